// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `runtime`, and what each of them takes and gives.

use std::convert::Infallible;

use crate::runtime::{Client, operation};

impl Client {
    /// The operations of `runtime`.
    pub fn runtime_api(&self) -> Runtime {
        Runtime { client: self.clone() }
    }
}

/// The operations of `runtime`.
#[derive(Clone, Debug)]
pub struct Runtime {
    client: Client,
}

impl Runtime {
    /// Calls `GET /runtime`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.runtime_api().clone_call().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn clone_call(&self) -> CloneRequest { self.client.start().request() }
}

operation! {
    pub struct CloneRequest = GET "/runtime" as "clone", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}
