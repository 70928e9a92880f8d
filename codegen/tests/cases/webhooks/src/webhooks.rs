// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `webhooks`, and what each of them takes and gives.

use std::convert::Infallible;

use http::Method;

use crate::models;
use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, Reply, holds_call, request,
};

impl Client {
    /// The operations of `webhooks`.
    pub fn webhooks(&self) -> Webhooks {
        Webhooks { client: self.clone() }
    }
}

/// The operations of `webhooks`.
#[derive(Clone, Debug)]
pub struct Webhooks {
    client: Client,
}

impl Webhooks {
    /// Calls `POST /subscriptions`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::Subscription;
    ///
    /// client.webhooks().subscribe(Subscription::new().url("url")).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn subscribe(&self, body: models::Subscription) -> SubscribeRequest {
        let call = self.client.call(&SUBSCRIBE).json(&body);
        SubscribeRequest { call }
    }
}

/// `POST /subscriptions`
static SUBSCRIBE: Endpoint = Endpoint::new("subscribe", Method::POST, "/subscriptions")
    .success(201);

/// A call of `subscribe`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SubscribeRequest {
    call: Call,
}

impl Operation for SubscribeRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &SUBSCRIBE;

    holds_call!();

    fn decode(reply: &Reply) -> Decoded<Self::Output> {
        match reply.status() {
            201 => reply.empty(),
            _ => Ok(None),
        }
    }

    fn decode_error(_reply: &Reply) -> Decoded<Self::Error> {
        Ok(None)
    }
}

request!(SubscribeRequest);
