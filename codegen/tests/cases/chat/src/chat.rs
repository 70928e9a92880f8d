// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `chat`, and what each of them takes and gives.

use crate::models;
use crate::runtime::{Client, Decoded, Reply, Streamed, Streaming, operation, streamed};

impl Client {
    /// The operations of `chat`.
    pub fn chat(&self) -> Chat {
        Chat { client: self.clone() }
    }
}

/// The operations of `chat`.
#[derive(Clone, Debug)]
pub struct Chat {
    client: Client,
}

impl Chat {
    /// Calls `POST /chat/completions`.
    ///
    /// In place of `send`, [`stream`](SendChatCompletionRequest::stream) gives its events as they arrive.
    /// # Errors
    /// 429: Too many requests.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::{ChatParams, Message, MessageRole};
    ///
    /// let body = ChatParams::new(Vec::from([Message::new(MessageRole::System, "content")]));
    /// let mut events = client.chat().send(body).stream().await?;
    /// while let Some(event) = events.try_next().await? {
    ///     println!("{event:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn send(&self, body: models::ChatParams) -> SendChatCompletionRequest {
        self.client.start().json(&body).request()
    }
}

operation! {
    pub struct SendChatCompletionRequest = POST "/chat/completions" as "sendChatCompletionRequest";
    type Output = models::ChatResponse: 200 => json;
    enum Error = SendChatCompletionRequestError {
        /// 429: Too many requests.
        TooManyRequests(models::ChatError) = 429 => json,
    }
}

impl Streamed for SendChatCompletionRequest {
    type Event = models::ChatChunk;

    const STREAMING: Streaming = Streaming::events().until("[DONE]").switch("/stream");

    fn decode_event(reply: &Reply) -> Decoded<Self::Event> {
        reply.json()
    }
}

streamed!(SendChatCompletionRequest);
