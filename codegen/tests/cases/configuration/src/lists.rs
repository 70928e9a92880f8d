// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `lists`, and what each of them takes and gives.

use std::convert::Infallible;
use std::fmt::Display;

use crate::models;
use crate::runtime::{Client, Paging, listed, operation, paged};

impl Client {
    /// The operations of `lists`.
    pub fn lists(&self) -> Lists {
        Lists { client: self.clone() }
    }
}

/// The operations of `lists`.
#[derive(Clone, Debug)]
pub struct Lists {
    client: Client,
}

impl Lists {
    /// Calls `GET /links`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let mut items = client.lists().links().items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn links(&self) -> LinksRequest { self.client.start().request() }

    /// Calls `GET /cursors`.
    /// - Optional: [`after`](CursorsRequest::after)
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let mut items = client.lists().cursors().items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn cursors(&self) -> CursorsRequest { self.client.start().request() }

    /// Calls `GET /pages`.
    /// - Optional: [`page`](PagesOfThingsRequest::page), [`size`](PagesOfThingsRequest::size)
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let mut items = client.lists().pages_of_things().items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn pages_of_things(&self) -> PagesOfThingsRequest { self.client.start().request() }

    /// Calls `POST /offsets`.
    /// - Optional: [`body`](OffsetsRequest::body)
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::Question;
    ///
    /// let mut items = client.lists().offsets().body(Question::new().from(1)).items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn offsets(&self) -> OffsetsRequest { self.client.start().request() }

    /// Calls `GET /off`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.lists().turned_off().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn turned_off(&self) -> TurnedOffRequest { self.client.start().request() }
}

operation! {
    pub struct LinksRequest = GET "/links" as "links";
    type Output = Vec<String>: 200 => json;
    type Error = Infallible;
}

paged!(LinksRequest, Paging::url().results("").next_in_link());
listed!(LinksRequest, String, |page| page);

operation! {
    pub struct CursorsRequest = GET "/cursors" as "cursors";
    type Output = Vec<String>: 200 => json;
    type Error = Infallible;
}
impl CursorsRequest {
    /// Sets `after`.
    pub fn after(self, after: impl Display) -> Self { Self { call: self.call.query("after", &after.to_string()) } }
}

paged!(CursorsRequest, Paging::cursor("after").results("").next_in_header("X-Next"));
listed!(CursorsRequest, String, |page| page);

operation! {
    pub struct PagesOfThingsRequest = GET "/pages" as "pages-of-things";
    type Output = models::Page: 200 => json;
    type Error = Infallible;
}
impl PagesOfThingsRequest {
    /// Sets `page`.
    pub fn page(self, page: i64) -> Self { Self { call: self.call.query("page", &page) } }
    /// Sets `size`.
    pub fn size(self, size: i64) -> Self { Self { call: self.call.query("size", &size) } }
}

paged!(PagesOfThingsRequest, Paging::page("page", 0).limit("size").results("/things").total("/count"));
listed!(PagesOfThingsRequest, String, |page| page.things);

operation! {
    pub struct OffsetsRequest = POST "/offsets" as "offsets";
    type Output = models::Page: 200 => json;
    type Error = Infallible;
}
impl OffsetsRequest {
    /// Sets the body.
    pub fn body(mut self, body: models::Question) -> Self {
        self.call.set_json("application/json", &body);
        self
    }
}

paged!(OffsetsRequest, Paging::offset_in_body("/from").limit_in_body("/most").results("/things"));
listed!(OffsetsRequest, String, |page| page.things);

operation! {
    pub struct TurnedOffRequest = GET "/off" as "turnedOff";
    type Output = models::Page: 200 => json;
    type Error = Infallible;
}
