// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `Things`, and what each of them takes and gives.

use crate::models;
use crate::runtime::{Client, operation};

impl Client {
    /// The operations of `Things`.
    pub fn things(&self) -> Things {
        Things { client: self.clone() }
    }
}

/// The operations of `Things`.
#[derive(Clone, Debug)]
pub struct Things {
    client: Client,
}

impl Things {
    /// Calls `GET /things`.
    /// # Errors
    /// Any other status: Not so.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.things().list().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListThingsRequest { self.client.start().request() }
}

impl Things {
    #[cfg(feature = "links")]
    /// What is called `links().get` now.
    #[deprecated(note = "it is called `links().get` now")]
    pub fn get_link(
        &self,
        id: impl Display,
        body: models::Wish,
    ) -> crate::links::GetLinkRequest {
        self.client.links().get(id, body)
    }
}

operation! {
    pub struct ListThingsRequest = GET "/things" as "listThings";
    type Output = Vec<models::Thing>: 200 => json;
    enum Error = ListThingsError {
        /// Any other status: Not so.
        Other(models::Fault) = _ => json,
    }
}

#[cfg(feature = "links")]
use std::fmt::Display;

#[cfg(feature = "links")]
/// What is called `GetLinkRequest` now.
#[deprecated(note = "it is called `GetLinkRequest` now")]
pub type GetLinkRequest = crate::links::GetLinkRequest;

#[cfg(feature = "links")]
/// What is called `GetLinkError` now.
#[deprecated(note = "it is called `GetLinkError` now")]
pub type GetLinkError = crate::links::GetLinkError;
