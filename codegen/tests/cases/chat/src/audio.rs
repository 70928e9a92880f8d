// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `audio`, and what each of them takes and gives.

use std::convert::Infallible;

use crate::models;
use crate::runtime::{Client, Decoded, Reply, Streamed, Streaming, operation, streamed};

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
    pub fn create_transcription(&self, body: models::CreateTranscriptionBody) -> CreateTranscriptionRequest {
        self.client.start().multipart(&body).request()
    }

    /// Calls `POST /speech`.
    ///
    /// In place of `send`, [`stream`](CreateSpeechRequest::stream) gives its events as they arrive.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::CreateSpeechBody;
    ///
    /// let mut events = client.audio().create_speech(CreateSpeechBody::new("text")).stream().await?;
    /// while let Some(event) = events.try_next().await? {
    ///     println!("{event:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn create_speech(&self, body: models::CreateSpeechBody) -> CreateSpeechRequest {
        self.client.start().form(&body).request()
    }
}

operation! {
    pub struct CreateTranscriptionRequest = POST "/transcriptions" as "createTranscription";
    type Output = models::Spoken: 200 => json;
    type Error = Infallible;
}

impl Streamed for CreateTranscriptionRequest {
    type Event = models::Spoken;

    const STREAMING: Streaming = Streaming::events().until("[DONE]").switch("/stream");

    fn decode_event(reply: &Reply) -> Decoded<Self::Event> {
        reply.json()
    }
}

streamed!(CreateTranscriptionRequest);

operation! {
    pub struct CreateSpeechRequest = POST "/speech" as "createSpeech";
    type Output = models::Spoken: 200 => json;
    type Error = Infallible;
}

impl Streamed for CreateSpeechRequest {
    type Event = models::Spoken;

    const STREAMING: Streaming = Streaming::events().until("[DONE]").switch("/stream");

    fn decode_event(reply: &Reply) -> Decoded<Self::Event> {
        reply.json()
    }
}

streamed!(CreateSpeechRequest);
