// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `3D`, and what each of them takes and gives.

use std::convert::Infallible;

use http::Method;

use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, Reply, holds_call, request,
};

impl Client {
    /// The operations of `3D`.
    pub fn _3d(&self) -> Api3d {
        Api3d { client: self.clone() }
    }
}

/// The operations of `3D`.
#[derive(Clone, Debug)]
pub struct Api3d {
    client: Client,
}

impl Api3d {
    /// Calls `GET /digits`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client._3d().digits().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn digits(&self) -> DigitsRequest {
        let call = self.client.call(&DIGITS);
        DigitsRequest { call }
    }
}

/// `GET /digits`
static DIGITS: Endpoint = Endpoint::new("digits", Method::GET, "/digits").success(204);

/// A call of `digits`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DigitsRequest {
    call: Call,
}

impl Operation for DigitsRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &DIGITS;

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

request!(DigitsRequest);
