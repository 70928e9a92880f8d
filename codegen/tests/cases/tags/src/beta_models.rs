// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `beta.models`, and what each of them takes and gives.

use std::convert::Infallible;

use crate::runtime::{Client, operation};

impl Client {
    /// The operations of `beta.models`.
    pub fn beta_models(&self) -> BetaModels {
        BetaModels { client: self.clone() }
    }
}

/// The operations of `beta.models`.
#[derive(Clone, Debug)]
pub struct BetaModels {
    client: Client,
}

impl BetaModels {
    /// Calls `GET /group`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.beta_models().grouped().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn grouped(&self) -> GroupedRequest { self.client.start().request() }
}

operation! {
    pub struct GroupedRequest = GET "/group" as "grouped", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}
