// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `responses`, and what each of them takes and gives.

use std::convert::Infallible;

use http::Method;

use crate::models;
use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, Reply, Streamed, Streaming, holds_call,
    request, streamed,
};

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
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::ResponseParams;
    ///
    /// let body = ResponseParams::new("input");
    /// let mut events = client.responses().create(body).stream().await?;
    /// while let Some(event) = events.try_next().await? {
    ///     println!("{event:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn create(&self, body: models::ResponseParams) -> CreateResponseRequest {
        let call = self.client.call(&CREATE_RESPONSE).json(&body);
        CreateResponseRequest { call }
    }
}

/// `POST /responses`
static CREATE_RESPONSE: Endpoint = Endpoint::new(
    "createResponse",
    Method::POST,
    "/responses",
);

/// A call of `create`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateResponseRequest {
    call: Call,
}

impl Operation for CreateResponseRequest {
    type Output = models::ResponseDone;
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &CREATE_RESPONSE;

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

request!(CreateResponseRequest);

impl Streamed for CreateResponseRequest {
    type Event = models::ResponseEvent;

    const STREAMING: Streaming = Streaming::events().until("[DONE]").switch("/stream");

    fn decode_event(reply: &Reply) -> Decoded<Self::Event> {
        reply.json()
    }
}

streamed!(CreateResponseRequest);
