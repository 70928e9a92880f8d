// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `self`, and what each of them takes and gives.

use std::convert::Infallible;

use crate::runtime::{Client, operation};

impl Client {
    /// The operations of `self`.
    pub fn self_(&self) -> SelfApi {
        SelfApi { client: self.clone() }
    }
}

/// The operations of `self`.
#[derive(Clone, Debug)]
pub struct SelfApi {
    client: Client,
}

impl SelfApi {
    /// Calls `GET /self`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.self_().get().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self) -> SelfGetRequest { self.client.start().request() }
}

operation! {
    pub struct SelfGetRequest = GET "/self" as "self", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}
