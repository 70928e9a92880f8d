// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `things`, and what each of them takes and gives.

use std::convert::Infallible;

use crate::models;
use crate::runtime::{Client, operation};

impl Client {
    /// The operations of `things`.
    pub fn things(&self) -> Things {
        Things { client: self.clone() }
    }
}

/// The operations of `things`.
#[derive(Clone, Debug)]
pub struct Things {
    client: Client,
}

impl Things {
    /// Calls `POST /things`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::{FooBarDotted, FooBarDottedInner};
    ///
    /// let response = client.things().things(FooBarDotted::new().inner(FooBarDottedInner::new().a("a")))
    ///     .send().await?;
    /// # Ok(()) }
    /// ```
    pub fn things(&self, body: models::FooBarDotted) -> ThingsRequest { self.client.start().json(&body).request() }
}

operation! {
    pub struct ThingsRequest = POST "/things" as "things";
    type Output = models::WenShu: 200 => json;
    type Error = Infallible;
}
