// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `things`, and what each of them takes and gives.

use std::convert::Infallible;

use http::Method;

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
    /// Calls `POST /a`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.things().make_thing().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn make_thing(&self) -> PostThingRequest {
        let call = self.client.call(&POST_THING);
        PostThingRequest { call }
    }
}

/// `POST /a`
static POST_THING: Endpoint = Endpoint::new("post-thing", Method::POST, "/a")
    .success(204);

/// A call of `make_thing`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PostThingRequest {
    call: Call,
}

impl Operation for PostThingRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &POST_THING;

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

request!(PostThingRequest);
