// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `Links`, and what each of them takes and gives.

use std::fmt::Display;

use crate::models;
use crate::runtime::{Client, operation};

impl Client {
    /// The operations of `Links`.
    pub fn links(&self) -> Links {
        Links { client: self.clone() }
    }
}

/// The operations of `Links`.
#[derive(Clone, Debug)]
pub struct Links {
    client: Client,
}

impl Links {
    /// Calls `GET /urls/{id}`.
    /// # Errors
    /// Any other status: Not so.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::Wish;
    ///
    /// let response = client.links().get("id", Wish::new().fast(true)).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, id: impl Display, body: models::Wish) -> GetLinkRequest {
        self.client.start().at(&[("id", &id)]).json(&body).request()
    }
}

operation! {
    pub struct GetLinkRequest = GET "/urls/{id}" as "getLink";
    type Output = models::Link: 200 => json;
    enum Error = GetLinkError {
        /// Any other status: Not so.
        Other(models::Fault) = _ => json,
    }
}
