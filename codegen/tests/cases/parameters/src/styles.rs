// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `styles`, and what each of them takes and gives.

use std::convert::Infallible;
use std::fmt::Display;

use crate::models;
use crate::runtime::{Client, Style, operation};

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
    /// - Optional: [`form`](StylesRequest::form), [`csv`](StylesRequest::csv), [`spaces`](StylesRequest::spaces), [`pipes`](StylesRequest::pipes), [`deep`](StylesRequest::deep) and 6 more of [`StylesRequest`]
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::Point;
    ///
    /// client.styles().styles(["simple"], vec![1], Point::new(1.0)).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn styles(
        &self, simple: impl IntoIterator<Item = impl Into<String>>, label: Vec<i64>, matrix: models::Point,
    ) -> StylesRequest {
        self.client.start().path("simple", &simple.into_iter().map(Into::into).collect::<Vec<String>>())
            .path_as("label", Style::Label, true, &label).path_as("matrix", Style::Matrix, false, &matrix).request()
    }
}

operation! {
    pub struct StylesRequest = GET "/styles/{simple}/{label}/{matrix}" as "styles", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}
impl StylesRequest {
    /// Sets `form`.
    pub fn form(self, form: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { call: self.call.query("form", &form.into_iter().map(Into::into).collect::<Vec<String>>()) }
    }

    /// Sets `csv`.
    pub fn csv(mut self, csv: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call.set_query_as("csv", Style::Form, false, &csv.into_iter().map(Into::into).collect::<Vec<String>>());
        self
    }

    /// Sets `spaces`.
    pub fn spaces(mut self, spaces: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call.set_query_as("spaces", Style::SpaceDelimited, false, &spaces.into_iter().map(Into::into).collect::<Vec<String>>());
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
    pub fn spread(self, spread: models::Point) -> Self { Self { call: self.call.query("spread", &spread) } }
    /// Sets `json`.
    pub fn json(mut self, json: models::Point) -> Self {
        self.call.set_query_as("json", Style::Json, false, &json);
        self
    }

    /// Sets `X-List`.
    pub fn x_list(self, x_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { call: self.call.header("X-List", &x_list.into_iter().map(Into::into).collect::<Vec<String>>()) }
    }

    /// Sets `X-Object`.
    pub fn x_object(mut self, x_object: models::Point) -> Self {
        self.call.set_header_as("X-Object", Style::Simple, true, &x_object);
        self
    }

    /// Sets `session`.
    pub fn session(self, session: impl Display) -> Self {
        Self { call: self.call.cookie("session", &session.to_string()) }
    }

    /// Sets `wrong`.
    pub fn wrong(self, wrong: impl Display) -> Self { Self { call: self.call.query("wrong", &wrong.to_string()) } }
}
