// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `content`, and what each of them takes and gives.

use std::convert::Infallible;
use std::fmt::Display;

use http::Method;

use crate::models;
use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, Reply, Style, holds_call, request,
};
use crate::runtime::model::Value;

impl Client {
    /// The operations of `content`.
    pub fn content(&self) -> Content {
        Content { client: self.clone() }
    }
}

/// The operations of `content`.
#[derive(Clone, Debug)]
pub struct Content {
    client: Client,
}

impl Content {
    /// Calls `GET /json/{path}`.
    ///
    /// # Parameters
    /// - Optional: [`x_point`](JsonRequest::x_point), [`crumb`](JsonRequest::crumb), [`text`](JsonRequest::text), [`any`](JsonRequest::any)
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::Point;
    ///
    /// let request = client
    ///     .content()
    ///     .json(Point::new(1.0, 1.0), vec![Point::new(1.0, 1.0)]);
    /// request.send().await?;
    /// # Ok(()) }
    /// ```
    pub fn json(&self, path: models::Point, query: Vec<models::Point>) -> JsonRequest {
        let mut call = self
            .client
            .call(&JSON)
            .path_as("path", Style::Json, false, &path);
        call.set_query_as("query", Style::Json, false, &query);
        JsonRequest { call }
    }

    /// Calls `GET /text/{path}`.
    ///
    /// # Parameters
    /// - Optional: [`number`](TextRequest::number), [`bare`](TextRequest::bare), [`x_structured`](TextRequest::x_structured)
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.content().text("path").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn text(&self, path: impl Display) -> TextRequest {
        let call = self.client.call(&TEXT).path("path", &path.to_string());
        TextRequest { call }
    }

    /// Calls `GET /other`.
    ///
    /// # Parameters
    /// - Optional: [`xml`](OtherRequest::xml), [`twice`](OtherRequest::twice)
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.content().other().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn other(&self) -> OtherRequest {
        let call = self.client.call(&OTHER);
        OtherRequest { call }
    }
}

/// `GET /json/{path}`
static JSON: Endpoint = Endpoint::new("json", Method::GET, "/json/{path}").success(204);

/// A call of `json`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct JsonRequest {
    call: Call,
}

impl JsonRequest {
    /// Sets `X-Point`.
    pub fn x_point(mut self, x_point: models::Point) -> Self {
        self.call.set_header_as("X-Point", Style::Json, false, &x_point);
        self
    }

    /// Sets `crumb`.
    pub fn crumb(mut self, crumb: models::Point) -> Self {
        self.call.set_cookie_as("crumb", Style::Json, false, &crumb);
        self
    }

    /// Sets `text`.
    pub fn text(mut self, text: impl Display) -> Self {
        self.call.set_query_as("text", Style::Json, false, &text.to_string());
        self
    }

    /// Sets `any`.
    pub fn any(mut self, any: impl Into<Value>) -> Self {
        self.call.set_query_as("any", Style::Json, false, &Into::<Value>::into(any));
        self
    }
}

impl Operation for JsonRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &JSON;

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

request!(JsonRequest);

/// `GET /text/{path}`
static TEXT: Endpoint = Endpoint::new("text", Method::GET, "/text/{path}").success(204);

/// A call of `text`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TextRequest {
    call: Call,
}

impl TextRequest {
    /// Sets `number`.
    pub fn number(mut self, number: i64) -> Self {
        self.call.set_query("number", &number);
        self
    }

    /// Sets `bare`.
    pub fn bare(mut self, bare: impl Display) -> Self {
        self.call.set_query("bare", &bare.to_string());
        self
    }

    /// Sets `X-Structured`.
    pub fn x_structured(mut self, x_structured: impl Display) -> Self {
        self.call.set_header("X-Structured", &x_structured.to_string());
        self
    }
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

/// `GET /other`
static OTHER: Endpoint = Endpoint::new("other", Method::GET, "/other").success(204);

/// A call of `other`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct OtherRequest {
    call: Call,
}

impl OtherRequest {
    /// Sets `xml`.
    pub fn xml(mut self, xml: impl Display) -> Self {
        self.call.set_query("xml", &xml.to_string());
        self
    }

    /// Sets `twice`.
    pub fn twice(mut self, twice: i64) -> Self {
        self.call.set_query_as("twice", Style::Json, false, &twice);
        self
    }
}

impl Operation for OtherRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &OTHER;

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

request!(OtherRequest);
