// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `raw`, and what each of them takes and gives.

use std::convert::Infallible;

use crate::models;
use crate::runtime::{Body, Client, operation};

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
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.raw().binary("body").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn binary(&self, body: impl Into<Body>) -> BinaryRequest {
        self.client.start().body("application/octet-stream", body).request()
    }

    /// Calls `PUT /raw`.
    /// - Optional: [`body`](OptionalBinaryRequest::body)
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.raw().optional_binary().body("body").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn optional_binary(&self) -> OptionalBinaryRequest { self.client.start().request() }

    /// Calls `PATCH /raw`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.raw().text("body").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn text(&self, body: impl Into<Body>) -> TextRequest { self.client.start().body("text/csv", body).request() }

    /// Calls `DELETE /raw`.
    /// - Optional: [`body`](OptionalTextRequest::body)
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.raw().optional_text().body("body").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn optional_text(&self) -> OptionalTextRequest { self.client.start().request() }

    /// Calls `OPTIONS /raw`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::Note;
    ///
    /// client.raw().wildcard(Note::new("text")).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn wildcard(&self, body: models::Note) -> WildcardRequest { self.client.start().json(&body).request() }

    /// Calls `GET /raw`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.raw().xml("body").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn xml(&self, body: impl Into<Body>) -> XmlRequest {
        self.client.start().body("application/xml", body).request()
    }
}

operation! {
    pub struct BinaryRequest = POST "/raw" as "binary", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}

operation! {
    pub struct OptionalBinaryRequest = PUT "/raw" as "optionalBinary", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}
impl OptionalBinaryRequest {
    /// Sets the body.
    pub fn body(mut self, body: impl Into<Body>) -> Self {
        self.call.set_body("image/png", body);
        self
    }
}

operation! {
    pub struct TextRequest = PATCH "/raw" as "text", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}

operation! {
    pub struct OptionalTextRequest = DELETE "/raw" as "optionalText", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}
impl OptionalTextRequest {
    /// Sets the body.
    pub fn body(mut self, body: impl Into<Body>) -> Self {
        self.call.set_body("text/plain", body);
        self
    }
}

operation! {
    pub struct WildcardRequest = OPTIONS "/raw" as "wildcard", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}

operation! {
    pub struct XmlRequest = GET "/raw" as "xml", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}
