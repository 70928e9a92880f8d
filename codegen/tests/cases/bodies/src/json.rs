// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `json`, and what each of them takes and gives.

use std::convert::Infallible;

use http::Method;

use crate::models;
use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, Reply, holds_call, request,
};
use crate::runtime::model::Value;

impl Client {
    /// The operations of `json`.
    pub fn json(&self) -> Json {
        Json { client: self.clone() }
    }
}

/// The operations of `json`.
#[derive(Clone, Debug)]
pub struct Json {
    client: Client,
}

impl Json {
    /// Calls `PUT /json`.
    ///
    /// # Parameters
    /// - Optional: [`body`](OptionalJsonRequest::body)
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::Note;
    ///
    /// client.json().optional_json().body(Note::new("text")).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn optional_json(&self) -> OptionalJsonRequest {
        let call = self.client.call(&OPTIONAL_JSON);
        OptionalJsonRequest { call }
    }

    /// Calls `POST /json`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::InlineJsonBody;
    ///
    /// client.json().inline_json(InlineJsonBody::new("text")).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn inline_json(&self, body: models::InlineJsonBody) -> InlineJsonRequest {
        let call = self.client.call(&INLINE_JSON).json(&body);
        InlineJsonRequest { call }
    }

    /// Calls `PATCH /json`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::Note;
    ///
    /// client.json().merge_patch(Note::new("text")).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn merge_patch(&self, body: models::Note) -> MergePatchRequest {
        let mut call = self.client.call(&MERGE_PATCH);
        call.set_json("application/merge-patch+json", &body);
        MergePatchRequest { call }
    }

    /// Calls `DELETE /json`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::Note;
    ///
    /// client.json().list(vec![Note::new("text")]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self, body: Vec<models::Note>) -> ListJsonRequest {
        let mut call = self.client.call(&LIST_JSON);
        call.set_json("application/json; charset=utf-8", &body);
        ListJsonRequest { call }
    }

    /// Calls `GET /json`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::runtime::model::Value;
    ///
    /// client.json().no_schema(Value::from("value")).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn no_schema(&self, body: Value) -> NoSchemaRequest {
        let call = self.client.call(&NO_SCHEMA).json(&body);
        NoSchemaRequest { call }
    }
}

/// `PUT /json`
static OPTIONAL_JSON: Endpoint = Endpoint::new("optionalJson", Method::PUT, "/json")
    .success(204);

/// A call of `optional_json`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct OptionalJsonRequest {
    call: Call,
}

impl OptionalJsonRequest {
    /// What is to be kept.
    pub fn body(mut self, body: models::Note) -> Self {
        self.call.set_json("application/json", &body);
        self
    }
}

impl Operation for OptionalJsonRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &OPTIONAL_JSON;

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

request!(OptionalJsonRequest);

/// `POST /json`
static INLINE_JSON: Endpoint = Endpoint::new("inlineJson", Method::POST, "/json")
    .success(204);

/// A call of `inline_json`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct InlineJsonRequest {
    call: Call,
}

impl Operation for InlineJsonRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &INLINE_JSON;

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

request!(InlineJsonRequest);

/// `PATCH /json`
static MERGE_PATCH: Endpoint = Endpoint::new("mergePatch", Method::PATCH, "/json")
    .success(204);

/// A call of `merge_patch`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct MergePatchRequest {
    call: Call,
}

impl Operation for MergePatchRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &MERGE_PATCH;

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

request!(MergePatchRequest);

/// `DELETE /json`
static LIST_JSON: Endpoint = Endpoint::new("listJson", Method::DELETE, "/json")
    .success(204);

/// A call of `list`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListJsonRequest {
    call: Call,
}

impl Operation for ListJsonRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &LIST_JSON;

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

request!(ListJsonRequest);

/// `GET /json`
static NO_SCHEMA: Endpoint = Endpoint::new("noSchema", Method::GET, "/json")
    .success(204);

/// A call of `no_schema`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct NoSchemaRequest {
    call: Call,
}

impl Operation for NoSchemaRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &NO_SCHEMA;

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

request!(NoSchemaRequest);
