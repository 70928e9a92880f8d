// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `empty`, and what each of them takes and gives.

use std::convert::Infallible;

use crate::runtime::{Client, operation};

impl Client {
    /// The operations of `empty`.
    pub fn empty(&self) -> Empty {
        Empty { client: self.clone() }
    }
}

/// The operations of `empty`.
#[derive(Clone, Debug)]
pub struct Empty {
    client: Client,
}

impl Empty {
    /// Calls `GET /empty`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.empty().empty().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn empty(&self) -> EmptyRequest { self.client.start().request() }
}

operation! {
    pub struct EmptyRequest = GET "/empty" as "empty", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}
