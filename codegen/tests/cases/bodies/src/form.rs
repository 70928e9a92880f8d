// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `form`, and what each of them takes and gives.

use std::convert::Infallible;

use http::Method;

use crate::models;
use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, Reply, holds_call, request,
};

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
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::Note;
    ///
    /// client.form().form(Note::new("text")).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn form(&self, body: models::Note) -> FormRequest {
        let call = self.client.call(&FORM).form(&body);
        FormRequest { call }
    }

    /// Calls `PUT /form`.
    ///
    /// # Parameters
    /// - Optional: [`body`](OptionalFormRequest::body)
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::OptionalFormBody;
    ///
    /// client.form().optional_form().body(OptionalFormBody::new().a("a")).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn optional_form(&self) -> OptionalFormRequest {
        let call = self.client.call(&OPTIONAL_FORM);
        OptionalFormRequest { call }
    }
}

/// `POST /form`
static FORM: Endpoint = Endpoint::new("form", Method::POST, "/form").success(204);

/// A call of `form`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct FormRequest {
    call: Call,
}

impl Operation for FormRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &FORM;

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

request!(FormRequest);

/// `PUT /form`
static OPTIONAL_FORM: Endpoint = Endpoint::new("optionalForm", Method::PUT, "/form")
    .success(204);

/// A call of `optional_form`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct OptionalFormRequest {
    call: Call,
}

impl OptionalFormRequest {
    /// Sets the body.
    pub fn body(mut self, body: models::OptionalFormBody) -> Self {
        self.call.set_form(&body, &[]);
        self
    }
}

impl Operation for OptionalFormRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &OPTIONAL_FORM;

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

request!(OptionalFormRequest);
