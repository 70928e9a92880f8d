// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `settings`, and what each of them takes and gives.

use std::convert::Infallible;

use crate::models;
use crate::runtime::{Client, operation};

impl Client {
    /// The operations of `settings`.
    pub fn settings(&self) -> Settings {
        Settings { client: self.clone() }
    }
}

/// The operations of `settings`.
#[derive(Clone, Debug)]
pub struct Settings {
    client: Client,
}

impl Settings {
    /// Calls `PUT /settings`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::Labelled;
    ///
    /// client.settings().save(Labelled::new("name")).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn save(&self, body: models::Labelled) -> SaveRequest { self.client.start().json(&body).request() }
}

operation! {
    pub struct SaveRequest = PUT "/settings" as "save", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}
