// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `bad`, and what each of them takes and gives.

use std::convert::Infallible;

use http::Method;

use crate::models;
use crate::runtime::{Call, Client, Decoded, Endpoint, Operation, Reply, request};

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
    /// Calls `GET /cursor`.
    ///
    /// # Parameters
    /// - Optional: [`offset`](CursorRequest::offset), [`limit`](CursorRequest::limit)
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.bad().cursor().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn cursor(&self) -> CursorRequest {
        let call = self.client.call(&CURSOR);
        CursorRequest { call }
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

/// `GET /cursor`
static CURSOR: Endpoint = Endpoint::new("cursor", Method::GET, "/cursor");

/// A call of `cursor`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CursorRequest {
    call: Call,
}

impl CursorRequest {
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

impl Operation for CursorRequest {
    type Output = models::Page;
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &CURSOR;

    fn call(&self) -> &Call {
        &self.call
    }

    fn call_mut(&mut self) -> &mut Call {
        &mut self.call
    }

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

request!(CursorRequest);

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

    fn call(&self) -> &Call {
        &self.call
    }

    fn call_mut(&mut self) -> &mut Call {
        &mut self.call
    }

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

    fn call(&self) -> &Call {
        &self.call
    }

    fn call_mut(&mut self) -> &mut Call {
        &mut self.call
    }

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

    fn call(&self) -> &Call {
        &self.call
    }

    fn call_mut(&mut self) -> &mut Call {
        &mut self.call
    }

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

    fn call(&self) -> &Call {
        &self.call
    }

    fn call_mut(&mut self) -> &mut Call {
        &mut self.call
    }

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

    fn call(&self) -> &Call {
        &self.call
    }

    fn call_mut(&mut self) -> &mut Call {
        &mut self.call
    }

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
