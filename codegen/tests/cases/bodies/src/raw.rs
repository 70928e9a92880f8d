// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `raw`, and what each of them takes and gives.

use std::convert::Infallible;

use http::Method;

use crate::models;
use crate::runtime::{
    Body, Call, Client, Decoded, Endpoint, Operation, Reply, holds_call, request,
};

impl Client {
    /// The operations of `raw`.
    pub fn raw(&self) -> Raw {
        Raw { client: self.clone() }
    }
}

/// The operations of `raw`.
#[derive(Clone, Debug)]
pub struct Raw {
    client: Client,
}

impl Raw {
    /// Calls `POST /raw`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.raw().binary("body").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn binary(&self, body: impl Into<Body>) -> BinaryRequest {
        let call = self.client.call(&BINARY).body("application/octet-stream", body);
        BinaryRequest { call }
    }

    /// Calls `PUT /raw`.
    ///
    /// # Parameters
    /// - Optional: [`body`](OptionalBinaryRequest::body)
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.raw().optional_binary().body("body").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn optional_binary(&self) -> OptionalBinaryRequest {
        let call = self.client.call(&OPTIONAL_BINARY);
        OptionalBinaryRequest { call }
    }

    /// Calls `PATCH /raw`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.raw().text("body").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn text(&self, body: impl Into<Body>) -> TextRequest {
        let call = self.client.call(&TEXT).body("text/csv", body);
        TextRequest { call }
    }

    /// Calls `DELETE /raw`.
    ///
    /// # Parameters
    /// - Optional: [`body`](OptionalTextRequest::body)
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.raw().optional_text().body("body").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn optional_text(&self) -> OptionalTextRequest {
        let call = self.client.call(&OPTIONAL_TEXT);
        OptionalTextRequest { call }
    }

    /// Calls `OPTIONS /raw`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::Note;
    ///
    /// client.raw().wildcard(Note::new("text")).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn wildcard(&self, body: models::Note) -> WildcardRequest {
        let call = self.client.call(&WILDCARD).json(&body);
        WildcardRequest { call }
    }

    /// Calls `GET /raw`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.raw().xml("body").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn xml(&self, body: impl Into<Body>) -> XmlRequest {
        let call = self.client.call(&XML).body("application/xml", body);
        XmlRequest { call }
    }
}

/// `POST /raw`
static BINARY: Endpoint = Endpoint::new("binary", Method::POST, "/raw").success(204);

/// A call of `binary`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BinaryRequest {
    call: Call,
}

impl Operation for BinaryRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &BINARY;

    holds_call!();

    fn decode(reply: &Reply) -> Decoded<Self::Output> {
        match reply.status() {
            204 => reply.empty(),
            _ => Ok(None),
        }
    }

    fn decode_error(_reply: &Reply) -> Decoded<Self::Error> {
        Ok(None)
    }
}

request!(BinaryRequest);

/// `PUT /raw`
static OPTIONAL_BINARY: Endpoint = Endpoint::new("optionalBinary", Method::PUT, "/raw")
    .success(204);

/// A call of `optional_binary`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct OptionalBinaryRequest {
    call: Call,
}

impl OptionalBinaryRequest {
    /// Sets the body.
    pub fn body(mut self, body: impl Into<Body>) -> Self {
        self.call.set_body("image/png", body);
        self
    }
}

impl Operation for OptionalBinaryRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &OPTIONAL_BINARY;

    holds_call!();

    fn decode(reply: &Reply) -> Decoded<Self::Output> {
        match reply.status() {
            204 => reply.empty(),
            _ => Ok(None),
        }
    }

    fn decode_error(_reply: &Reply) -> Decoded<Self::Error> {
        Ok(None)
    }
}

request!(OptionalBinaryRequest);

/// `PATCH /raw`
static TEXT: Endpoint = Endpoint::new("text", Method::PATCH, "/raw").success(204);

/// A call of `text`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TextRequest {
    call: Call,
}

impl Operation for TextRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &TEXT;

    holds_call!();

    fn decode(reply: &Reply) -> Decoded<Self::Output> {
        match reply.status() {
            204 => reply.empty(),
            _ => Ok(None),
        }
    }

    fn decode_error(_reply: &Reply) -> Decoded<Self::Error> {
        Ok(None)
    }
}

request!(TextRequest);

/// `DELETE /raw`
static OPTIONAL_TEXT: Endpoint = Endpoint::new("optionalText", Method::DELETE, "/raw")
    .success(204);

/// A call of `optional_text`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct OptionalTextRequest {
    call: Call,
}

impl OptionalTextRequest {
    /// Sets the body.
    pub fn body(mut self, body: impl Into<Body>) -> Self {
        self.call.set_body("text/plain", body);
        self
    }
}

impl Operation for OptionalTextRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &OPTIONAL_TEXT;

    holds_call!();

    fn decode(reply: &Reply) -> Decoded<Self::Output> {
        match reply.status() {
            204 => reply.empty(),
            _ => Ok(None),
        }
    }

    fn decode_error(_reply: &Reply) -> Decoded<Self::Error> {
        Ok(None)
    }
}

request!(OptionalTextRequest);

/// `OPTIONS /raw`
static WILDCARD: Endpoint = Endpoint::new("wildcard", Method::OPTIONS, "/raw")
    .success(204);

/// A call of `wildcard`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct WildcardRequest {
    call: Call,
}

impl Operation for WildcardRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &WILDCARD;

    holds_call!();

    fn decode(reply: &Reply) -> Decoded<Self::Output> {
        match reply.status() {
            204 => reply.empty(),
            _ => Ok(None),
        }
    }

    fn decode_error(_reply: &Reply) -> Decoded<Self::Error> {
        Ok(None)
    }
}

request!(WildcardRequest);

/// `GET /raw`
static XML: Endpoint = Endpoint::new("xml", Method::GET, "/raw").success(204);

/// A call of `xml`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct XmlRequest {
    call: Call,
}

impl Operation for XmlRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &XML;

    holds_call!();

    fn decode(reply: &Reply) -> Decoded<Self::Output> {
        match reply.status() {
            204 => reply.empty(),
            _ => Ok(None),
        }
    }

    fn decode_error(_reply: &Reply) -> Decoded<Self::Error> {
        Ok(None)
    }
}

request!(XmlRequest);
