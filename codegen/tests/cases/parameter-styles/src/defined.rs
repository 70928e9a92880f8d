// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `defined`, and what each of them takes and gives.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::fmt::Display;

use http::Method;

use crate::models;
use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, Reply, Style, holds_call, request,
};

impl Client {
    /// The operations of `defined`.
    pub fn defined(&self) -> Defined {
        Defined { client: self.clone() }
    }
}

/// The operations of `defined`.
#[derive(Clone, Debug)]
pub struct Defined {
    client: Client,
}

impl Defined {
    /// Calls `GET /path/{simple}/{spread}/{label}/{matrix}/{date}/{number}`.
    ///
    /// # Parameters
    /// - `date`: Format: `date`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::Color;
    ///
    /// client
    ///     .defined()
    ///     .in_path(Color::new(1), Color::new(1), ["label"], Color::new(1), "2025-01-31", 1)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn in_path(
        &self,
        simple: models::Color,
        spread: models::Color,
        label: impl IntoIterator<Item = impl Into<String>>,
        matrix: models::Color,
        date: impl Display,
        number: i64,
    ) -> InPathRequest {
        let call = self
            .client
            .call(&IN_PATH)
            .path("simple", &simple)
            .path_as("spread", Style::Simple, true, &spread)
            .path_as(
                "label",
                Style::Label,
                false,
                &label.into_iter().map(Into::into).collect::<Vec<String>>(),
            )
            .path_as("matrix", Style::Matrix, true, &matrix)
            .path("date", &date.to_string())
            .path_as("number", Style::Label, false, &number);
        InPathRequest { call }
    }

    /// Calls `GET /query`.
    ///
    /// # Parameters
    /// - Optional: [`csv`](InQueryRequest::csv), [`spaces`](InQueryRequest::spaces), [`pipes`](InQueryRequest::pipes), [`deep`](InQueryRequest::deep), [`free`](InQueryRequest::free) and 6 more of [`InQueryRequest`]
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::Shade;
    ///
    /// client.defined().in_query(vec![Shade::Light], "link").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn in_query(
        &self,
        form: Vec<models::Shade>,
        link: impl Display,
    ) -> InQueryRequest {
        let mut call = self.client.call(&IN_QUERY).query("form", &form);
        call.set_query_reserved("link", Style::Form, true, &link.to_string());
        InQueryRequest { call }
    }

    /// Calls `GET /elsewhere`.
    ///
    /// # Parameters
    /// - Optional: [`x_one`](InHeadersAndCookiesRequest::x_one), [`x_spread`](InHeadersAndCookiesRequest::x_spread), [`csv`](InHeadersAndCookiesRequest::csv)
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::Color;
    ///
    /// let request = client
    ///     .defined()
    ///     .in_headers_and_cookies(vec![1], "session", Color::new(1));
    /// request.send().await?;
    /// # Ok(()) }
    /// ```
    pub fn in_headers_and_cookies(
        &self,
        x_list: Vec<i64>,
        session: impl Display,
        color: models::Color,
    ) -> InHeadersAndCookiesRequest {
        let mut call = self
            .client
            .call(&IN_HEADERS_AND_COOKIES)
            .header("X-List", &x_list)
            .cookie("session", &session.to_string());
        call.set_cookie_as("color", Style::Form, false, &color);
        InHeadersAndCookiesRequest { call }
    }
}

/// `GET /path/{simple}/{spread}/{label}/{matrix}/{date}/{number}`
static IN_PATH: Endpoint = Endpoint::new(
        "inPath",
        Method::GET,
        "/path/{simple}/{spread}/{label}/{matrix}/{date}/{number}",
    )
    .success(204);

/// A call of `in_path`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct InPathRequest {
    call: Call,
}

impl Operation for InPathRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &IN_PATH;

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

request!(InPathRequest);

/// `GET /query`
static IN_QUERY: Endpoint = Endpoint::new("inQuery", Method::GET, "/query").success(204);

/// A call of `in_query`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct InQueryRequest {
    call: Call,
}

impl InQueryRequest {
    /// Sets `csv`.
    pub fn csv(mut self, csv: models::Color) -> Self {
        self.call.set_query_as("csv", Style::Form, false, &csv);
        self
    }

    /// Sets `spaces`.
    pub fn spaces(mut self, spaces: models::Color) -> Self {
        self.call.set_query_as("spaces", Style::SpaceDelimited, false, &spaces);
        self
    }

    /// Sets `pipes`.
    pub fn pipes(mut self, pipes: Vec<i64>) -> Self {
        self.call.set_query_as("pipes", Style::PipeDelimited, false, &pipes);
        self
    }

    /// Sets `deep`.
    pub fn deep(mut self, deep: models::Color) -> Self {
        self.call.set_query_as("deep", Style::DeepObject, true, &deep);
        self
    }

    /// Sets `free`.
    pub fn free(mut self, free: BTreeMap<String, String>) -> Self {
        self.call.set_query("free", &free);
        self
    }

    /// Sets `spread`.
    pub fn spread(mut self, spread: models::Color) -> Self {
        self.call.set_query("spread", &spread);
        self
    }

    /// Sets `shade`.
    pub fn shade(mut self, shade: models::Shade) -> Self {
        self.call.set_query("shade", &shade);
        self
    }

    /// Sets `either`.
    pub fn either(mut self, either: models::InQueryEither) -> Self {
        self.call.set_query("either", &either);
        self
    }

    /// Sets `since`.
    ///
    /// Format: `date-time`.
    pub fn since(mut self, since: impl Display) -> Self {
        self.call.set_query("since", &since.to_string());
        self
    }

    /// Sets `flag`.
    pub fn flag(mut self, flag: bool) -> Self {
        self.call.set_query("flag", &flag);
        self
    }

    /// Sets `links`.
    pub fn links(mut self, links: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .set_query_reserved(
                "links",
                Style::Form,
                false,
                &links.into_iter().map(Into::into).collect::<Vec<String>>(),
            );
        self
    }
}

impl Operation for InQueryRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &IN_QUERY;

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

request!(InQueryRequest);

/// `GET /elsewhere`
static IN_HEADERS_AND_COOKIES: Endpoint = Endpoint::new(
        "inHeadersAndCookies",
        Method::GET,
        "/elsewhere",
    )
    .success(204);

/// A call of `in_headers_and_cookies`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct InHeadersAndCookiesRequest {
    call: Call,
}

impl InHeadersAndCookiesRequest {
    /// Sets `X-One`.
    pub fn x_one(mut self, x_one: impl Display) -> Self {
        self.call.set_header("X-One", &x_one.to_string());
        self
    }

    /// Sets `X-Spread`.
    pub fn x_spread(mut self, x_spread: models::Color) -> Self {
        self.call.set_header_as("X-Spread", Style::Simple, true, &x_spread);
        self
    }

    /// Sets `csv`.
    pub fn csv(mut self, csv: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .set_cookie_as(
                "csv",
                Style::Form,
                false,
                &csv.into_iter().map(Into::into).collect::<Vec<String>>(),
            );
        self
    }
}

impl Operation for InHeadersAndCookiesRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &IN_HEADERS_AND_COOKIES;

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

request!(InHeadersAndCookiesRequest);
