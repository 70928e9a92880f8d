// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `styles`, and what each of them takes and gives.

use std::convert::Infallible;
use std::fmt::Display;

use http::Method;

use crate::models;
use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, Reply, Style, holds_call, request,
};

impl Client {
    /// The operations of `styles`.
    pub fn styles(&self) -> Styles {
        Styles { client: self.clone() }
    }
}

/// The operations of `styles`.
#[derive(Clone, Debug)]
pub struct Styles {
    client: Client,
}

impl Styles {
    /// Calls `GET /styles/{simple}/{label}/{matrix}`.
    ///
    /// # Parameters
    /// - Optional: [`form`](StylesRequest::form), [`csv`](StylesRequest::csv), [`spaces`](StylesRequest::spaces), [`pipes`](StylesRequest::pipes), [`deep`](StylesRequest::deep) and 6 more of [`StylesRequest`]
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::Point;
    ///
    /// client.styles().styles(["simple"], vec![1], Point::new(1.0)).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn styles(
        &self,
        simple: impl IntoIterator<Item = impl Into<String>>,
        label: Vec<i64>,
        matrix: models::Point,
    ) -> StylesRequest {
        let call = self
            .client
            .call(&STYLES)
            .path("simple", &simple.into_iter().map(Into::into).collect::<Vec<String>>())
            .path_as("label", Style::Label, true, &label)
            .path_as("matrix", Style::Matrix, false, &matrix);
        StylesRequest { call }
    }
}

/// `GET /styles/{simple}/{label}/{matrix}`
static STYLES: Endpoint = Endpoint::new(
        "styles",
        Method::GET,
        "/styles/{simple}/{label}/{matrix}",
    )
    .success(204);

/// A call of `styles`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct StylesRequest {
    call: Call,
}

impl StylesRequest {
    /// Sets `form`.
    pub fn form(mut self, form: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .set_query(
                "form",
                &form.into_iter().map(Into::into).collect::<Vec<String>>(),
            );
        self
    }

    /// Sets `csv`.
    pub fn csv(mut self, csv: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .set_query_as(
                "csv",
                Style::Form,
                false,
                &csv.into_iter().map(Into::into).collect::<Vec<String>>(),
            );
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
                false,
                &spaces.into_iter().map(Into::into).collect::<Vec<String>>(),
            );
        self
    }

    /// Sets `pipes`.
    pub fn pipes(mut self, pipes: Vec<f64>) -> Self {
        self.call.set_query_as("pipes", Style::PipeDelimited, false, &pipes);
        self
    }

    /// Sets `deep`.
    pub fn deep(mut self, deep: models::Point) -> Self {
        self.call.set_query_as("deep", Style::DeepObject, true, &deep);
        self
    }

    /// Sets `spread`.
    pub fn spread(mut self, spread: models::Point) -> Self {
        self.call.set_query("spread", &spread);
        self
    }

    /// Sets `json`.
    pub fn json(mut self, json: models::Point) -> Self {
        self.call.set_query_as("json", Style::Json, false, &json);
        self
    }

    /// Sets `X-List`.
    pub fn x_list(
        mut self,
        x_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .set_header(
                "X-List",
                &x_list.into_iter().map(Into::into).collect::<Vec<String>>(),
            );
        self
    }

    /// Sets `X-Object`.
    pub fn x_object(mut self, x_object: models::Point) -> Self {
        self.call.set_header_as("X-Object", Style::Simple, true, &x_object);
        self
    }

    /// Sets `session`.
    pub fn session(mut self, session: impl Display) -> Self {
        self.call.set_cookie("session", &session.to_string());
        self
    }

    /// Sets `wrong`.
    pub fn wrong(mut self, wrong: impl Display) -> Self {
        self.call.set_query("wrong", &wrong.to_string());
        self
    }
}

impl Operation for StylesRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &STYLES;

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

request!(StylesRequest);
