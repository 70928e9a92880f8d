// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `form`, and what each of them takes and gives.

use std::convert::Infallible;

use crate::models;
use crate::runtime::{Client, operation};

impl Client {
    /// The operations of `form`.
    pub fn form(&self) -> Form {
        Form { client: self.clone() }
    }
}

/// The operations of `form`.
#[derive(Clone, Debug)]
pub struct Form {
    client: Client,
}

impl Form {
    /// Calls `POST /form`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::Note;
    ///
    /// client.form().form(Note::new("text")).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn form(&self, body: models::Note) -> FormRequest { self.client.start().form(&body).request() }

    /// Calls `PUT /form`.
    /// - Optional: [`body`](OptionalFormRequest::body)
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::OptionalFormBody;
    ///
    /// client.form().optional_form().body(OptionalFormBody::new().a("a")).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn optional_form(&self) -> OptionalFormRequest { self.client.start().request() }
}

operation! {
    pub struct FormRequest = POST "/form" as "form", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}

operation! {
    pub struct OptionalFormRequest = PUT "/form" as "optionalForm", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}
impl OptionalFormRequest {
    /// Sets the body.
    pub fn body(mut self, body: models::OptionalFormBody) -> Self {
        self.call.set_form(&body, &[]);
        self
    }
}
