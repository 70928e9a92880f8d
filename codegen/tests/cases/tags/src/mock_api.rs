// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `mock`, and what each of them takes and gives.

use std::convert::Infallible;

use http::Method;

use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, Reply, holds_call, request,
};

impl Client {
    /// The operations of `mock`.
    pub fn mock_api(&self) -> Mock {
        Mock { client: self.clone() }
    }
}

/// The operations of `mock`.
#[derive(Clone, Debug)]
pub struct Mock {
    client: Client,
}

impl Mock {
    /// Calls `GET /double`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.mock_api().double().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn double(&self) -> DoubleRequest {
        let call = self.client.call(&DOUBLE);
        DoubleRequest { call }
    }
}

/// `GET /double`
static DOUBLE: Endpoint = Endpoint::new("double", Method::GET, "/double").success(204);

/// A call of `double`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DoubleRequest {
    call: Call,
}

impl Operation for DoubleRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &DOUBLE;

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

request!(DoubleRequest);
