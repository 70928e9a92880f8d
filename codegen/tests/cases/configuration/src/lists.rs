// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `lists`, and what each of them takes and gives.

use std::convert::Infallible;
use std::fmt::Display;

use http::Method;

use crate::models;
use crate::runtime::{
    Call, Client, Decoded, Endpoint, Listed, Operation, Paged, Paging, Reply, holds_call,
    listed, paged, request,
};

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
    ///
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
    pub fn links(&self) -> LinksRequest {
        let call = self.client.call(&LINKS);
        LinksRequest { call }
    }

    /// Calls `GET /cursors`.
    ///
    /// # Parameters
    /// - Optional: [`after`](CursorsRequest::after)
    ///
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
    pub fn cursors(&self) -> CursorsRequest {
        let call = self.client.call(&CURSORS);
        CursorsRequest { call }
    }

    /// Calls `GET /pages`.
    ///
    /// # Parameters
    /// - Optional: [`page`](PagesOfThingsRequest::page), [`size`](PagesOfThingsRequest::size)
    ///
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
    pub fn pages_of_things(&self) -> PagesOfThingsRequest {
        let call = self.client.call(&PAGES_OF_THINGS);
        PagesOfThingsRequest { call }
    }

    /// Calls `POST /offsets`.
    ///
    /// # Parameters
    /// - Optional: [`body`](OffsetsRequest::body)
    ///
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
    pub fn offsets(&self) -> OffsetsRequest {
        let call = self.client.call(&OFFSETS);
        OffsetsRequest { call }
    }

    /// Calls `GET /off`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.lists().turned_off().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn turned_off(&self) -> TurnedOffRequest {
        let call = self.client.call(&TURNED_OFF);
        TurnedOffRequest { call }
    }
}

/// `GET /links`
static LINKS: Endpoint = Endpoint::new("links", Method::GET, "/links");

/// A call of `links`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct LinksRequest {
    call: Call,
}

impl Operation for LinksRequest {
    type Output = Vec<String>;
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &LINKS;

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

request!(LinksRequest);

impl Paged for LinksRequest {
    const PAGING: Paging = Paging::url().results("").next_in_link();
}

paged!(LinksRequest);

impl Listed for LinksRequest {
    type Item = String;

    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

listed!(LinksRequest);

/// `GET /cursors`
static CURSORS: Endpoint = Endpoint::new("cursors", Method::GET, "/cursors");

/// A call of `cursors`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CursorsRequest {
    call: Call,
}

impl CursorsRequest {
    /// Sets `after`.
    pub fn after(mut self, after: impl Display) -> Self {
        self.call.set_query("after", &after.to_string());
        self
    }
}

impl Operation for CursorsRequest {
    type Output = Vec<String>;
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &CURSORS;

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

request!(CursorsRequest);

impl Paged for CursorsRequest {
    const PAGING: Paging = Paging::cursor("after").results("").next_in_header("X-Next");
}

paged!(CursorsRequest);

impl Listed for CursorsRequest {
    type Item = String;

    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

listed!(CursorsRequest);

/// `GET /pages`
static PAGES_OF_THINGS: Endpoint = Endpoint::new(
    "pages-of-things",
    Method::GET,
    "/pages",
);

/// A call of `pages_of_things`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PagesOfThingsRequest {
    call: Call,
}

impl PagesOfThingsRequest {
    /// Sets `page`.
    pub fn page(mut self, page: i64) -> Self {
        self.call.set_query("page", &page);
        self
    }

    /// Sets `size`.
    pub fn size(mut self, size: i64) -> Self {
        self.call.set_query("size", &size);
        self
    }
}

impl Operation for PagesOfThingsRequest {
    type Output = models::Page;
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &PAGES_OF_THINGS;

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

request!(PagesOfThingsRequest);

impl Paged for PagesOfThingsRequest {
    const PAGING: Paging = Paging::page("page", 0)
        .limit("size")
        .results("/things")
        .total("/count");
}

paged!(PagesOfThingsRequest);

impl Listed for PagesOfThingsRequest {
    type Item = String;

    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.things
    }
}

listed!(PagesOfThingsRequest);

/// `POST /offsets`
static OFFSETS: Endpoint = Endpoint::new("offsets", Method::POST, "/offsets");

/// A call of `offsets`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct OffsetsRequest {
    call: Call,
}

impl OffsetsRequest {
    /// Sets the body.
    pub fn body(mut self, body: models::Question) -> Self {
        self.call.set_json("application/json", &body);
        self
    }
}

impl Operation for OffsetsRequest {
    type Output = models::Page;
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &OFFSETS;

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

request!(OffsetsRequest);

impl Paged for OffsetsRequest {
    const PAGING: Paging = Paging::offset_in_body("/from")
        .limit_in_body("/most")
        .results("/things");
}

paged!(OffsetsRequest);

impl Listed for OffsetsRequest {
    type Item = String;

    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.things
    }
}

listed!(OffsetsRequest);

/// `GET /off`
static TURNED_OFF: Endpoint = Endpoint::new("turnedOff", Method::GET, "/off");

/// A call of `turned_off`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TurnedOffRequest {
    call: Call,
}

impl Operation for TurnedOffRequest {
    type Output = models::Page;
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &TURNED_OFF;

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

request!(TurnedOffRequest);
