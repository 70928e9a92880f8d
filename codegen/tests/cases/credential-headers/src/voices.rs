// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `voices`, and what each of them takes and gives.

use std::convert::Infallible;

use crate::runtime::{Client, operation};

impl Client {
    /// The operations of `voices`.
    pub fn voices(&self) -> Voices {
        Voices { client: self.clone() }
    }
}

/// The operations of `voices`.
#[derive(Clone, Debug)]
pub struct Voices {
    client: Client,
}

impl Voices {
    /// Calls `GET /voices`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.voices().list().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListVoicesRequest { self.client.start().request() }

    /// Calls `POST /voices`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.voices().greet().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn greet(&self) -> GreetRequest { self.client.start().request() }
}

operation! {
    pub struct ListVoicesRequest = GET "/voices" as "listVoices", success(204), security(&[&["Token"], &["Jwt"]]);
    type Output = (): 204 => empty;
    type Error = Infallible;
}

operation! {
    pub struct GreetRequest = POST "/voices" as "greet", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}
