// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `builder`, and what each of them takes and gives.

use std::convert::Infallible;

use crate::runtime::{Client, operation};

impl Client {
    /// The operations of `builder`.
    pub fn builder_api(&self) -> Builder {
        Builder { client: self.clone() }
    }
}

/// The operations of `builder`.
#[derive(Clone, Debug)]
pub struct Builder {
    client: Client,
}

impl Builder {
    /// Calls `GET /builder`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.builder_api().builder().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn builder(&self) -> BuilderRequest { self.client.start().request() }
}

operation! {
    pub struct BuilderRequest = GET "/builder" as "builder", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}
