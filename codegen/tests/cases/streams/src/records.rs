// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `records`, and what each of them takes and gives.

use std::convert::Infallible;

use bytes::Bytes;
use http::Method;

use crate::models;
use crate::runtime::{
    Call, Client, Decoded, Downloaded, Endpoint, Operation, Reply, Streamed, Streaming,
    downloaded, holds_call, request, settings, streamed,
};

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
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let mut events = client.records().list().stream().await?;
    /// while let Some(event) = events.try_next().await? {
    ///     println!("{event:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListRecordsRequest {
        let call = self.client.call(&LIST_RECORDS);
        ListRecordsRequest { call }
    }

    /// Calls `POST /records`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let mut events = client.records().query().stream().await?;
    /// while let Some(event) = events.try_next().await? {
    ///     println!("{event:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn query(&self) -> QueryRecordsRequest {
        let call = self.client.call(&QUERY_RECORDS);
        QueryRecordsRequest { call }
    }

    /// Calls `DELETE /records`.
    ///
    /// In place of `send`, [`download`](TakeRecordsRequest::download) gives `multipart/mixed` of any size, piece by piece.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.records().take_records().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn take_records(&self) -> TakeRecordsRequest {
        let call = self.client.call(&TAKE_RECORDS);
        TakeRecordsRequest { call }
    }
}

/// `GET /records`
static LIST_RECORDS: Endpoint = Endpoint::new("listRecords", Method::GET, "/records");

/// A call of `list`, on its way with `stream`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListRecordsRequest {
    call: Call,
}

impl Operation for ListRecordsRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &LIST_RECORDS;

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

settings!(ListRecordsRequest);

impl Streamed for ListRecordsRequest {
    type Event = models::Chunk;

    const STREAMING: Streaming = Streaming::lines("application/x-ndjson");

    fn decode_event(reply: &Reply) -> Decoded<Self::Event> {
        reply.json()
    }
}

streamed!(ListRecordsRequest);

/// `POST /records`
static QUERY_RECORDS: Endpoint = Endpoint::new("queryRecords", Method::POST, "/records");

/// A call of `query`, on its way with `stream`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryRecordsRequest {
    call: Call,
}

impl Operation for QueryRecordsRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &QUERY_RECORDS;

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

settings!(QueryRecordsRequest);

impl Streamed for QueryRecordsRequest {
    type Event = models::Chunk;

    const STREAMING: Streaming = Streaming::sequence("application/json-seq")
        .until("[DONE]");

    fn decode_event(reply: &Reply) -> Decoded<Self::Event> {
        reply.json()
    }
}

streamed!(QueryRecordsRequest);

/// `DELETE /records`
static TAKE_RECORDS: Endpoint = Endpoint::new("takeRecords", Method::DELETE, "/records")
    .accept("multipart/mixed");

/// A call of `take_records`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TakeRecordsRequest {
    call: Call,
}

impl Operation for TakeRecordsRequest {
    type Output = Bytes;
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &TAKE_RECORDS;

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

request!(TakeRecordsRequest);

impl Downloaded for TakeRecordsRequest {
    const ACCEPT: &'static str = "multipart/mixed";
}

downloaded!(TakeRecordsRequest);
