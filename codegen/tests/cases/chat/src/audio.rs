// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `audio`, and what each of them takes and gives.

use std::convert::Infallible;

use http::Method;

use crate::models;
use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, Reply, Streamed, Streaming, holds_call,
    request, streamed,
};

impl Client {
    /// The operations of `audio`.
    pub fn audio(&self) -> Audio {
        Audio { client: self.clone() }
    }
}

/// The operations of `audio`.
#[derive(Clone, Debug)]
pub struct Audio {
    client: Client,
}

impl Audio {
    /// Calls `POST /transcriptions`.
    ///
    /// In place of `send`, [`stream`](CreateTranscriptionRequest::stream) gives its events as they arrive.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::CreateTranscriptionBody;
    ///
    /// let body = CreateTranscriptionBody::new(case::runtime::File::from_path("file.bin"));
    /// let mut events = client.audio().create_transcription(body).stream().await?;
    /// while let Some(event) = events.try_next().await? {
    ///     println!("{event:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn create_transcription(
        &self,
        body: models::CreateTranscriptionBody,
    ) -> CreateTranscriptionRequest {
        let call = self.client.call(&CREATE_TRANSCRIPTION).multipart(&body);
        CreateTranscriptionRequest { call }
    }

    /// Calls `POST /speech`.
    ///
    /// In place of `send`, [`stream`](CreateSpeechRequest::stream) gives its events as they arrive.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::CreateSpeechBody;
    ///
    /// let body = CreateSpeechBody::new("text");
    /// let mut events = client.audio().create_speech(body).stream().await?;
    /// while let Some(event) = events.try_next().await? {
    ///     println!("{event:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn create_speech(&self, body: models::CreateSpeechBody) -> CreateSpeechRequest {
        let call = self.client.call(&CREATE_SPEECH).form(&body);
        CreateSpeechRequest { call }
    }
}

/// `POST /transcriptions`
static CREATE_TRANSCRIPTION: Endpoint = Endpoint::new(
    "createTranscription",
    Method::POST,
    "/transcriptions",
);

/// A call of `create_transcription`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateTranscriptionRequest {
    call: Call,
}

impl Operation for CreateTranscriptionRequest {
    type Output = models::Spoken;
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &CREATE_TRANSCRIPTION;

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

request!(CreateTranscriptionRequest);

impl Streamed for CreateTranscriptionRequest {
    type Event = models::Spoken;

    const STREAMING: Streaming = Streaming::events().until("[DONE]").switch("/stream");

    fn decode_event(reply: &Reply) -> Decoded<Self::Event> {
        reply.json()
    }
}

streamed!(CreateTranscriptionRequest);

/// `POST /speech`
static CREATE_SPEECH: Endpoint = Endpoint::new("createSpeech", Method::POST, "/speech");

/// A call of `create_speech`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateSpeechRequest {
    call: Call,
}

impl Operation for CreateSpeechRequest {
    type Output = models::Spoken;
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &CREATE_SPEECH;

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

request!(CreateSpeechRequest);

impl Streamed for CreateSpeechRequest {
    type Event = models::Spoken;

    const STREAMING: Streaming = Streaming::events().until("[DONE]").switch("/stream");

    fn decode_event(reply: &Reply) -> Decoded<Self::Event> {
        reply.json()
    }
}

streamed!(CreateSpeechRequest);
