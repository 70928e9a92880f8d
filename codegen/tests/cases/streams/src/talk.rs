// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `talk`, and what each of them takes and gives.

use std::convert::Infallible;

use crate::models;
use crate::runtime::{Client, Decoded, Reply, Streamed, Streaming, operation, streamed};

impl Client {
    /// The operations of `talk`.
    pub fn talk(&self) -> Talk {
        Talk { client: self.clone() }
    }
}

/// The operations of `talk`.
#[derive(Clone, Debug)]
pub struct Talk {
    client: Client,
}

impl Talk {
    /// Calls `POST /chat`.
    ///
    /// In place of `send`, [`stream`](ChatRequest::stream) gives its events as they arrive.
    /// # Errors
    /// 400: A fault.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::Question;
    ///
    /// let mut events = client.talk().chat(Question::new("How are you?")).stream().await?;
    /// while let Some(event) = events.try_next().await? {
    ///     println!("{event:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn chat(&self, body: models::Question) -> ChatRequest { self.client.start().json(&body).request() }

    /// Calls `GET /ticks`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let mut events = client.talk().watch().stream().await?;
    /// while let Some(event) = events.try_next().await? {
    ///     println!("{event:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn watch(&self) -> WatchRequest { self.client.start().request() }

    /// Calls `POST /ticks`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let mut events = client.talk().follow().stream().await?;
    /// while let Some(event) = events.try_next().await? {
    ///     println!("{event:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn follow(&self) -> FollowRequest { self.client.start().request() }

    /// Calls `PUT /ticks`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let mut events = client.talk().tell().stream().await?;
    /// while let Some(event) = events.try_next().await? {
    ///     println!("{event:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn tell(&self) -> TellRequest { self.client.start().request() }
}

operation! {
    pub struct ChatRequest = POST "/chat" as "chat";
    type Output = models::Answer: 200 => json;
    enum Error = ChatError {
        /// 400: A fault.
        BadRequest(models::Fault) = 400 => json,
    }
}

impl Streamed for ChatRequest {
    type Event = models::Chunk;

    const STREAMING: Streaming = Streaming::events().until("[DONE]").switch("/stream");

    fn decode_event(reply: &Reply) -> Decoded<Self::Event> {
        reply.json()
    }
}

streamed!(ChatRequest);

operation! {
    /// A call that is on its way with `stream`.
    pub stream WatchRequest = GET "/ticks" as "watch";
    type Output = (): 200 => empty;
    type Error = Infallible;
}

impl Streamed for WatchRequest {
    type Event = models::Chunk;

    const STREAMING: Streaming = Streaming::events().until("[END]");

    fn decode_event(reply: &Reply) -> Decoded<Self::Event> {
        reply.json()
    }
}

streamed!(WatchRequest);

operation! {
    /// A call that is on its way with `stream`.
    pub stream FollowRequest = POST "/ticks" as "follow";
    type Output = (): 200 => empty;
    type Error = Infallible;
}

impl Streamed for FollowRequest {
    type Event = models::FollowResponse;

    const STREAMING: Streaming = Streaming::whole_events().until("[DONE]");

    fn decode_event(reply: &Reply) -> Decoded<Self::Event> {
        reply.json()
    }
}

streamed!(FollowRequest);

operation! {
    /// A call that is on its way with `stream`.
    pub stream TellRequest = PUT "/ticks" as "tell";
    type Output = (): 200 => empty;
    type Error = Infallible;
}

impl Streamed for TellRequest {
    type Event = String;

    const STREAMING: Streaming = Streaming::events();

    fn decode_event(reply: &Reply) -> Decoded<Self::Event> {
        reply.text()
    }
}

streamed!(TellRequest);
