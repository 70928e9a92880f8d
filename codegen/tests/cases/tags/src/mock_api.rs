// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `mock`, and what each of them takes and gives.

use std::convert::Infallible;

use crate::runtime::{Client, operation};

impl Client {
    /// The operations of `mock`.
    pub fn mock_api(&self) -> Mock {
        Mock { client: self.clone() }
    }
}

/// The operations of `mock`.
#[derive(Clone, Debug)]
pub struct Mock {
    client: Client,
}

impl Mock {
    /// Calls `GET /double`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.mock_api().double().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn double(&self) -> DoubleRequest { self.client.start().request() }
}

operation! {
    pub struct DoubleRequest = GET "/double" as "double", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}
