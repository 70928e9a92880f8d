// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `off`, and what each of them takes and gives.

use std::convert::Infallible;

use http::Method;

use crate::models;
use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, Reply, holds_call, request,
};

impl Client {
    /// The operations of `off`.
    pub fn off(&self) -> Off {
        Off { client: self.clone() }
    }
}

/// The operations of `off`.
#[derive(Clone, Debug)]
pub struct Off {
    client: Client,
}

impl Off {
    /// A dash, %E2%80%94, and 100% of {braces}.
    ///
    /// `GET /countries`
    ///
    /// # Parameters
    /// - Optional: [`no`](OnRequest::no), [`y`](OnRequest::y)
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.off().on().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn on(&self) -> OnRequest {
        let call = self.client.call(&ON);
        OnRequest { call }
    }
}

/// `GET /countries`
static ON: Endpoint = Endpoint::new("on", Method::GET, "/countries").success(204);

/// A call of `on`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct OnRequest {
    call: Call,
}

impl OnRequest {
    /// Sets `no`.
    pub fn no(mut self, no: models::OnNo) -> Self {
        self.call.set_query("no", &no);
        self
    }

    /// Sets `y`.
    pub fn y(mut self, y: models::OnY) -> Self {
        self.call.set_query("y", &y);
        self
    }
}

impl Operation for OnRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &ON;

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

request!(OnRequest);
