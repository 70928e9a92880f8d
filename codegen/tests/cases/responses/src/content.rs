// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `content`, and what each of them takes and gives.

use std::convert::Infallible;

use bytes::Bytes;
use http::Method;

use crate::models;
use crate::runtime::{
    Call, Client, Decoded, Downloaded, Endpoint, Operation, Reply, Streamed, Streaming,
    downloaded, holds_call, request, settings, streamed,
};
use crate::runtime::model::Value;

impl Client {
    /// The operations of `content`.
    pub fn content(&self) -> Content {
        Content { client: self.clone() }
    }
}

/// The operations of `content`.
#[derive(Clone, Debug)]
pub struct Content {
    client: Client,
}

impl Content {
    /// Calls `GET /content`.
    ///
    /// In place of `send`, [`download`](TextRequest::download) gives `text/plain` of any size, piece by piece.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.content().text().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn text(&self) -> TextRequest {
        let call = self.client.call(&TEXT);
        TextRequest { call }
    }

    /// Calls `POST /content`.
    ///
    /// In place of `send`, [`download`](BytesRequest::download) gives `application/pdf` of any size, piece by piece.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.content().bytes().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn bytes(&self) -> BytesRequest {
        let call = self.client.call(&BYTES);
        BytesRequest { call }
    }

    /// Calls `PUT /content`.
    ///
    /// In place of `send`, [`download`](WildcardRequest::download) gives `*/*` of any size, piece by piece.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.content().wildcard().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn wildcard(&self) -> WildcardRequest {
        let call = self.client.call(&WILDCARD);
        WildcardRequest { call }
    }

    /// Calls `PATCH /content`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let mut events = client.content().events().stream().await?;
    /// while let Some(event) = events.try_next().await? {
    ///     println!("{event:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn events(&self) -> EventsRequest {
        let call = self.client.call(&EVENTS);
        EventsRequest { call }
    }

    /// Calls `DELETE /content`.
    ///
    /// In place of `send`, [`download`](SeveralRequest::download) gives `text/html` of any size, piece by piece.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.content().several().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn several(&self) -> SeveralRequest {
        let call = self.client.call(&SEVERAL);
        SeveralRequest { call }
    }

    /// Calls `OPTIONS /content`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.content().no_schema().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn no_schema(&self) -> NoSchemaRequest {
        let call = self.client.call(&NO_SCHEMA);
        NoSchemaRequest { call }
    }

    /// Calls `TRACE /content`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.content().union().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn union(&self) -> UnionRequest {
        let call = self.client.call(&UNION);
        UnionRequest { call }
    }

    /// Calls `HEAD /content`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.content().nullable().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn nullable(&self) -> NullableRequest {
        let call = self.client.call(&NULLABLE);
        NullableRequest { call }
    }

    /// Calls `GET /kinds`.
    ///
    /// # Errors
    /// - 404: In words or in members.
    /// - 404: In words or in members.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.content().kinds().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn kinds(&self) -> KindsRequest {
        let call = self.client.call(&KINDS);
        KindsRequest { call }
    }
}

/// `GET /content`
static TEXT: Endpoint = Endpoint::new("text", Method::GET, "/content")
    .accept("text/plain");

/// A call of `text`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TextRequest {
    call: Call,
}

impl Operation for TextRequest {
    type Output = String;
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &TEXT;

    holds_call!();

    fn decode(reply: &Reply) -> Decoded<Self::Output> {
        match reply.status() {
            200 => reply.text(),
            _ => Ok(None),
        }
    }

    fn decode_error(_reply: &Reply) -> Decoded<Self::Error> {
        Ok(None)
    }
}

request!(TextRequest);

impl Downloaded for TextRequest {
    const ACCEPT: &'static str = "text/plain";
}

downloaded!(TextRequest);

/// `POST /content`
static BYTES: Endpoint = Endpoint::new("bytes", Method::POST, "/content")
    .accept("application/pdf");

/// A call of `bytes`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BytesRequest {
    call: Call,
}

impl Operation for BytesRequest {
    type Output = Bytes;
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &BYTES;

    holds_call!();

    fn decode(reply: &Reply) -> Decoded<Self::Output> {
        match reply.status() {
            200 => reply.bytes(),
            _ => Ok(None),
        }
    }

    fn decode_error(_reply: &Reply) -> Decoded<Self::Error> {
        Ok(None)
    }
}

request!(BytesRequest);

impl Downloaded for BytesRequest {
    const ACCEPT: &'static str = "application/pdf";
}

downloaded!(BytesRequest);

/// `PUT /content`
static WILDCARD: Endpoint = Endpoint::new("wildcard", Method::PUT, "/content")
    .accept("*/*");

/// A call of `wildcard`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct WildcardRequest {
    call: Call,
}

impl Operation for WildcardRequest {
    type Output = String;
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &WILDCARD;

    holds_call!();

    fn decode(reply: &Reply) -> Decoded<Self::Output> {
        match reply.status() {
            200 => reply.text(),
            _ => Ok(None),
        }
    }

    fn decode_error(_reply: &Reply) -> Decoded<Self::Error> {
        Ok(None)
    }
}

request!(WildcardRequest);

impl Downloaded for WildcardRequest {
    const ACCEPT: &'static str = "*/*";
}

downloaded!(WildcardRequest);

/// `PATCH /content`
static EVENTS: Endpoint = Endpoint::new("events", Method::PATCH, "/content");

/// A call of `events`, on its way with `stream`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct EventsRequest {
    call: Call,
}

impl Operation for EventsRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &EVENTS;

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

settings!(EventsRequest);

impl Streamed for EventsRequest {
    type Event = models::Parcel;

    const STREAMING: Streaming = Streaming::events().until("[DONE]");

    fn decode_event(reply: &Reply) -> Decoded<Self::Event> {
        reply.json()
    }
}

streamed!(EventsRequest);

/// `DELETE /content`
static SEVERAL: Endpoint = Endpoint::new("several", Method::DELETE, "/content");

/// A call of `several`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SeveralRequest {
    call: Call,
}

impl Operation for SeveralRequest {
    type Output = models::SeveralResponse;
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &SEVERAL;

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

request!(SeveralRequest);

impl Downloaded for SeveralRequest {
    const ACCEPT: &'static str = "text/html";
}

downloaded!(SeveralRequest);

/// `OPTIONS /content`
static NO_SCHEMA: Endpoint = Endpoint::new("noSchema", Method::OPTIONS, "/content");

/// A call of `no_schema`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct NoSchemaRequest {
    call: Call,
}

impl Operation for NoSchemaRequest {
    type Output = Value;
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &NO_SCHEMA;

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

request!(NoSchemaRequest);

/// `TRACE /content`
static UNION: Endpoint = Endpoint::new("union", Method::TRACE, "/content");

/// A call of `union`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UnionRequest {
    call: Call,
}

impl Operation for UnionRequest {
    type Output = models::UnionResponse;
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &UNION;

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

request!(UnionRequest);

/// `HEAD /content`
static NULLABLE: Endpoint = Endpoint::new("nullable", Method::HEAD, "/content");

/// A call of `nullable`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct NullableRequest {
    call: Call,
}

impl Operation for NullableRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &NULLABLE;

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

request!(NullableRequest);

/// `GET /kinds`
static KINDS: Endpoint = Endpoint::new("kinds", Method::GET, "/kinds")
    .accept("application/json, application/vnd.long+json, text/plain");

/// A call of `kinds`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct KindsRequest {
    call: Call,
}

/// What `kinds` gives.
///
/// Where one status has several, the media type of the response tells which it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum KindsOutput {
    /// 200: In a few words, or in many.
    Json(models::Parcel),
    /// 200: In a few words, or in many.
    LongJson(models::Ticket),
}

/// The errors that `kinds` documents.
///
/// Where one status has several, the media type of the response tells which it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum KindsError {
    /// 404: In words or in members.
    NotFound(models::Problem),
    /// 404: In words or in members.
    NotFoundText(String),
}

impl Operation for KindsRequest {
    type Output = KindsOutput;
    type Error = KindsError;

    const ENDPOINT: &'static Endpoint = &KINDS;

    holds_call!();

    fn decode(reply: &Reply) -> Decoded<Self::Output> {
        match reply.status() {
            200 if reply.is("application/vnd.long+json") => {
                Ok(reply.json()?.map(KindsOutput::LongJson))
            }
            200 => Ok(reply.json()?.map(KindsOutput::Json)),
            _ => Ok(None),
        }
    }

    fn decode_error(reply: &Reply) -> Decoded<Self::Error> {
        match reply.status() {
            404 if reply.is("text/plain") => {
                Ok(reply.text()?.map(KindsError::NotFoundText))
            }
            404 => Ok(reply.json()?.map(KindsError::NotFound)),
            _ => Ok(None),
        }
    }
}

request!(KindsRequest);
