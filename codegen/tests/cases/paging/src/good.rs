// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `good`, and what each of them takes and gives.

use std::convert::Infallible;
use std::fmt::Display;

use http::Method;

use crate::models;
use crate::runtime::{
    Call, Client, Decoded, Endpoint, Listed, Operation, Paged, Paging, Reply, holds_call,
    listed, paged, request,
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

    /// Calls `GET /numbered`.
    ///
    /// # Parameters
    /// - Optional: [`page_number`](NumberedPagesRequest::page_number), [`page_size`](NumberedPagesRequest::page_size)
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let mut items = client.good().numbered_pages().items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn numbered_pages(&self) -> NumberedPagesRequest {
        let call = self.client.call(&NUMBERED_PAGES);
        NumberedPagesRequest { call }
    }

    /// Calls `GET /cursor`.
    ///
    /// # Parameters
    /// - Optional: [`after`](CursorRequest::after)
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let mut items = client.good().cursor().items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn cursor(&self) -> CursorRequest {
        let call = self.client.call(&CURSOR);
        CursorRequest { call }
    }

    /// Calls `POST /search`.
    ///
    /// # Parameters
    /// - Optional: [`body`](CursorInBodyRequest::body)
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::CursorInBodyBody;
    ///
    /// let body = CursorInBodyBody::new().query("query");
    /// let mut items = client.good().cursor_in_body().body(body).items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn cursor_in_body(&self) -> CursorInBodyRequest {
        let call = self.client.call(&CURSOR_IN_BODY);
        CursorInBodyRequest { call }
    }

    /// Calls `POST /scroll`.
    ///
    /// # Parameters
    /// - Optional: [`body`](OffsetInBodyRequest::body)
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::{CursorInBodyBodyPage, OffsetInBodyBody};
    ///
    /// let body = OffsetInBodyBody::new().page(CursorInBodyBodyPage::new().offset(1));
    /// let mut items = client.good().offset_in_body().body(body).items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn offset_in_body(&self) -> OffsetInBodyRequest {
        let call = self.client.call(&OFFSET_IN_BODY);
        OffsetInBodyRequest { call }
    }

    /// Calls `GET /address`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let mut items = client.good().next_address().items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn next_address(&self) -> NextAddressRequest {
        let call = self.client.call(&NEXT_ADDRESS);
        NextAddressRequest { call }
    }

    /// Calls `GET /two-arrays`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let mut pages = client.good().two_arrays().pages();
    /// while let Some(page) = pages.next().await {
    ///     let page = page?;
    ///     println!("{page:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn two_arrays(&self) -> TwoArraysRequest {
        let call = self.client.call(&TWO_ARRAYS);
        TwoArraysRequest { call }
    }

    /// Calls `GET /more`.
    ///
    /// # Parameters
    /// - Optional: [`after`](UntilThereIsNoMoreRequest::after)
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let mut items = client.good().until_there_is_no_more().items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn until_there_is_no_more(&self) -> UntilThereIsNoMoreRequest {
        let call = self.client.call(&UNTIL_THERE_IS_NO_MORE);
        UntilThereIsNoMoreRequest { call }
    }

    /// Calls `GET /total`.
    ///
    /// # Parameters
    /// - Optional: [`offset`](LikelyTotalRequest::offset), [`limit`](LikelyTotalRequest::limit)
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let mut items = client.good().likely_total().items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn likely_total(&self) -> LikelyTotalRequest {
        let call = self.client.call(&LIKELY_TOTAL);
        LikelyTotalRequest { call }
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

request!(GoodRequest);

impl Paged for GoodRequest {
    const PAGING: Paging = Paging::offset("offset").limit("limit").results("/data");
}

paged!(GoodRequest);

impl Listed for GoodRequest {
    type Item = models::Item;

    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.data
    }
}

listed!(GoodRequest);

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

request!(OptionalResultsRequest);

impl Paged for OptionalResultsRequest {
    const PAGING: Paging = Paging::offset("offset").limit("limit").results("/data");
}

paged!(OptionalResultsRequest);

impl Listed for OptionalResultsRequest {
    type Item = String;

    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.data.unwrap_or_default()
    }
}

listed!(OptionalResultsRequest);

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

request!(NullableResultsRequest);

impl Paged for NullableResultsRequest {
    const PAGING: Paging = Paging::offset("offset").limit("limit").results("/data");
}

paged!(NullableResultsRequest);

impl Listed for NullableResultsRequest {
    type Item = String;

    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.data.into_option().unwrap_or_default()
    }
}

listed!(NullableResultsRequest);

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

request!(PlainListRequest);

impl Paged for PlainListRequest {
    const PAGING: Paging = Paging::offset("offset").limit("limit").results("");
}

paged!(PlainListRequest);

impl Listed for PlainListRequest {
    type Item = String;

    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

listed!(PlainListRequest);

/// `GET /numbered`
static NUMBERED_PAGES: Endpoint = Endpoint::new(
    "numberedPages",
    Method::GET,
    "/numbered",
);

/// A call of `numbered_pages`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct NumberedPagesRequest {
    call: Call,
}

impl NumberedPagesRequest {
    /// Sets `page[number]`.
    ///
    /// Default: `0`.
    pub fn page_number(mut self, page_number: i64) -> Self {
        self.call.set_query("page[number]", &page_number);
        self
    }

    /// Sets `page[size]`.
    ///
    /// At most 100.
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.set_query("page[size]", &page_size);
        self
    }
}

impl Operation for NumberedPagesRequest {
    type Output = models::Deep;
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &NUMBERED_PAGES;

    #[cfg(feature = "validate")]
    const LIMITS: &'static [crate::runtime::validate::Input] = {
        use crate::runtime::validate::limit::*;
        &[query("page[size]", &[maximum(100.0)])]
    };

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

request!(NumberedPagesRequest);

impl Paged for NumberedPagesRequest {
    const PAGING: Paging = Paging::page("page[number]", 0)
        .limit("page[size]")
        .longest(100)
        .results("/body/items")
        .pages("/body/page count");
}

paged!(NumberedPagesRequest);

impl Listed for NumberedPagesRequest {
    type Item = models::Item;

    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.body.into_option().and_then(|it| it.items.into_option()).unwrap_or_default()
    }
}

listed!(NumberedPagesRequest);

/// `GET /cursor`
static CURSOR: Endpoint = Endpoint::new("cursor", Method::GET, "/cursor");

/// A call of `cursor`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CursorRequest {
    call: Call,
}

impl CursorRequest {
    /// Sets `after`.
    pub fn after(mut self, after: impl Display) -> Self {
        self.call.set_query("after", &after.to_string());
        self
    }
}

impl Operation for CursorRequest {
    type Output = models::Page;
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &CURSOR;

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

request!(CursorRequest);

impl Paged for CursorRequest {
    const PAGING: Paging = Paging::cursor("after").results("/data").next("/data/-1/id");
}

paged!(CursorRequest);

impl Listed for CursorRequest {
    type Item = models::Item;

    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.data
    }
}

listed!(CursorRequest);

/// `POST /search`
static CURSOR_IN_BODY: Endpoint = Endpoint::new("cursorInBody", Method::POST, "/search");

/// A call of `cursor_in_body`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CursorInBodyRequest {
    call: Call,
}

impl CursorInBodyRequest {
    /// Sets the body.
    pub fn body(mut self, body: models::CursorInBodyBody) -> Self {
        self.call.set_json("application/json", &body);
        self
    }
}

impl Operation for CursorInBodyRequest {
    type Output = models::Linked;
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &CURSOR_IN_BODY;

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

request!(CursorInBodyRequest);

impl Paged for CursorInBodyRequest {
    const PAGING: Paging = Paging::cursor_in_body("/after")
        .results("/entries")
        .next("/links/next");
}

paged!(CursorInBodyRequest);

impl Listed for CursorInBodyRequest {
    type Item = models::Item;

    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.entries
    }
}

listed!(CursorInBodyRequest);

/// `POST /scroll`
static OFFSET_IN_BODY: Endpoint = Endpoint::new("offsetInBody", Method::POST, "/scroll");

/// A call of `offset_in_body`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct OffsetInBodyRequest {
    call: Call,
}

impl OffsetInBodyRequest {
    /// Sets the body.
    pub fn body(mut self, body: models::OffsetInBodyBody) -> Self {
        self.call.set_json("application/json", &body);
        self
    }
}

impl Operation for OffsetInBodyRequest {
    type Output = models::Linked;
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &OFFSET_IN_BODY;

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

request!(OffsetInBodyRequest);

impl Paged for OffsetInBodyRequest {
    const PAGING: Paging = Paging::offset_in_body("/page/offset").results("/entries");
}

paged!(OffsetInBodyRequest);

impl Listed for OffsetInBodyRequest {
    type Item = models::Item;

    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.entries
    }
}

listed!(OffsetInBodyRequest);

/// `GET /address`
static NEXT_ADDRESS: Endpoint = Endpoint::new("nextAddress", Method::GET, "/address");

/// A call of `next_address`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct NextAddressRequest {
    call: Call,
}

impl Operation for NextAddressRequest {
    type Output = models::Linked;
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &NEXT_ADDRESS;

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

request!(NextAddressRequest);

impl Paged for NextAddressRequest {
    const PAGING: Paging = Paging::url().results("/entries").next("/links/next");
}

paged!(NextAddressRequest);

impl Listed for NextAddressRequest {
    type Item = models::Item;

    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.entries
    }
}

listed!(NextAddressRequest);

/// `GET /two-arrays`
static TWO_ARRAYS: Endpoint = Endpoint::new("twoArrays", Method::GET, "/two-arrays");

/// A call of `two_arrays`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TwoArraysRequest {
    call: Call,
}

impl Operation for TwoArraysRequest {
    type Output = models::TwoArraysResponse;
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &TWO_ARRAYS;

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

request!(TwoArraysRequest);

impl Paged for TwoArraysRequest {
    const PAGING: Paging = Paging::url().next("/next");
}

paged!(TwoArraysRequest);

/// `GET /more`
static UNTIL_THERE_IS_NO_MORE: Endpoint = Endpoint::new(
    "untilThereIsNoMore",
    Method::GET,
    "/more",
);

/// A call of `until_there_is_no_more`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UntilThereIsNoMoreRequest {
    call: Call,
}

impl UntilThereIsNoMoreRequest {
    /// Sets `after`.
    pub fn after(mut self, after: impl Display) -> Self {
        self.call.set_query("after", &after.to_string());
        self
    }
}

impl Operation for UntilThereIsNoMoreRequest {
    type Output = models::UntilThereIsNoMoreResponse;
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &UNTIL_THERE_IS_NO_MORE;

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

request!(UntilThereIsNoMoreRequest);

impl Paged for UntilThereIsNoMoreRequest {
    const PAGING: Paging = Paging::cursor("after")
        .results("/data")
        .next("/last_id")
        .more("/has_more");
}

paged!(UntilThereIsNoMoreRequest);

impl Listed for UntilThereIsNoMoreRequest {
    type Item = String;

    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.data.unwrap_or_default()
    }
}

listed!(UntilThereIsNoMoreRequest);

/// `GET /total`
static LIKELY_TOTAL: Endpoint = Endpoint::new("likelyTotal", Method::GET, "/total");

/// A call of `likely_total`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct LikelyTotalRequest {
    call: Call,
}

impl LikelyTotalRequest {
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

impl Operation for LikelyTotalRequest {
    type Output = models::Linked;
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &LIKELY_TOTAL;

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

request!(LikelyTotalRequest);

impl Paged for LikelyTotalRequest {
    const PAGING: Paging = Paging::offset("offset")
        .limit("limit")
        .results("/entries")
        .likely_total("/meta/totalCount");
}

paged!(LikelyTotalRequest);

impl Listed for LikelyTotalRequest {
    type Item = models::Item;

    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.entries
    }
}

listed!(LikelyTotalRequest);
