// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `chat`, and what each of them takes and gives.

use http::Method;

use crate::models;
use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, Reply, Streamed, Streaming, holds_call,
    request, streamed,
};

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
    /// In place of `send`, [`stream`](SendChatCompletionRequestRequest::stream) gives its events as they arrive.
    ///
    /// # Errors
    /// - 429: Too many requests.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::{ChatParams, Message, MessageRole};
    ///
    /// let body = ChatParams::new(
    ///     Vec::from([Message::new(MessageRole::System, "content")]),
    /// );
    /// let mut events = client.chat().send(body).stream().await?;
    /// while let Some(event) = events.try_next().await? {
    ///     println!("{event:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn send(&self, body: models::ChatParams) -> SendChatCompletionRequestRequest {
        let call = self.client.call(&SEND_CHAT_COMPLETION_REQUEST).json(&body);
        SendChatCompletionRequestRequest {
            call,
        }
    }
}

/// `POST /chat/completions`
static SEND_CHAT_COMPLETION_REQUEST: Endpoint = Endpoint::new(
    "sendChatCompletionRequest",
    Method::POST,
    "/chat/completions",
);

/// A call of `send`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SendChatCompletionRequestRequest {
    call: Call,
}

/// The errors that `send` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SendChatCompletionRequestError {
    /// 429: Too many requests.
    TooManyRequests(models::ChatError),
}

impl Operation for SendChatCompletionRequestRequest {
    type Output = models::ChatResponse;
    type Error = SendChatCompletionRequestError;

    const ENDPOINT: &'static Endpoint = &SEND_CHAT_COMPLETION_REQUEST;

    holds_call!();

    fn decode(reply: &Reply) -> Decoded<Self::Output> {
        match reply.status() {
            200 => reply.json(),
            _ => Ok(None),
        }
    }

    fn decode_error(reply: &Reply) -> Decoded<Self::Error> {
        match reply.status() {
            429 => Ok(reply.json()?.map(SendChatCompletionRequestError::TooManyRequests)),
            _ => Ok(None),
        }
    }
}

request!(SendChatCompletionRequestRequest);

impl Streamed for SendChatCompletionRequestRequest {
    type Event = models::ChatChunk;

    const STREAMING: Streaming = Streaming::events().until("[DONE]").switch("/stream");

    fn decode_event(reply: &Reply) -> Decoded<Self::Event> {
        reply.json()
    }
}

streamed!(SendChatCompletionRequestRequest);
