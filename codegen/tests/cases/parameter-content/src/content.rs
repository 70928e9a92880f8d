// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `content`, and what each of them takes and gives.

use std::convert::Infallible;
use std::fmt::Display;

use crate::models;
use crate::runtime::{Client, Style, operation};
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
    /// - Optional: [`x_point`](JsonRequest::x_point), [`crumb`](JsonRequest::crumb), [`text`](JsonRequest::text), [`any`](JsonRequest::any)
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::Point;
    ///
    /// client.content().json(Point::new(1.0, 1.0), vec![Point::new(1.0, 1.0)]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn json(&self, path: models::Point, query: Vec<models::Point>) -> JsonRequest {
        let mut call = self.client.start().path_as("path", Style::Json, false, &path);
        call.set_query_as("query", Style::Json, false, &query);
        call.request()
    }

    /// Calls `GET /text/{path}`.
    /// - Optional: [`number`](TextRequest::number), [`bare`](TextRequest::bare), [`x_structured`](TextRequest::x_structured)
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.content().text("path").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn text(&self, path: impl Display) -> TextRequest { self.client.start().at(&[("path", &path)]).request() }

    /// Calls `GET /other`.
    /// - Optional: [`xml`](OtherRequest::xml), [`twice`](OtherRequest::twice)
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.content().other().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn other(&self) -> OtherRequest { self.client.start().request() }
}

operation! {
    pub struct JsonRequest = GET "/json/{path}" as "json", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
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

operation! {
    pub struct TextRequest = GET "/text/{path}" as "text", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}
impl TextRequest {
    /// Sets `number`.
    pub fn number(self, number: i64) -> Self { Self { call: self.call.query("number", &number) } }
    /// Sets `bare`.
    pub fn bare(self, bare: impl Display) -> Self { Self { call: self.call.query("bare", &bare.to_string()) } }
    /// Sets `X-Structured`.
    pub fn x_structured(self, x_structured: impl Display) -> Self {
        Self { call: self.call.header("X-Structured", &x_structured.to_string()) }
    }
}

operation! {
    pub struct OtherRequest = GET "/other" as "other", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}
impl OtherRequest {
    /// Sets `xml`.
    pub fn xml(self, xml: impl Display) -> Self { Self { call: self.call.query("xml", &xml.to_string()) } }
    /// Sets `twice`.
    pub fn twice(mut self, twice: i64) -> Self {
        self.call.set_query_as("twice", Style::Json, false, &twice);
        self
    }
}
