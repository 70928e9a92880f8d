// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `things`, and what each of them takes and gives.

use std::convert::Infallible;

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
    /// Calls `POST /a`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.things().make_thing().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn make_thing(&self) -> PostThingRequest { self.client.start().request() }
}

operation! {
    pub struct PostThingRequest = POST "/a" as "post-thing", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}
