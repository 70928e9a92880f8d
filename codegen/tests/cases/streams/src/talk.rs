// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `talk`, and what each of them takes and gives.

use std::convert::Infallible;

use http::Method;

use crate::models;
use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, Reply, Streamed, Streaming, holds_call,
    request, settings, streamed,
};

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
    ///
    /// # Errors
    /// - 400: A fault.
    ///
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
    pub fn chat(&self, body: models::Question) -> ChatRequest {
        let call = self.client.call(&CHAT).json(&body);
        ChatRequest { call }
    }

    /// Calls `GET /ticks`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let mut events = client.talk().watch().stream().await?;
    /// while let Some(event) = events.try_next().await? {
    ///     println!("{event:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn watch(&self) -> WatchRequest {
        let call = self.client.call(&WATCH);
        WatchRequest { call }
    }

    /// Calls `POST /ticks`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let mut events = client.talk().follow().stream().await?;
    /// while let Some(event) = events.try_next().await? {
    ///     println!("{event:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn follow(&self) -> FollowRequest {
        let call = self.client.call(&FOLLOW);
        FollowRequest { call }
    }

    /// Calls `PUT /ticks`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let mut events = client.talk().tell().stream().await?;
    /// while let Some(event) = events.try_next().await? {
    ///     println!("{event:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn tell(&self) -> TellRequest {
        let call = self.client.call(&TELL);
        TellRequest { call }
    }
}

/// `POST /chat`
static CHAT: Endpoint = Endpoint::new("chat", Method::POST, "/chat");

/// A call of `chat`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ChatRequest {
    call: Call,
}

/// The errors that `chat` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChatError {
    /// 400: A fault.
    BadRequest(models::Fault),
}

impl Operation for ChatRequest {
    type Output = models::Answer;
    type Error = ChatError;

    const ENDPOINT: &'static Endpoint = &CHAT;

    holds_call!();

    fn decode(reply: &Reply) -> Decoded<Self::Output> {
        match reply.status() {
            200 => reply.json(),
            _ => Ok(None),
        }
    }

    fn decode_error(reply: &Reply) -> Decoded<Self::Error> {
        match reply.status() {
            400 => Ok(reply.json()?.map(ChatError::BadRequest)),
            _ => Ok(None),
        }
    }
}

request!(ChatRequest);

impl Streamed for ChatRequest {
    type Event = models::Chunk;

    const STREAMING: Streaming = Streaming::events().until("[DONE]").switch("/stream");

    fn decode_event(reply: &Reply) -> Decoded<Self::Event> {
        reply.json()
    }
}

streamed!(ChatRequest);

/// `GET /ticks`
static WATCH: Endpoint = Endpoint::new("watch", Method::GET, "/ticks");

/// A call of `watch`, on its way with `stream`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct WatchRequest {
    call: Call,
}

impl Operation for WatchRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &WATCH;

    holds_call!();

    fn decode(reply: &Reply) -> Decoded<Self::Output> {
        match reply.status() {
            200 => reply.empty(),
            _ => Ok(None),
        }
    }

    fn decode_error(_reply: &Reply) -> Decoded<Self::Error> {
        Ok(None)
    }
}

settings!(WatchRequest);

impl Streamed for WatchRequest {
    type Event = models::Chunk;

    const STREAMING: Streaming = Streaming::events().until("[END]");

    fn decode_event(reply: &Reply) -> Decoded<Self::Event> {
        reply.json()
    }
}

streamed!(WatchRequest);

/// `POST /ticks`
static FOLLOW: Endpoint = Endpoint::new("follow", Method::POST, "/ticks");

/// A call of `follow`, on its way with `stream`.
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
            200 => reply.empty(),
            _ => Ok(None),
        }
    }

    fn decode_error(_reply: &Reply) -> Decoded<Self::Error> {
        Ok(None)
    }
}

settings!(FollowRequest);

impl Streamed for FollowRequest {
    type Event = models::FollowResponse;

    const STREAMING: Streaming = Streaming::whole_events().until("[DONE]");

    fn decode_event(reply: &Reply) -> Decoded<Self::Event> {
        reply.json()
    }
}

streamed!(FollowRequest);

/// `PUT /ticks`
static TELL: Endpoint = Endpoint::new("tell", Method::PUT, "/ticks");

/// A call of `tell`, on its way with `stream`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TellRequest {
    call: Call,
}

impl Operation for TellRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &TELL;

    holds_call!();

    fn decode(reply: &Reply) -> Decoded<Self::Output> {
        match reply.status() {
            200 => reply.empty(),
            _ => Ok(None),
        }
    }

    fn decode_error(_reply: &Reply) -> Decoded<Self::Error> {
        Ok(None)
    }
}

settings!(TellRequest);

impl Streamed for TellRequest {
    type Event = String;

    const STREAMING: Streaming = Streaming::events();

    fn decode_event(reply: &Reply) -> Decoded<Self::Event> {
        reply.text()
    }
}

streamed!(TellRequest);
