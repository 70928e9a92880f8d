// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `runtime`, and what each of them takes and gives.

use std::convert::Infallible;

use http::Method;

use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, Reply, holds_call, request,
};

impl Client {
    /// The operations of `runtime`.
    pub fn runtime_api(&self) -> Runtime {
        Runtime { client: self.clone() }
    }
}

/// The operations of `runtime`.
#[derive(Clone, Debug)]
pub struct Runtime {
    client: Client,
}

impl Runtime {
    /// Calls `GET /runtime`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.runtime_api().clone_call().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn clone_call(&self) -> CloneRequest {
        let call = self.client.call(&CLONE);
        CloneRequest { call }
    }
}

/// `GET /runtime`
static CLONE: Endpoint = Endpoint::new("clone", Method::GET, "/runtime").success(204);

/// A call of `clone_call`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CloneRequest {
    call: Call,
}

impl Operation for CloneRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &CLONE;

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

request!(CloneRequest);
