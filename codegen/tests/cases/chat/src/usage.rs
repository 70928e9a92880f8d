// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `usage`, and what each of them takes and gives.

use std::convert::Infallible;

use http::Method;

use crate::models;
use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, Reply, Streamed, Streaming, holds_call,
    settings, streamed,
};

impl Client {
    /// The operations of `usage`.
    pub fn usage(&self) -> Usage {
        Usage { client: self.clone() }
    }
}

/// The operations of `usage`.
#[derive(Clone, Debug)]
pub struct Usage {
    client: Client,
}

impl Usage {
    /// Calls `GET /usage`.
    ///
    /// # Response headers
    ///
    /// [`x_budget`](crate::Headers::x_budget)
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let mut events = client.usage().watch().stream().await?;
    /// while let Some(event) = events.try_next().await? {
    ///     println!("{event:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn watch(&self) -> WatchUsageRequest {
        let call = self.client.call(&WATCH_USAGE);
        WatchUsageRequest { call }
    }

    /// Calls `POST /usage`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let mut events = client.usage().export().stream().await?;
    /// while let Some(event) = events.try_next().await? {
    ///     println!("{event:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn export(&self) -> ExportUsageRequest {
        let call = self.client.call(&EXPORT_USAGE);
        ExportUsageRequest { call }
    }
}

/// `GET /usage`
static WATCH_USAGE: Endpoint = Endpoint::new("watchUsage", Method::GET, "/usage");

/// A call of `watch`, on its way with `stream`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct WatchUsageRequest {
    call: Call,
}

impl Operation for WatchUsageRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &WATCH_USAGE;

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

settings!(WatchUsageRequest);

impl Streamed for WatchUsageRequest {
    type Event = models::Usage;

    const STREAMING: Streaming = Streaming::events().until("[DONE]");

    fn decode_event(reply: &Reply) -> Decoded<Self::Event> {
        reply.json()
    }
}

streamed!(WatchUsageRequest);

/// `POST /usage`
static EXPORT_USAGE: Endpoint = Endpoint::new("exportUsage", Method::POST, "/usage");

/// A call of `export`, on its way with `stream`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ExportUsageRequest {
    call: Call,
}

impl Operation for ExportUsageRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &EXPORT_USAGE;

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

settings!(ExportUsageRequest);

impl Streamed for ExportUsageRequest {
    type Event = models::Usage;

    const STREAMING: Streaming = Streaming::lines("application/x-ndjson");

    fn decode_event(reply: &Reply) -> Decoded<Self::Event> {
        reply.json()
    }
}

streamed!(ExportUsageRequest);
