// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `readme`, and what each of them takes and gives.

use std::convert::Infallible;

use crate::models;
use crate::runtime::{Client, Decoded, Reply, RetryPolicy, Streamed, Streaming, operation, streamed};

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
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::WatchBody;
    ///
    /// let mut events = client.readme().watch(WatchBody::new().stream(true)).stream().await?;
    /// while let Some(event) = events.try_next().await? {
    ///     println!("{event:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn watch(&self, body: models::WatchBody) -> WatchRequest { self.client.start().json(&body).request() }
}

operation! {
    pub struct WatchRequest = POST "/events" as "watch", security(&[&["query"]]), retry(RetryPolicy::none());
    type Output = Vec<models::Event>: 200 => json;
    type Error = Infallible;
}

impl Streamed for WatchRequest {
    type Event = models::Event;

    const STREAMING: Streaming = Streaming::events().until("[DONE]").switch("/stream");

    fn decode_event(reply: &Reply) -> Decoded<Self::Event> {
        reply.json()
    }
}

streamed!(WatchRequest);
