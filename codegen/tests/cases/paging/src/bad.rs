// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `bad`, and what each of them takes and gives.

use std::convert::Infallible;
use std::fmt::Display;

use http::Method;

use crate::models;
use crate::runtime::{
    Call, Client, Decoded, Downloaded, Endpoint, Operation, Reply, downloaded,
    holds_call, request,
};

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
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.bad().other_type().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn other_type(&self) -> OtherTypeRequest {
        let call = self.client.call(&OTHER_TYPE);
        OtherTypeRequest { call }
    }

    /// Calls `GET /no-input`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.bad().no_input().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn no_input(&self) -> NoInputRequest {
        let call = self.client.call(&NO_INPUT);
        NoInputRequest { call }
    }

    /// Calls `GET /no-cursor`.
    ///
    /// # Parameters
    /// - Optional: [`after`](NoCursorRequest::after)
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.bad().no_cursor().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn no_cursor(&self) -> NoCursorRequest {
        let call = self.client.call(&NO_CURSOR);
        NoCursorRequest { call }
    }

    /// Calls `GET /no-body`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.bad().no_body().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn no_body(&self) -> NoBodyRequest {
        let call = self.client.call(&NO_BODY);
        NoBodyRequest { call }
    }

    /// Calls `GET /no-way`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.bad().no_way().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn no_way(&self) -> NoWayRequest {
        let call = self.client.call(&NO_WAY);
        NoWayRequest { call }
    }

    /// Calls `GET /no-text`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.bad().no_text().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn no_text(&self) -> NoTextRequest {
        let call = self.client.call(&NO_TEXT);
        NoTextRequest { call }
    }

    /// Calls `GET /no-json`.
    ///
    /// In place of `send`, [`download`](NoJsonRequest::download) gives `text/plain` of any size, piece by piece.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.bad().no_json().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn no_json(&self) -> NoJsonRequest {
        let call = self.client.call(&NO_JSON);
        NoJsonRequest { call }
    }

    /// Calls `GET /missing`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.bad().missing_parameter().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn missing_parameter(&self) -> MissingParameterRequest {
        let call = self.client.call(&MISSING_PARAMETER);
        MissingParameterRequest { call }
    }

    /// Calls `GET /no-array`.
    ///
    /// # Parameters
    /// - Optional: [`offset`](NoArrayRequest::offset), [`limit`](NoArrayRequest::limit)
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.bad().no_array().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn no_array(&self) -> NoArrayRequest {
        let call = self.client.call(&NO_ARRAY);
        NoArrayRequest { call }
    }

    /// Calls `GET /nonsense`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.bad().nonsense().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn nonsense(&self) -> NonsenseRequest {
        let call = self.client.call(&NONSENSE);
        NonsenseRequest { call }
    }

    /// Calls `GET /deep`.
    ///
    /// # Parameters
    /// - Optional: [`offset`](DeepResultsRequest::offset), [`limit`](DeepResultsRequest::limit)
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.bad().deep_results().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn deep_results(&self) -> DeepResultsRequest {
        let call = self.client.call(&DEEP_RESULTS);
        DeepResultsRequest { call }
    }

    /// Calls `GET /typed`.
    ///
    /// # Parameters
    /// - Optional: [`offset`](TypedParametersRequest::offset), [`limit`](TypedParametersRequest::limit)
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.bad().typed_parameters().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn typed_parameters(&self) -> TypedParametersRequest {
        let call = self.client.call(&TYPED_PARAMETERS);
        TypedParametersRequest { call }
    }
}

/// `GET /other-type`
static OTHER_TYPE: Endpoint = Endpoint::new("otherType", Method::GET, "/other-type");

/// A call of `other_type`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct OtherTypeRequest {
    call: Call,
}

impl Operation for OtherTypeRequest {
    type Output = models::Page;
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &OTHER_TYPE;

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

request!(OtherTypeRequest);

/// `GET /no-input`
static NO_INPUT: Endpoint = Endpoint::new("noInput", Method::GET, "/no-input");

/// A call of `no_input`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct NoInputRequest {
    call: Call,
}

impl Operation for NoInputRequest {
    type Output = models::Page;
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &NO_INPUT;

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

request!(NoInputRequest);

/// `GET /no-cursor`
static NO_CURSOR: Endpoint = Endpoint::new("noCursor", Method::GET, "/no-cursor");

/// A call of `no_cursor`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct NoCursorRequest {
    call: Call,
}

impl NoCursorRequest {
    /// Sets `after`.
    pub fn after(mut self, after: impl Display) -> Self {
        self.call.set_query("after", &after.to_string());
        self
    }
}

impl Operation for NoCursorRequest {
    type Output = models::Page;
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &NO_CURSOR;

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

request!(NoCursorRequest);

/// `GET /no-body`
static NO_BODY: Endpoint = Endpoint::new("noBody", Method::GET, "/no-body");

/// A call of `no_body`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct NoBodyRequest {
    call: Call,
}

impl Operation for NoBodyRequest {
    type Output = models::Linked;
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &NO_BODY;

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

request!(NoBodyRequest);

/// `GET /no-way`
static NO_WAY: Endpoint = Endpoint::new("noWay", Method::GET, "/no-way");

/// A call of `no_way`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct NoWayRequest {
    call: Call,
}

impl Operation for NoWayRequest {
    type Output = models::Linked;
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &NO_WAY;

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

request!(NoWayRequest);

/// `GET /no-text`
static NO_TEXT: Endpoint = Endpoint::new("noText", Method::GET, "/no-text");

/// A call of `no_text`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct NoTextRequest {
    call: Call,
}

impl Operation for NoTextRequest {
    type Output = models::Linked;
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &NO_TEXT;

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

request!(NoTextRequest);

/// `GET /no-json`
static NO_JSON: Endpoint = Endpoint::new("noJson", Method::GET, "/no-json")
    .accept("text/plain");

/// A call of `no_json`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct NoJsonRequest {
    call: Call,
}

impl Operation for NoJsonRequest {
    type Output = String;
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &NO_JSON;

    holds_call!();

    fn decode(reply: &Reply) -> Decoded<Self::Output> {
        match reply.status() {
            200 => reply.text(),
            _ => Ok(None),
        }
    }

    fn decode_error(_reply: &Reply) -> Decoded<Self::Error> {
        Ok(None)
    }
}

request!(NoJsonRequest);

impl Downloaded for NoJsonRequest {
    const ACCEPT: &'static str = "text/plain";
}

downloaded!(NoJsonRequest);

/// `GET /missing`
static MISSING_PARAMETER: Endpoint = Endpoint::new(
    "missingParameter",
    Method::GET,
    "/missing",
);

/// A call of `missing_parameter`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct MissingParameterRequest {
    call: Call,
}

impl Operation for MissingParameterRequest {
    type Output = models::Page;
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &MISSING_PARAMETER;

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

request!(MissingParameterRequest);

/// `GET /no-array`
static NO_ARRAY: Endpoint = Endpoint::new("noArray", Method::GET, "/no-array");

/// A call of `no_array`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct NoArrayRequest {
    call: Call,
}

impl NoArrayRequest {
    /// Sets `offset`.
    pub fn offset(mut self, offset: i64) -> Self {
        self.call.set_query("offset", &offset);
        self
    }

    /// Sets `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.call.set_query("limit", &limit);
        self
    }
}

impl Operation for NoArrayRequest {
    type Output = models::NoArrayResponse;
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &NO_ARRAY;

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

request!(NoArrayRequest);

/// `GET /nonsense`
static NONSENSE: Endpoint = Endpoint::new("nonsense", Method::GET, "/nonsense")
    .success(204);

/// A call of `nonsense`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct NonsenseRequest {
    call: Call,
}

impl Operation for NonsenseRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &NONSENSE;

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

request!(NonsenseRequest);

/// `GET /deep`
static DEEP_RESULTS: Endpoint = Endpoint::new("deepResults", Method::GET, "/deep");

/// A call of `deep_results`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeepResultsRequest {
    call: Call,
}

impl DeepResultsRequest {
    /// Sets `offset`.
    pub fn offset(mut self, offset: i64) -> Self {
        self.call.set_query("offset", &offset);
        self
    }

    /// Sets `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.call.set_query("limit", &limit);
        self
    }
}

impl Operation for DeepResultsRequest {
    type Output = models::Page;
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &DEEP_RESULTS;

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

request!(DeepResultsRequest);

/// `GET /typed`
static TYPED_PARAMETERS: Endpoint = Endpoint::new(
    "typedParameters",
    Method::GET,
    "/typed",
);

/// A call of `typed_parameters`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TypedParametersRequest {
    call: Call,
}

impl TypedParametersRequest {
    /// Sets `offset`.
    pub fn offset(mut self, offset: models::TypedParametersOffset) -> Self {
        self.call.set_query("offset", &offset);
        self
    }

    /// Sets `limit`.
    pub fn limit(mut self, limit: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .set_header(
                "limit",
                &limit.into_iter().map(Into::into).collect::<Vec<String>>(),
            );
        self
    }
}

impl Operation for TypedParametersRequest {
    type Output = models::Page;
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &TYPED_PARAMETERS;

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

request!(TypedParametersRequest);
