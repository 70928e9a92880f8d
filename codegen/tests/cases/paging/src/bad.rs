// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `bad`, and what each of them takes and gives.

use std::convert::Infallible;
use std::fmt::Display;

use crate::models;
use crate::runtime::{Client, Downloaded, downloaded, operation};

impl Client {
    /// The operations of `bad`.
    pub fn bad(&self) -> Bad {
        Bad { client: self.clone() }
    }
}

/// The operations of `bad`.
#[derive(Clone, Debug)]
pub struct Bad {
    client: Client,
}

impl Bad {
    /// Calls `GET /other-type`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.bad().other_type().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn other_type(&self) -> OtherTypeRequest { self.client.start().request() }

    /// Calls `GET /no-input`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.bad().no_input().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn no_input(&self) -> NoInputRequest { self.client.start().request() }

    /// Calls `GET /no-cursor`.
    /// - Optional: [`after`](NoCursorRequest::after)
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.bad().no_cursor().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn no_cursor(&self) -> NoCursorRequest { self.client.start().request() }

    /// Calls `GET /no-body`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.bad().no_body().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn no_body(&self) -> NoBodyRequest { self.client.start().request() }

    /// Calls `GET /no-way`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.bad().no_way().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn no_way(&self) -> NoWayRequest { self.client.start().request() }

    /// Calls `GET /no-text`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.bad().no_text().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn no_text(&self) -> NoTextRequest { self.client.start().request() }

    /// Calls `GET /no-json`.
    ///
    /// In place of `send`, [`download`](NoJsonRequest::download) gives `text/plain` of any size, piece by piece.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.bad().no_json().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn no_json(&self) -> NoJsonRequest { self.client.start().request() }

    /// Calls `GET /missing`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.bad().missing_parameter().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn missing_parameter(&self) -> MissingParameterRequest { self.client.start().request() }

    /// Calls `GET /no-array`.
    /// - Optional: [`offset`](NoArrayRequest::offset), [`limit`](NoArrayRequest::limit)
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.bad().no_array().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn no_array(&self) -> NoArrayRequest { self.client.start().request() }

    /// Calls `GET /nonsense`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.bad().nonsense().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn nonsense(&self) -> NonsenseRequest { self.client.start().request() }

    /// Calls `GET /deep`.
    /// - Optional: [`offset`](DeepResultsRequest::offset), [`limit`](DeepResultsRequest::limit)
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.bad().deep_results().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn deep_results(&self) -> DeepResultsRequest { self.client.start().request() }

    /// Calls `GET /typed`.
    /// - Optional: [`offset`](TypedParametersRequest::offset), [`limit`](TypedParametersRequest::limit)
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.bad().typed_parameters().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn typed_parameters(&self) -> TypedParametersRequest { self.client.start().request() }
}

operation! {
    pub struct OtherTypeRequest = GET "/other-type" as "otherType";
    type Output = models::Page: 200 => json;
    type Error = Infallible;
}

operation! {
    pub struct NoInputRequest = GET "/no-input" as "noInput";
    type Output = models::Page: 200 => json;
    type Error = Infallible;
}

operation! {
    pub struct NoCursorRequest = GET "/no-cursor" as "noCursor";
    type Output = models::Page: 200 => json;
    type Error = Infallible;
}
impl NoCursorRequest {
    /// Sets `after`.
    pub fn after(self, after: impl Display) -> Self { Self { call: self.call.query("after", &after.to_string()) } }
}

operation! {
    pub struct NoBodyRequest = GET "/no-body" as "noBody";
    type Output = models::Linked: 200 => json;
    type Error = Infallible;
}

operation! {
    pub struct NoWayRequest = GET "/no-way" as "noWay";
    type Output = models::Linked: 200 => json;
    type Error = Infallible;
}

operation! {
    pub struct NoTextRequest = GET "/no-text" as "noText";
    type Output = models::Linked: 200 => json;
    type Error = Infallible;
}

operation! {
    pub struct NoJsonRequest = GET "/no-json" as "noJson", accept("text/plain");
    type Output = String: 200 => text;
    type Error = Infallible;
}

impl Downloaded for NoJsonRequest {
    const ACCEPT: &'static str = "text/plain";
}

downloaded!(NoJsonRequest);

operation! {
    pub struct MissingParameterRequest = GET "/missing" as "missingParameter";
    type Output = models::Page: 200 => json;
    type Error = Infallible;
}

operation! {
    pub struct NoArrayRequest = GET "/no-array" as "noArray";
    type Output = models::NoArrayResponse: 200 => json;
    type Error = Infallible;
}
impl NoArrayRequest {
    /// Sets `offset`.
    pub fn offset(self, offset: i64) -> Self { Self { call: self.call.query("offset", &offset) } }
    /// Sets `limit`.
    pub fn limit(self, limit: i64) -> Self { Self { call: self.call.query("limit", &limit) } }
}

operation! {
    pub struct NonsenseRequest = GET "/nonsense" as "nonsense", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}

operation! {
    pub struct DeepResultsRequest = GET "/deep" as "deepResults";
    type Output = models::Page: 200 => json;
    type Error = Infallible;
}
impl DeepResultsRequest {
    /// Sets `offset`.
    pub fn offset(self, offset: i64) -> Self { Self { call: self.call.query("offset", &offset) } }
    /// Sets `limit`.
    pub fn limit(self, limit: i64) -> Self { Self { call: self.call.query("limit", &limit) } }
}

operation! {
    pub struct TypedParametersRequest = GET "/typed" as "typedParameters";
    type Output = models::Page: 200 => json;
    type Error = Infallible;
}
impl TypedParametersRequest {
    /// Sets `offset`.
    pub fn offset(self, offset: models::TypedParametersOffset) -> Self {
        Self { call: self.call.query("offset", &offset) }
    }

    /// Sets `limit`.
    pub fn limit(self, limit: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { call: self.call.header("limit", &limit.into_iter().map(Into::into).collect::<Vec<String>>()) }
    }
}
