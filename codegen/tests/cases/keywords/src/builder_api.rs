// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `builder`, and what each of them takes and gives.

use std::convert::Infallible;

use http::Method;

use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, Reply, holds_call, request,
};

impl Client {
    /// The operations of `builder`.
    pub fn builder_api(&self) -> Builder {
        Builder { client: self.clone() }
    }
}

/// The operations of `builder`.
#[derive(Clone, Debug)]
pub struct Builder {
    client: Client,
}

impl Builder {
    /// Calls `GET /builder`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.builder_api().builder().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn builder(&self) -> BuilderRequest {
        let call = self.client.call(&BUILDER);
        BuilderRequest { call }
    }
}

/// `GET /builder`
static BUILDER: Endpoint = Endpoint::new("builder", Method::GET, "/builder")
    .success(204);

/// A call of `builder`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BuilderRequest {
    call: Call,
}

impl Operation for BuilderRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &BUILDER;

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

request!(BuilderRequest);
