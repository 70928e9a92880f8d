// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `signs`, and what each of them takes and gives.

use std::convert::Infallible;

use crate::runtime::{Client, operation};

impl Client {
    /// The operations of `signs`.
    pub fn signs(&self) -> Signs {
        Signs { client: self.clone() }
    }
}

/// The operations of `signs`.
#[derive(Clone, Debug)]
pub struct Signs {
    client: Client,
}

impl Signs {
    /// Calls `GET /signs`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.signs().signs().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn signs(&self) -> SignsRequest { self.client.start().request() }
}

operation! {
    pub struct SignsRequest = GET "/signs" as "signs", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}
