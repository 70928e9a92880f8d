// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `crate`, and what each of them takes and gives.

use std::convert::Infallible;

use crate::models;
use crate::runtime::{Client, operation};

impl Client {
    /// The operations of `crate`.
    pub fn crate_(&self) -> Crate {
        Crate { client: self.clone() }
    }
}

/// The operations of `crate`.
#[derive(Clone, Debug)]
pub struct Crate {
    client: Client,
}

impl Crate {
    /// Calls `POST /crate`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::Words;
    ///
    /// let response = client.crate_().r#move(Words::new("type", "self", "new", "extra", "name")).send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn r#move(&self, body: models::Words) -> MoveRequest { self.client.start().json(&body).request() }

    /// Calls `PUT /gen`.
    /// - Optional: [`body`](GenRequest::body)
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::Methods;
    ///
    /// client.crate_().r#gen().body(Methods::new().default("default")).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn r#gen(&self) -> GenRequest { self.client.start().request() }
}

operation! {
    pub struct MoveRequest = POST "/crate" as "move";
    type Output = models::ResultUnion: 200 => json;
    type Error = Infallible;
}

operation! {
    pub struct GenRequest = PUT "/gen" as "gen", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}
impl GenRequest {
    /// Sets the body.
    pub fn body(mut self, body: models::Methods) -> Self {
        self.call.set_json("application/json", &body);
        self
    }
}
