// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `std`, and what each of them takes and gives.

use std::convert::Infallible;

use http::Method;

use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, Reply, holds_call, request,
};

impl Client {
    /// The operations of `std`.
    pub fn std_api(&self) -> Std {
        Std { client: self.clone() }
    }
}

/// The operations of `std`.
#[derive(Clone, Debug)]
pub struct Std {
    client: Client,
}

impl Std {
    /// Calls `GET /std`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.std_api().std().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn std(&self) -> StdRequest {
        let call = self.client.call(&STD);
        StdRequest { call }
    }
}

/// `GET /std`
static STD: Endpoint = Endpoint::new("std", Method::GET, "/std").success(204);

/// A call of `std`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct StdRequest {
    call: Call,
}

impl Operation for StdRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &STD;

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

request!(StdRequest);
