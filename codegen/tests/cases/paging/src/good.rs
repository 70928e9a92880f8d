// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `good`, and what each of them takes and gives.

use std::convert::Infallible;

use http::Method;

use crate::models;
use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, Paged, Paging, Reply, paged, request,
};

impl Client {
    /// The operations of `good`.
    pub fn good(&self) -> Good {
        Good { client: self.clone() }
    }
}

/// The operations of `good`.
#[derive(Clone, Debug)]
pub struct Good {
    client: Client,
}

impl Good {
    /// Calls `GET /good`.
    ///
    /// # Parameters
    /// - Optional: [`offset`](GoodRequest::offset), [`limit`](GoodRequest::limit)
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let mut items = client.good().good().items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn good(&self) -> GoodRequest {
        let call = self.client.call(&GOOD);
        GoodRequest { call }
    }

    /// Calls `GET /optional`.
    ///
    /// # Parameters
    /// - Optional: [`offset`](OptionalResultsRequest::offset), [`limit`](OptionalResultsRequest::limit)
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let mut items = client.good().optional_results().items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn optional_results(&self) -> OptionalResultsRequest {
        let call = self.client.call(&OPTIONAL_RESULTS);
        OptionalResultsRequest { call }
    }

    /// Calls `GET /nullable`.
    ///
    /// # Parameters
    /// - Optional: [`offset`](NullableResultsRequest::offset), [`limit`](NullableResultsRequest::limit)
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let mut items = client.good().nullable_results().items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn nullable_results(&self) -> NullableResultsRequest {
        let call = self.client.call(&NULLABLE_RESULTS);
        NullableResultsRequest { call }
    }

    /// Calls `GET /plain`.
    ///
    /// # Parameters
    /// - Optional: [`offset`](PlainListRequest::offset), [`limit`](PlainListRequest::limit)
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let mut items = client.good().plain_list().items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn plain_list(&self) -> PlainListRequest {
        let call = self.client.call(&PLAIN_LIST);
        PlainListRequest { call }
    }
}

/// `GET /good`
static GOOD: Endpoint = Endpoint::new("good", Method::GET, "/good");

/// A call of `good`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GoodRequest {
    call: Call,
}

impl GoodRequest {
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

impl Operation for GoodRequest {
    type Output = models::Page;
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &GOOD;

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

request!(GoodRequest);

impl Paged for GoodRequest {
    type Item = models::Item;

    const PAGING: Paging = Paging::offset_limit("offset", "limit");

    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.data
    }

    fn count(page: &Self::Output) -> usize {
        page.data.len()
    }
}

paged!(GoodRequest);

/// `GET /optional`
static OPTIONAL_RESULTS: Endpoint = Endpoint::new(
    "optionalResults",
    Method::GET,
    "/optional",
);

/// A call of `optional_results`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct OptionalResultsRequest {
    call: Call,
}

impl OptionalResultsRequest {
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

impl Operation for OptionalResultsRequest {
    type Output = models::OptionalResultsResponse;
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &OPTIONAL_RESULTS;

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

request!(OptionalResultsRequest);

impl Paged for OptionalResultsRequest {
    type Item = String;

    const PAGING: Paging = Paging::offset_limit("offset", "limit");

    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.data.unwrap_or_default()
    }

    fn count(page: &Self::Output) -> usize {
        page.data.as_ref().map_or(0, Vec::len)
    }
}

paged!(OptionalResultsRequest);

/// `GET /nullable`
static NULLABLE_RESULTS: Endpoint = Endpoint::new(
    "nullableResults",
    Method::GET,
    "/nullable",
);

/// A call of `nullable_results`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct NullableResultsRequest {
    call: Call,
}

impl NullableResultsRequest {
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

impl Operation for NullableResultsRequest {
    type Output = models::NullableResultsResponse;
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &NULLABLE_RESULTS;

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

request!(NullableResultsRequest);

impl Paged for NullableResultsRequest {
    type Item = String;

    const PAGING: Paging = Paging::offset_limit("offset", "limit");

    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.data.into_option().unwrap_or_default()
    }

    fn count(page: &Self::Output) -> usize {
        page.data.as_ref().into_option().map_or(0, Vec::len)
    }
}

paged!(NullableResultsRequest);

/// `GET /plain`
static PLAIN_LIST: Endpoint = Endpoint::new("plainList", Method::GET, "/plain");

/// A call of `plain_list`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PlainListRequest {
    call: Call,
}

impl PlainListRequest {
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

impl Operation for PlainListRequest {
    type Output = Vec<String>;
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &PLAIN_LIST;

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

request!(PlainListRequest);

impl Paged for PlainListRequest {
    type Item = String;

    const PAGING: Paging = Paging::offset_limit("offset", "limit");

    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }

    fn count(page: &Self::Output) -> usize {
        page.len()
    }
}

paged!(PlainListRequest);
