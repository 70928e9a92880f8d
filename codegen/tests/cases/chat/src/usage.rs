// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `usage`, and what each of them takes and gives.

use std::convert::Infallible;

use crate::models;
use crate::runtime::{Client, Decoded, Reply, Streamed, Streaming, operation, streamed};

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
    /// - Response headers: [`x_budget`](crate::Headers::x_budget)
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let mut events = client.usage().watch().stream().await?;
    /// while let Some(event) = events.try_next().await? {
    ///     println!("{event:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn watch(&self) -> WatchUsageRequest { self.client.start().request() }

    /// Calls `POST /usage`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let mut events = client.usage().export().stream().await?;
    /// while let Some(event) = events.try_next().await? {
    ///     println!("{event:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn export(&self) -> ExportUsageRequest { self.client.start().request() }
}

operation! {
    /// A call that is on its way with `stream`.
    pub stream WatchUsageRequest = GET "/usage" as "watchUsage";
    type Output = (): 200 => empty;
    type Error = Infallible;
}

impl Streamed for WatchUsageRequest {
    type Event = models::Usage;

    const STREAMING: Streaming = Streaming::events().until("[DONE]");

    fn decode_event(reply: &Reply) -> Decoded<Self::Event> {
        reply.json()
    }
}

streamed!(WatchUsageRequest);

operation! {
    /// A call that is on its way with `stream`.
    pub stream ExportUsageRequest = POST "/usage" as "exportUsage";
    type Output = (): 200 => empty;
    type Error = Infallible;
}

impl Streamed for ExportUsageRequest {
    type Event = models::Usage;

    const STREAMING: Streaming = Streaming::lines("application/x-ndjson");

    fn decode_event(reply: &Reply) -> Decoded<Self::Event> {
        reply.json()
    }
}

streamed!(ExportUsageRequest);
