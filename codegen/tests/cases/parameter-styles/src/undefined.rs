// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `undefined`, and what each of them takes and gives.

use std::convert::Infallible;
use std::fmt::Display;

use crate::models;
use crate::runtime::{Client, Style, operation};

impl Client {
    /// The operations of `undefined`.
    pub fn undefined(&self) -> Undefined {
        Undefined { client: self.clone() }
    }
}

/// The operations of `undefined`.
#[derive(Clone, Debug)]
pub struct Undefined {
    client: Client,
}

impl Undefined {
    /// Calls `GET /undefined/{nested}`.
    /// - Optional: [`colors`](LeftOpenRequest::colors), [`page`](LeftOpenRequest::page), [`filter`](LeftOpenRequest::filter), [`expand`](LeftOpenRequest::expand), [`id`](LeftOpenRequest::id) and 3 more of [`LeftOpenRequest`]
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::Color;
    ///
    /// client.undefined().left_open(vec![Color::new(1)]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn left_open(&self, nested: Vec<models::Color>) -> LeftOpenRequest {
        self.client.start().path("nested", &nested).request()
    }

    /// Calls `GET /wrong/{path}`.
    /// - Optional: [`x_form`](WrongRequest::x_form), [`crumb`](WrongRequest::crumb), [`theme`](WrongRequest::theme)
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.undefined().wrong("path").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn wrong(&self, path: impl Display) -> WrongRequest { self.client.start().at(&[("path", &path)]).request() }
}

operation! {
    pub struct LeftOpenRequest = GET "/undefined/{nested}" as "leftOpen", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}
impl LeftOpenRequest {
    /// Sets `colors`.
    pub fn colors(self, colors: Vec<models::Color>) -> Self { Self { call: self.call.query("colors", &colors) } }
    /// Sets `page`.
    pub fn page(self, page: models::Page) -> Self { Self { call: self.call.query("page", &page) } }
    /// Sets `filter`.
    pub fn filter(mut self, filter: models::Filter) -> Self {
        self.call.set_query_as("filter", Style::DeepObject, true, &filter);
        self
    }

    /// Sets `expand`.
    pub fn expand(mut self, expand: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call.set_query_as("expand", Style::DeepObject, true, &expand.into_iter().map(Into::into).collect::<Vec<String>>());
        self
    }

    /// Sets `id`.
    pub fn id(self, id: impl Display) -> Self { Self { call: self.call.query("id", &id.to_string()) } }
    /// Sets `spaces`.
    pub fn spaces(mut self, spaces: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call.set_query_as("spaces", Style::SpaceDelimited, true, &spaces.into_iter().map(Into::into).collect::<Vec<String>>());
        self
    }

    /// Sets `X-Colors`.
    pub fn x_colors(mut self, x_colors: Vec<models::Color>) -> Self {
        self.call.set_header_as("X-Colors", Style::Json, false, &x_colors);
        self
    }

    /// Sets `crumbs`.
    pub fn crumbs(self, crumbs: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { call: self.call.cookie("crumbs", &crumbs.into_iter().map(Into::into).collect::<Vec<String>>()) }
    }
}

operation! {
    pub struct WrongRequest = GET "/wrong/{path}" as "wrong", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}
impl WrongRequest {
    /// Sets `X-Form`.
    pub fn x_form(self, x_form: impl Display) -> Self {
        Self { call: self.call.header("X-Form", &x_form.to_string()) }
    }

    /// Sets `crumb`.
    pub fn crumb(self, crumb: impl Display) -> Self { Self { call: self.call.cookie("crumb", &crumb.to_string()) } }
    /// Sets `theme`.
    pub fn theme(self, theme: impl Display) -> Self { Self { call: self.call.cookie("theme", &theme.to_string()) } }
}
