// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `readme`, and what each of them takes and gives.

use std::convert::Infallible;

use http::Method;

use crate::models;
use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, Reply, RetryPolicy, Streamed, Streaming,
    holds_call, request, streamed,
};

impl Client {
    /// A group with the name of a page.
    pub fn readme(&self) -> Readme {
        Readme { client: self.clone() }
    }
}

/// A group with the name of a page.
#[derive(Clone, Debug)]
pub struct Readme {
    client: Client,
}

impl Readme {
    /// Calls `POST /events`.
    ///
    /// In place of `send`, [`stream`](WatchRequest::stream) gives its events as they arrive.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::WatchBody;
    ///
    /// let body = WatchBody::new().stream(true);
    /// let mut events = client.readme().watch(body).stream().await?;
    /// while let Some(event) = events.try_next().await? {
    ///     println!("{event:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn watch(&self, body: models::WatchBody) -> WatchRequest {
        let call = self.client.call(&WATCH).json(&body);
        WatchRequest { call }
    }
}

/// `POST /events`
static WATCH: Endpoint = Endpoint::new("watch", Method::POST, "/events")
    .security(&[&["query"]])
    .retry(RetryPolicy::none());

/// A call of `watch`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct WatchRequest {
    call: Call,
}

impl Operation for WatchRequest {
    type Output = Vec<models::Event>;
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &WATCH;

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

request!(WatchRequest);

impl Streamed for WatchRequest {
    type Event = models::Event;

    const STREAMING: Streaming = Streaming::events().until("[DONE]").switch("/stream");

    fn decode_event(reply: &Reply) -> Decoded<Self::Event> {
        reply.json()
    }
}

streamed!(WatchRequest);
