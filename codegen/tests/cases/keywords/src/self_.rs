// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `self`, and what each of them takes and gives.

use std::convert::Infallible;

use http::Method;

use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, Reply, holds_call, request,
};

impl Client {
    /// The operations of `self`.
    pub fn self_(&self) -> SelfApi {
        SelfApi { client: self.clone() }
    }
}

/// The operations of `self`.
#[derive(Clone, Debug)]
pub struct SelfApi {
    client: Client,
}

impl SelfApi {
    /// Calls `GET /self`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.self_().get().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self) -> SelfGetRequest {
        let call = self.client.call(&SELF_GET);
        SelfGetRequest { call }
    }
}

/// `GET /self`
static SELF_GET: Endpoint = Endpoint::new("self", Method::GET, "/self").success(204);

/// A call of `get`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SelfGetRequest {
    call: Call,
}

impl Operation for SelfGetRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &SELF_GET;

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

request!(SelfGetRequest);
