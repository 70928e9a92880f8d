// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `feeds`, and what each of them takes and gives.

use std::convert::Infallible;

use http::Method;

use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, Reply, holds_call, request,
};

impl Client {
    /// The operations of `feeds`.
    pub fn feeds(&self) -> Feeds {
        Feeds { client: self.clone() }
    }
}

/// The operations of `feeds`.
#[derive(Clone, Debug)]
pub struct Feeds {
    client: Client,
}

impl Feeds {
    /// Calls `POST /feeds`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.feeds().follow().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn follow(&self) -> FollowRequest {
        let call = self.client.call(&FOLLOW);
        FollowRequest { call }
    }
}

/// `POST /feeds`
static FOLLOW: Endpoint = Endpoint::new("follow", Method::POST, "/feeds").success(204);

/// A call of `follow`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct FollowRequest {
    call: Call,
}

impl Operation for FollowRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &FOLLOW;

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

request!(FollowRequest);
