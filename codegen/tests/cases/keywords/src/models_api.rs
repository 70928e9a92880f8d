// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `models`, and what each of them takes and gives.

use std::convert::Infallible;

use crate::runtime::{Client, operation};

impl Client {
    /// The operations of `models`.
    pub fn models_api(&self) -> Models {
        Models { client: self.clone() }
    }
}

/// The operations of `models`.
#[derive(Clone, Debug)]
pub struct Models {
    client: Client,
}

impl Models {
    /// Calls `GET /models`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.models_api().new_call().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn new_call(&self) -> NewRequest { self.client.start().request() }
}

operation! {
    pub struct NewRequest = GET "/models" as "new", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}
