// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `records`, and what each of them takes and gives.

use std::convert::Infallible;

use bytes::Bytes;

use crate::models;
use crate::runtime::{Client, Decoded, Downloaded, Reply, Streamed, Streaming, downloaded, operation, streamed};

impl Client {
    /// The operations of `records`.
    pub fn records(&self) -> Records {
        Records { client: self.clone() }
    }
}

/// The operations of `records`.
#[derive(Clone, Debug)]
pub struct Records {
    client: Client,
}

impl Records {
    /// Calls `GET /records`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let mut events = client.records().list().stream().await?;
    /// while let Some(event) = events.try_next().await? {
    ///     println!("{event:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListRecordsRequest { self.client.start().request() }

    /// Calls `POST /records`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let mut events = client.records().query().stream().await?;
    /// while let Some(event) = events.try_next().await? {
    ///     println!("{event:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn query(&self) -> QueryRecordsRequest { self.client.start().request() }

    /// Calls `DELETE /records`.
    ///
    /// In place of `send`, [`download`](TakeRecordsRequest::download) gives `multipart/mixed` of any size, piece by piece.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.records().take_records().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn take_records(&self) -> TakeRecordsRequest { self.client.start().request() }
}

operation! {
    /// A call that is on its way with `stream`.
    pub stream ListRecordsRequest = GET "/records" as "listRecords";
    type Output = (): 200 => empty;
    type Error = Infallible;
}

impl Streamed for ListRecordsRequest {
    type Event = models::Chunk;

    const STREAMING: Streaming = Streaming::lines("application/x-ndjson");

    fn decode_event(reply: &Reply) -> Decoded<Self::Event> {
        reply.json()
    }
}

streamed!(ListRecordsRequest);

operation! {
    /// A call that is on its way with `stream`.
    pub stream QueryRecordsRequest = POST "/records" as "queryRecords";
    type Output = (): 200 => empty;
    type Error = Infallible;
}

impl Streamed for QueryRecordsRequest {
    type Event = models::Chunk;

    const STREAMING: Streaming = Streaming::sequence("application/json-seq")
        .until("[DONE]");

    fn decode_event(reply: &Reply) -> Decoded<Self::Event> {
        reply.json()
    }
}

streamed!(QueryRecordsRequest);

operation! {
    pub struct TakeRecordsRequest = DELETE "/records" as "takeRecords", accept("multipart/mixed");
    type Output = Bytes: 200 => bytes;
    type Error = Infallible;
}

impl Downloaded for TakeRecordsRequest {
    const ACCEPT: &'static str = "multipart/mixed";
}

downloaded!(TakeRecordsRequest);
