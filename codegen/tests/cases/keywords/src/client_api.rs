// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `Client`, and what each of them takes and gives.

use std::convert::Infallible;

use crate::runtime::{Client, operation};

impl Client {
    /// The operations of `Client`.
    pub fn client_api(&self) -> ClientApi {
        ClientApi { client: self.clone() }
    }
}

/// The operations of `Client`.
#[derive(Clone, Debug)]
pub struct ClientApi {
    client: Client,
}

impl ClientApi {
    /// Calls `GET /Client`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.client_api().client().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn client(&self) -> ClientRequest { self.client.start().request() }
}

operation! {
    pub struct ClientRequest = GET "/Client" as "Client", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}
