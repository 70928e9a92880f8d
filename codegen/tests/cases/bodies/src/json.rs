// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `json`, and what each of them takes and gives.

use std::convert::Infallible;

use crate::models;
use crate::runtime::{Client, operation};
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
    /// - Optional: [`body`](OptionalJsonRequest::body)
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::Note;
    ///
    /// client.json().optional_json().body(Note::new("text")).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn optional_json(&self) -> OptionalJsonRequest { self.client.start().request() }

    /// Calls `POST /json`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::InlineJsonBody;
    ///
    /// client.json().inline_json(InlineJsonBody::new("text")).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn inline_json(&self, body: models::InlineJsonBody) -> InlineJsonRequest {
        self.client.start().json(&body).request()
    }

    /// Calls `PATCH /json`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::Note;
    ///
    /// client.json().merge_patch(Note::new("text")).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn merge_patch(&self, body: models::Note) -> MergePatchRequest {
        let mut call = self.client.start();
        call.set_json("application/merge-patch+json", &body);
        call.request()
    }

    /// Calls `DELETE /json`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::Note;
    ///
    /// client.json().list(vec![Note::new("text")]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self, body: Vec<models::Note>) -> ListJsonRequest {
        let mut call = self.client.start();
        call.set_json("application/json; charset=utf-8", &body);
        call.request()
    }

    /// Calls `GET /json`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::runtime::model::Value;
    ///
    /// client.json().no_schema(Value::from("value")).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn no_schema(&self, body: Value) -> NoSchemaRequest { self.client.start().json(&body).request() }
}

operation! {
    pub struct OptionalJsonRequest = PUT "/json" as "optionalJson", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}
impl OptionalJsonRequest {
    /// What is to be kept.
    pub fn body(mut self, body: models::Note) -> Self {
        self.call.set_json("application/json", &body);
        self
    }
}

operation! {
    pub struct InlineJsonRequest = POST "/json" as "inlineJson", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}

operation! {
    pub struct MergePatchRequest = PATCH "/json" as "mergePatch", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}

operation! {
    pub struct ListJsonRequest = DELETE "/json" as "listJson", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}

operation! {
    pub struct NoSchemaRequest = GET "/json" as "noSchema", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}
