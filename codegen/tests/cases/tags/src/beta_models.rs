// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `beta.models`, and what each of them takes and gives.

use std::convert::Infallible;

use http::Method;

use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, Reply, holds_call, request,
};

impl Client {
    /// The operations of `beta.models`.
    pub fn beta_models(&self) -> BetaModels {
        BetaModels { client: self.clone() }
    }
}

/// The operations of `beta.models`.
#[derive(Clone, Debug)]
pub struct BetaModels {
    client: Client,
}

impl BetaModels {
    /// Calls `GET /group`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.beta_models().grouped().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn grouped(&self) -> GroupedRequest {
        let call = self.client.call(&GROUPED);
        GroupedRequest { call }
    }
}

/// `GET /group`
static GROUPED: Endpoint = Endpoint::new("grouped", Method::GET, "/group").success(204);

/// A call of `grouped`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GroupedRequest {
    call: Call,
}

impl Operation for GroupedRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &GROUPED;

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

request!(GroupedRequest);
