// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `Client`, and what each of them takes and gives.

use std::convert::Infallible;

use http::Method;

use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, Reply, holds_call, request,
};

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
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.client_api().client().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn client(&self) -> ClientRequest {
        let call = self.client.call(&CLIENT);
        ClientRequest { call }
    }
}

/// `GET /Client`
static CLIENT: Endpoint = Endpoint::new("Client", Method::GET, "/Client").success(204);

/// A call of `client`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ClientRequest {
    call: Call,
}

impl Operation for ClientRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &CLIENT;

    holds_call!();

    fn decode(reply: &Reply) -> Decoded<Self::Output> {
        match reply.status() {
            204 => reply.empty(),
            _ => Ok(None),
        }
    }

    fn decode_error(_reply: &Reply) -> Decoded<Self::Error> {
        Ok(None)
    }
}

request!(ClientRequest);
