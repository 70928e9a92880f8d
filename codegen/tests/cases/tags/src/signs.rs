// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `signs`, and what each of them takes and gives.

use std::convert::Infallible;

use http::Method;

use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, Reply, holds_call, request,
};

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
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.signs().signs().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn signs(&self) -> SignsRequest {
        let call = self.client.call(&SIGNS);
        SignsRequest { call }
    }
}

/// `GET /signs`
static SIGNS: Endpoint = Endpoint::new("signs", Method::GET, "/signs").success(204);

/// A call of `signs`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SignsRequest {
    call: Call,
}

impl Operation for SignsRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &SIGNS;

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

request!(SignsRequest);
