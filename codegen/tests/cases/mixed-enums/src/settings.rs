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
    /// use case::models::Settings;
    ///
    /// client.settings().put_settings(Settings::new().ratio(1.0)).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn put_settings(&self, body: models::Settings) -> PutSettingsRequest {
        self.client.start().json(&body).request()
    }
}

operation! {
    pub struct PutSettingsRequest = PUT "/settings" as "putSettings", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}
