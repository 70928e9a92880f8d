// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `models`, and what each of them takes and gives.

use std::convert::Infallible;

use http::Method;

use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, Reply, holds_call, request,
};

impl Client {
    /// The operations of `models`.
    pub fn models_api(&self) -> Models {
        Models { client: self.clone() }
    }
}

/// The operations of `models`.
#[derive(Clone, Debug)]
pub struct Models {
    client: Client,
}

impl Models {
    /// Calls `GET /models`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.models_api().new_call().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn new_call(&self) -> NewRequest {
        let call = self.client.call(&NEW);
        NewRequest { call }
    }
}

/// `GET /models`
static NEW: Endpoint = Endpoint::new("new", Method::GET, "/models").success(204);

/// A call of `new_call`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct NewRequest {
    call: Call,
}

impl Operation for NewRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &NEW;

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

request!(NewRequest);
