// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `undefined`, and what each of them takes and gives.

use std::convert::Infallible;
use std::fmt::Display;

use http::Method;

use crate::models;
use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, Reply, Style, holds_call, request,
};

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
    ///
    /// # Parameters
    /// - Optional: [`colors`](LeftOpenRequest::colors), [`page`](LeftOpenRequest::page), [`filter`](LeftOpenRequest::filter), [`expand`](LeftOpenRequest::expand), [`id`](LeftOpenRequest::id) and 3 more of [`LeftOpenRequest`]
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::Color;
    ///
    /// client.undefined().left_open(vec![Color::new(1)]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn left_open(&self, nested: Vec<models::Color>) -> LeftOpenRequest {
        let call = self.client.call(&LEFT_OPEN).path("nested", &nested);
        LeftOpenRequest { call }
    }

    /// Calls `GET /wrong/{path}`.
    ///
    /// # Parameters
    /// - Optional: [`x_form`](WrongRequest::x_form), [`crumb`](WrongRequest::crumb), [`theme`](WrongRequest::theme)
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.undefined().wrong("path").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn wrong(&self, path: impl Display) -> WrongRequest {
        let call = self.client.call(&WRONG).path("path", &path.to_string());
        WrongRequest { call }
    }
}

/// `GET /undefined/{nested}`
static LEFT_OPEN: Endpoint = Endpoint::new(
        "leftOpen",
        Method::GET,
        "/undefined/{nested}",
    )
    .success(204);

/// A call of `left_open`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct LeftOpenRequest {
    call: Call,
}

impl LeftOpenRequest {
    /// Sets `colors`.
    pub fn colors(mut self, colors: Vec<models::Color>) -> Self {
        self.call.set_query("colors", &colors);
        self
    }

    /// Sets `page`.
    pub fn page(mut self, page: models::Page) -> Self {
        self.call.set_query("page", &page);
        self
    }

    /// Sets `filter`.
    pub fn filter(mut self, filter: models::Filter) -> Self {
        self.call.set_query_as("filter", Style::DeepObject, true, &filter);
        self
    }

    /// Sets `expand`.
    pub fn expand(
        mut self,
        expand: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .set_query_as(
                "expand",
                Style::DeepObject,
                true,
                &expand.into_iter().map(Into::into).collect::<Vec<String>>(),
            );
        self
    }

    /// Sets `id`.
    pub fn id(mut self, id: impl Display) -> Self {
        self.call.set_query("id", &id.to_string());
        self
    }

    /// Sets `spaces`.
    pub fn spaces(
        mut self,
        spaces: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .set_query_as(
                "spaces",
                Style::SpaceDelimited,
                true,
                &spaces.into_iter().map(Into::into).collect::<Vec<String>>(),
            );
        self
    }

    /// Sets `X-Colors`.
    pub fn x_colors(mut self, x_colors: Vec<models::Color>) -> Self {
        self.call.set_header_as("X-Colors", Style::Json, false, &x_colors);
        self
    }

    /// Sets `crumbs`.
    pub fn crumbs(
        mut self,
        crumbs: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .set_cookie(
                "crumbs",
                &crumbs.into_iter().map(Into::into).collect::<Vec<String>>(),
            );
        self
    }
}

impl Operation for LeftOpenRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &LEFT_OPEN;

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

request!(LeftOpenRequest);

/// `GET /wrong/{path}`
static WRONG: Endpoint = Endpoint::new("wrong", Method::GET, "/wrong/{path}")
    .success(204);

/// A call of `wrong`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct WrongRequest {
    call: Call,
}

impl WrongRequest {
    /// Sets `X-Form`.
    pub fn x_form(mut self, x_form: impl Display) -> Self {
        self.call.set_header("X-Form", &x_form.to_string());
        self
    }

    /// Sets `crumb`.
    pub fn crumb(mut self, crumb: impl Display) -> Self {
        self.call.set_cookie("crumb", &crumb.to_string());
        self
    }

    /// Sets `theme`.
    pub fn theme(mut self, theme: impl Display) -> Self {
        self.call.set_cookie("theme", &theme.to_string());
        self
    }
}

impl Operation for WrongRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &WRONG;

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

request!(WrongRequest);
