// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `defined`, and what each of them takes and gives.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::fmt::Display;

use crate::models;
use crate::runtime::{Client, Style, operation};

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
    /// - `date`: Format: `date`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::Color;
    ///
    /// client.defined().in_path(Color::new(1), Color::new(1), ["label"], Color::new(1), "2025-01-31", 1)
    ///     .send().await?;
    /// # Ok(()) }
    /// ```
    pub fn in_path(
        &self, simple: models::Color, spread: models::Color, label: impl IntoIterator<Item = impl Into<String>>,
        matrix: models::Color, date: impl Display, number: i64,
    ) -> InPathRequest {
        self.client.start().path("simple", &simple).path_as("spread", Style::Simple, true, &spread)
            .path_as("label", Style::Label, false, &label.into_iter().map(Into::into).collect::<Vec<String>>())
            .path_as("matrix", Style::Matrix, true, &matrix).at(&[("date", &date)])
            .path_as("number", Style::Label, false, &number).request()
    }

    /// Calls `GET /query`.
    /// - Optional: [`csv`](InQueryRequest::csv), [`spaces`](InQueryRequest::spaces), [`pipes`](InQueryRequest::pipes), [`deep`](InQueryRequest::deep), [`free`](InQueryRequest::free) and 6 more of [`InQueryRequest`]
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::Shade;
    ///
    /// client.defined().in_query(vec![Shade::Light], "link").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn in_query(&self, form: Vec<models::Shade>, link: impl Display) -> InQueryRequest {
        let mut call = self.client.start().query("form", &form);
        call.set_query_reserved("link", Style::Form, true, &link.to_string());
        call.request()
    }

    /// Calls `GET /elsewhere`.
    /// - Optional: [`x_one`](InHeadersAndCookiesRequest::x_one), [`x_spread`](InHeadersAndCookiesRequest::x_spread), [`csv`](InHeadersAndCookiesRequest::csv)
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::Color;
    ///
    /// client.defined().in_headers_and_cookies(vec![1], "session", Color::new(1)).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn in_headers_and_cookies(
        &self, x_list: Vec<i64>, session: impl Display, color: models::Color,
    ) -> InHeadersAndCookiesRequest {
        let mut call = self.client.start().header("X-List", &x_list).cookie("session", &session.to_string());
        call.set_cookie_as("color", Style::Form, false, &color);
        call.request()
    }
}

operation! {
    pub struct InPathRequest = GET "/path/{simple}/{spread}/{label}/{matrix}/{date}/{number}" as "inPath", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}

operation! {
    pub struct InQueryRequest = GET "/query" as "inQuery", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
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
    pub fn free(self, free: BTreeMap<String, String>) -> Self { Self { call: self.call.query("free", &free) } }
    /// Sets `spread`.
    pub fn spread(self, spread: models::Color) -> Self { Self { call: self.call.query("spread", &spread) } }
    /// Sets `shade`.
    pub fn shade(self, shade: models::Shade) -> Self { Self { call: self.call.query("shade", &shade) } }
    /// Sets `either`.
    pub fn either(self, either: impl Into<models::InQueryEither>) -> Self {
        Self { call: self.call.query("either", &Into::<models::InQueryEither>::into(either)) }
    }

    /// Sets `since`. Format: `date-time`.
    pub fn since(self, since: impl Display) -> Self { Self { call: self.call.query("since", &since.to_string()) } }
    /// Sets `flag`.
    pub fn flag(self, flag: bool) -> Self { Self { call: self.call.query("flag", &flag) } }
    /// Sets `links`.
    pub fn links(mut self, links: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call.set_query_reserved("links", Style::Form, false, &links.into_iter().map(Into::into).collect::<Vec<String>>());
        self
    }
}

operation! {
    pub struct InHeadersAndCookiesRequest = GET "/elsewhere" as "inHeadersAndCookies", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}
impl InHeadersAndCookiesRequest {
    /// Sets `X-One`.
    pub fn x_one(self, x_one: impl Display) -> Self { Self { call: self.call.header("X-One", &x_one.to_string()) } }
    /// Sets `X-Spread`.
    pub fn x_spread(mut self, x_spread: models::Color) -> Self {
        self.call.set_header_as("X-Spread", Style::Simple, true, &x_spread);
        self
    }

    /// Sets `csv`.
    pub fn csv(mut self, csv: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call.set_cookie_as("csv", Style::Form, false, &csv.into_iter().map(Into::into).collect::<Vec<String>>());
        self
    }
}
