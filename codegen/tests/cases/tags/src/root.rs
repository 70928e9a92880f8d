// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `root`, and what each of them takes and gives.

use std::convert::Infallible;
use std::fmt::Display;

use http::Method;

use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, Reply, holds_call, request,
};

impl Client {
    /// The operations of `root`.
    pub fn root(&self) -> Root {
        Root { client: self.clone() }
    }
}

/// The operations of `root`.
#[derive(Clone, Debug)]
pub struct Root {
    client: Client,
}

impl Root {
    /// Calls `GET /{anything}`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.root().anything("anything").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn anything(&self, anything: impl Display) -> AnythingRequest {
        let call = self.client.call(&ANYTHING).path("anything", &anything.to_string());
        AnythingRequest { call }
    }

    /// Calls `GET /`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.root().root().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn root(&self) -> RootRequest {
        let call = self.client.call(&ROOT);
        RootRequest { call }
    }
}

/// `GET /{anything}`
static ANYTHING: Endpoint = Endpoint::new("anything", Method::GET, "/{anything}")
    .success(204);

/// A call of `anything`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AnythingRequest {
    call: Call,
}

impl Operation for AnythingRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &ANYTHING;

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

request!(AnythingRequest);

/// `GET /`
static ROOT: Endpoint = Endpoint::new("root", Method::GET, "/").success(204);

/// A call of `root`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RootRequest {
    call: Call,
}

impl Operation for RootRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &ROOT;

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

request!(RootRequest);
