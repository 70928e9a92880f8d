// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `Error`, and what each of them takes and gives.

use std::convert::Infallible;

use http::Method;

use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, Reply, holds_call, request,
};

impl Client {
    /// The operations of `Error`.
    pub fn error_api(&self) -> ErrorApi {
        ErrorApi { client: self.clone() }
    }
}

/// The operations of `Error`.
#[derive(Clone, Debug)]
pub struct ErrorApi {
    client: Client,
}

impl ErrorApi {
    /// Calls `GET /Error`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.error_api().error().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn error(&self) -> ErrorRequest {
        let call = self.client.call(&ERROR);
        ErrorRequest { call }
    }
}

/// `GET /Error`
static ERROR: Endpoint = Endpoint::new("Error", Method::GET, "/Error").success(204);

/// A call of `error`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ErrorRequest {
    call: Call,
}

impl Operation for ErrorRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &ERROR;

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

request!(ErrorRequest);
