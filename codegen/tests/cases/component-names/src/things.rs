// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `things`, and what each of them takes and gives.

use std::convert::Infallible;

use http::Method;

use crate::models;
use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, Reply, holds_call, request,
};

impl Client {
    /// The operations of `things`.
    pub fn things(&self) -> Things {
        Things { client: self.clone() }
    }
}

/// The operations of `things`.
#[derive(Clone, Debug)]
pub struct Things {
    client: Client,
}

impl Things {
    /// Calls `POST /things`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::{FooBarDotted, FooBarDottedInner};
    ///
    /// let body = FooBarDotted::new().inner(FooBarDottedInner::new().a("a"));
    /// let response = client.things().things(body).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn things(&self, body: models::FooBarDotted) -> ThingsRequest {
        let call = self.client.call(&THINGS).json(&body);
        ThingsRequest { call }
    }
}

/// `POST /things`
static THINGS: Endpoint = Endpoint::new("things", Method::POST, "/things");

/// A call of `things`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ThingsRequest {
    call: Call,
}

impl Operation for ThingsRequest {
    type Output = models::WenShu;
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &THINGS;

    holds_call!();

    fn decode(reply: &Reply) -> Decoded<Self::Output> {
        match reply.status() {
            200 => reply.json(),
            _ => Ok(None),
        }
    }

    fn decode_error(_reply: &Reply) -> Decoded<Self::Error> {
        Ok(None)
    }
}

request!(ThingsRequest);
