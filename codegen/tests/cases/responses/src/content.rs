// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `content`, and what each of them takes and gives.

use std::convert::Infallible;

use bytes::Bytes;

use crate::models;
use crate::runtime::{
    Client, Decoded, Downloaded, Reply, Streamed, Streaming, downloaded, operation, outcomes, streamed,
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
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.content().text().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn text(&self) -> TextRequest { self.client.start().request() }

    /// Calls `POST /content`.
    ///
    /// In place of `send`, [`download`](BytesRequest::download) gives `application/pdf` of any size, piece by piece.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.content().bytes().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn bytes(&self) -> BytesRequest { self.client.start().request() }

    /// Calls `PUT /content`.
    ///
    /// In place of `send`, [`download`](WildcardRequest::download) gives `*/*` of any size, piece by piece.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.content().wildcard().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn wildcard(&self) -> WildcardRequest { self.client.start().request() }

    /// Calls `PATCH /content`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let mut events = client.content().events().stream().await?;
    /// while let Some(event) = events.try_next().await? {
    ///     println!("{event:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn events(&self) -> EventsRequest { self.client.start().request() }

    /// Calls `DELETE /content`.
    ///
    /// In place of `send`, [`download`](SeveralRequest::download) gives `text/html` of any size, piece by piece.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.content().several().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn several(&self) -> SeveralRequest { self.client.start().request() }

    /// Calls `OPTIONS /content`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.content().no_schema().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn no_schema(&self) -> NoSchemaRequest { self.client.start().request() }

    /// Calls `TRACE /content`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.content().union().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn union(&self) -> UnionRequest { self.client.start().request() }

    /// Calls `HEAD /content`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.content().nullable().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn nullable(&self) -> NullableRequest { self.client.start().request() }

    /// Calls `GET /kinds`.
    /// # Errors
    /// 404: In words or in members. 404: In words or in members.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.content().kinds().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn kinds(&self) -> KindsRequest { self.client.start().request() }
}

operation! {
    pub struct TextRequest = GET "/content" as "text", accept("text/plain");
    type Output = String: 200 => text;
    type Error = Infallible;
}

impl Downloaded for TextRequest {
    const ACCEPT: &'static str = "text/plain";
}

downloaded!(TextRequest);

operation! {
    pub struct BytesRequest = POST "/content" as "bytes", accept("application/pdf");
    type Output = Bytes: 200 => bytes;
    type Error = Infallible;
}

impl Downloaded for BytesRequest {
    const ACCEPT: &'static str = "application/pdf";
}

downloaded!(BytesRequest);

operation! {
    pub struct WildcardRequest = PUT "/content" as "wildcard", accept("*/*");
    type Output = String: 200 => text;
    type Error = Infallible;
}

impl Downloaded for WildcardRequest {
    const ACCEPT: &'static str = "*/*";
}

downloaded!(WildcardRequest);

operation! {
    /// A call that is on its way with `stream`.
    pub stream EventsRequest = PATCH "/content" as "events";
    type Output = (): 200 => empty;
    type Error = Infallible;
}

impl Streamed for EventsRequest {
    type Event = models::Parcel;

    const STREAMING: Streaming = Streaming::events().until("[DONE]");

    fn decode_event(reply: &Reply) -> Decoded<Self::Event> {
        reply.json()
    }
}

streamed!(EventsRequest);

operation! {
    pub struct SeveralRequest = DELETE "/content" as "several";
    type Output = models::SeveralResponse: 200 => json;
    type Error = Infallible;
}

impl Downloaded for SeveralRequest {
    const ACCEPT: &'static str = "text/html";
}

downloaded!(SeveralRequest);

operation! {
    pub struct NoSchemaRequest = OPTIONS "/content" as "noSchema";
    type Output = Value: 200 => json;
    type Error = Infallible;
}

operation! {
    pub struct UnionRequest = TRACE "/content" as "union";
    type Output = models::UnionResponse: 200 => json;
    type Error = Infallible;
}

operation! {
    pub struct NullableRequest = HEAD "/content" as "nullable";
    type Output = (): 200 => empty;
    type Error = Infallible;
}

operation! {
    pub struct KindsRequest
        = GET "/kinds" as "kinds", accept("application/json, application/vnd.long+json, text/plain");
    type Output = KindsOutput;
    /// Where one status has several, the media type of the response tells which it is.
    enum Error = KindsError {
        /// 404: In words or in members.
        NotFoundText(String) = 404 if "text/plain" => text,
        /// 404: In words or in members.
        NotFound(models::Problem) = 404 => json,
    }
}

outcomes! {
    /// What `kinds` gives.
    /// Where one status has several, the media type of the response tells which it is.
    pub enum KindsOutput {
        /// 200: In a few words, or in many.
        LongJson(models::Ticket) = 200 if "application/vnd.long+json" => json,
        /// 200: In a few words, or in many.
        Json(models::Parcel) = 200 => json,
    }
}
