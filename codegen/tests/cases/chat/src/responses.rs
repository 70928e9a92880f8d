// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `responses`, and what each of them takes and gives.

use std::convert::Infallible;

use crate::models;
use crate::runtime::{Client, Decoded, Reply, Streamed, Streaming, operation, streamed};

impl Client {
    /// The operations of `responses`.
    pub fn responses(&self) -> Responses {
        Responses { client: self.clone() }
    }
}

/// The operations of `responses`.
#[derive(Clone, Debug)]
pub struct Responses {
    client: Client,
}

impl Responses {
    /// Calls `POST /responses`.
    ///
    /// In place of `send`, [`stream`](CreateResponseRequest::stream) gives its events as they arrive.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::ResponseParams;
    ///
    /// let mut events = client.responses().create(ResponseParams::new("input")).stream().await?;
    /// while let Some(event) = events.try_next().await? {
    ///     println!("{event:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn create(&self, body: models::ResponseParams) -> CreateResponseRequest {
        self.client.start().json(&body).request()
    }
}

operation! {
    pub struct CreateResponseRequest = POST "/responses" as "createResponse";
    type Output = models::ResponseDone: 200 => json;
    type Error = Infallible;
}

impl Streamed for CreateResponseRequest {
    type Event = models::ResponseEvent;

    const STREAMING: Streaming = Streaming::events().until("[DONE]").switch("/stream");

    fn decode_event(reply: &Reply) -> Decoded<Self::Event> {
        reply.json()
    }
}

streamed!(CreateResponseRequest);
