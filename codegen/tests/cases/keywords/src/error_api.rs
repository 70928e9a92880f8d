// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `Error`, and what each of them takes and gives.

use std::convert::Infallible;

use crate::runtime::{Client, operation};

impl Client {
    /// The operations of `Error`.
    pub fn error_api(&self) -> ErrorApi {
        ErrorApi { client: self.clone() }
    }
}

/// The operations of `Error`.
#[derive(Clone, Debug)]
pub struct ErrorApi {
    client: Client,
}

impl ErrorApi {
    /// Calls `GET /Error`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.error_api().error().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn error(&self) -> ErrorRequest { self.client.start().request() }
}

operation! {
    pub struct ErrorRequest = GET "/Error" as "Error", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}
