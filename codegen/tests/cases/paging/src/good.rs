// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `good`, and what each of them takes and gives.

use std::convert::Infallible;
use std::fmt::Display;

use crate::models;
use crate::runtime::{Client, Paging, listed, operation, paged};

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
    /// - Optional: [`offset`](GoodRequest::offset), [`limit`](GoodRequest::limit)
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
    pub fn good(&self) -> GoodRequest { self.client.start().request() }

    /// Calls `GET /optional`.
    /// - Optional: [`offset`](OptionalResultsRequest::offset), [`limit`](OptionalResultsRequest::limit)
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
    pub fn optional_results(&self) -> OptionalResultsRequest { self.client.start().request() }

    /// Calls `GET /nullable`.
    /// - Optional: [`offset`](NullableResultsRequest::offset), [`limit`](NullableResultsRequest::limit)
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
    pub fn nullable_results(&self) -> NullableResultsRequest { self.client.start().request() }

    /// Calls `GET /plain`.
    /// - Optional: [`offset`](PlainListRequest::offset), [`limit`](PlainListRequest::limit)
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
    pub fn plain_list(&self) -> PlainListRequest { self.client.start().request() }

    /// Calls `GET /numbered`.
    /// - Optional: [`page_number`](NumberedPagesRequest::page_number), [`page_size`](NumberedPagesRequest::page_size)
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
    pub fn numbered_pages(&self) -> NumberedPagesRequest { self.client.start().request() }

    /// Calls `GET /cursor`.
    /// - Optional: [`after`](CursorRequest::after)
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
    pub fn cursor(&self) -> CursorRequest { self.client.start().request() }

    /// Calls `POST /search`.
    /// - Optional: [`body`](CursorInBodyRequest::body)
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::CursorInBodyBody;
    ///
    /// let mut items = client.good().cursor_in_body().body(CursorInBodyBody::new().query("query")).items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn cursor_in_body(&self) -> CursorInBodyRequest { self.client.start().request() }

    /// Calls `POST /scroll`.
    /// - Optional: [`body`](OffsetInBodyRequest::body)
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::{CursorInBodyBodyPage, OffsetInBodyBody};
    ///
    /// let mut items = client.good().offset_in_body()
    ///     .body(OffsetInBodyBody::new().page(CursorInBodyBodyPage::new().offset(1))).items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn offset_in_body(&self) -> OffsetInBodyRequest { self.client.start().request() }

    /// Calls `GET /address`.
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
    pub fn next_address(&self) -> NextAddressRequest { self.client.start().request() }

    /// Calls `GET /two-arrays`.
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
    pub fn two_arrays(&self) -> TwoArraysRequest { self.client.start().request() }

    /// Calls `GET /more`.
    /// - Optional: [`after`](UntilThereIsNoMoreRequest::after)
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
    pub fn until_there_is_no_more(&self) -> UntilThereIsNoMoreRequest { self.client.start().request() }

    /// Calls `GET /total`.
    /// - Optional: [`offset`](LikelyTotalRequest::offset), [`limit`](LikelyTotalRequest::limit)
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
    pub fn likely_total(&self) -> LikelyTotalRequest { self.client.start().request() }
}

operation! {
    pub struct GoodRequest = GET "/good" as "good";
    type Output = models::Page: 200 => json;
    type Error = Infallible;
}
impl GoodRequest {
    /// Sets `offset`.
    pub fn offset(self, offset: i64) -> Self { Self { call: self.call.query("offset", &offset) } }
    /// Sets `limit`.
    pub fn limit(self, limit: i64) -> Self { Self { call: self.call.query("limit", &limit) } }
}

paged!(GoodRequest, Paging::offset("offset").limit("limit").results("/data"));
listed!(GoodRequest, models::Item, |page| page.data);

operation! {
    pub struct OptionalResultsRequest = GET "/optional" as "optionalResults";
    type Output = models::OptionalResultsResponse: 200 => json;
    type Error = Infallible;
}
impl OptionalResultsRequest {
    /// Sets `offset`.
    pub fn offset(self, offset: i64) -> Self { Self { call: self.call.query("offset", &offset) } }
    /// Sets `limit`.
    pub fn limit(self, limit: i64) -> Self { Self { call: self.call.query("limit", &limit) } }
}

paged!(OptionalResultsRequest, Paging::offset("offset").limit("limit").results("/data"));
listed!(OptionalResultsRequest, String, |page| page.data.unwrap_or_default());

operation! {
    pub struct NullableResultsRequest = GET "/nullable" as "nullableResults";
    type Output = models::NullableResultsResponse: 200 => json;
    type Error = Infallible;
}
impl NullableResultsRequest {
    /// Sets `offset`.
    pub fn offset(self, offset: i64) -> Self { Self { call: self.call.query("offset", &offset) } }
    /// Sets `limit`.
    pub fn limit(self, limit: i64) -> Self { Self { call: self.call.query("limit", &limit) } }
}

paged!(NullableResultsRequest, Paging::offset("offset").limit("limit").results("/data"));
listed!(NullableResultsRequest, String, |page| page.data.into_option().unwrap_or_default());

operation! {
    pub struct PlainListRequest = GET "/plain" as "plainList";
    type Output = Vec<String>: 200 => json;
    type Error = Infallible;
}
impl PlainListRequest {
    /// Sets `offset`.
    pub fn offset(self, offset: i64) -> Self { Self { call: self.call.query("offset", &offset) } }
    /// Sets `limit`.
    pub fn limit(self, limit: i64) -> Self { Self { call: self.call.query("limit", &limit) } }
}

paged!(PlainListRequest, Paging::offset("offset").limit("limit").results(""));
listed!(PlainListRequest, String, |page| page);

operation! {
    pub struct NumberedPagesRequest = GET "/numbered" as "numberedPages";
    type Output = models::Deep: 200 => json;
    type Error = Infallible;
    limits [query("page[size]", &[maximum(100.0)])];
}
impl NumberedPagesRequest {
    /// Sets `page[number]`. Default: `0`.
    pub fn page_number(self, page_number: i64) -> Self { Self { call: self.call.query("page[number]", &page_number) } }
    /// Sets `page[size]`. At most 100.
    pub fn page_size(self, page_size: i64) -> Self { Self { call: self.call.query("page[size]", &page_size) } }
}

paged!(
    NumberedPagesRequest,
    Paging::page("page[number]", 0).limit("page[size]").longest(100).results("/body/items").pages("/body/page count")
);
listed!(
    NumberedPagesRequest,
    models::Item,
    |page| page.body.into_option().and_then(|it| it.items.into_option()).unwrap_or_default()
);

operation! {
    pub struct CursorRequest = GET "/cursor" as "cursor";
    type Output = models::Page: 200 => json;
    type Error = Infallible;
}
impl CursorRequest {
    /// Sets `after`.
    pub fn after(self, after: impl Display) -> Self { Self { call: self.call.query("after", &after.to_string()) } }
}

paged!(CursorRequest, Paging::cursor("after").results("/data").next("/data/-1/id"));
listed!(CursorRequest, models::Item, |page| page.data);

operation! {
    pub struct CursorInBodyRequest = POST "/search" as "cursorInBody";
    type Output = models::Linked: 200 => json;
    type Error = Infallible;
}
impl CursorInBodyRequest {
    /// Sets the body.
    pub fn body(mut self, body: models::CursorInBodyBody) -> Self {
        self.call.set_json("application/json", &body);
        self
    }
}

paged!(CursorInBodyRequest, Paging::cursor_in_body("/after").results("/entries").next("/links/next"));
listed!(CursorInBodyRequest, models::Item, |page| page.entries);

operation! {
    pub struct OffsetInBodyRequest = POST "/scroll" as "offsetInBody";
    type Output = models::Linked: 200 => json;
    type Error = Infallible;
}
impl OffsetInBodyRequest {
    /// Sets the body.
    pub fn body(mut self, body: models::OffsetInBodyBody) -> Self {
        self.call.set_json("application/json", &body);
        self
    }
}

paged!(OffsetInBodyRequest, Paging::offset_in_body("/page/offset").results("/entries"));
listed!(OffsetInBodyRequest, models::Item, |page| page.entries);

operation! {
    pub struct NextAddressRequest = GET "/address" as "nextAddress";
    type Output = models::Linked: 200 => json;
    type Error = Infallible;
}

paged!(NextAddressRequest, Paging::url().results("/entries").next("/links/next"));
listed!(NextAddressRequest, models::Item, |page| page.entries);

operation! {
    pub struct TwoArraysRequest = GET "/two-arrays" as "twoArrays";
    type Output = models::TwoArraysResponse: 200 => json;
    type Error = Infallible;
}

paged!(TwoArraysRequest, Paging::url().next("/next"));

operation! {
    pub struct UntilThereIsNoMoreRequest = GET "/more" as "untilThereIsNoMore";
    type Output = models::UntilThereIsNoMoreResponse: 200 => json;
    type Error = Infallible;
}
impl UntilThereIsNoMoreRequest {
    /// Sets `after`.
    pub fn after(self, after: impl Display) -> Self { Self { call: self.call.query("after", &after.to_string()) } }
}

paged!(UntilThereIsNoMoreRequest, Paging::cursor("after").results("/data").next("/last_id").more("/has_more"));
listed!(UntilThereIsNoMoreRequest, String, |page| page.data.unwrap_or_default());

operation! {
    pub struct LikelyTotalRequest = GET "/total" as "likelyTotal";
    type Output = models::Linked: 200 => json;
    type Error = Infallible;
}
impl LikelyTotalRequest {
    /// Sets `offset`.
    pub fn offset(self, offset: i64) -> Self { Self { call: self.call.query("offset", &offset) } }
    /// Sets `limit`.
    pub fn limit(self, limit: i64) -> Self { Self { call: self.call.query("limit", &limit) } }
}

paged!(
    LikelyTotalRequest,
    Paging::offset("offset").limit("limit").results("/entries").likely_total("/meta/totalCount")
);
listed!(LikelyTotalRequest, models::Item, |page| page.entries);
