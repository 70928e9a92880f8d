// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `empty`, and what each of them takes and gives.

use std::convert::Infallible;

use http::Method;

use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, Reply, holds_call, request,
};

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
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.empty().empty().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn empty(&self) -> EmptyRequest {
        let call = self.client.call(&EMPTY);
        EmptyRequest { call }
    }
}

/// `GET /empty`
static EMPTY: Endpoint = Endpoint::new("empty", Method::GET, "/empty").success(204);

/// A call of `empty`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct EmptyRequest {
    call: Call,
}

impl Operation for EmptyRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &EMPTY;

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

request!(EmptyRequest);
