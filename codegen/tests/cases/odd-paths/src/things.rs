// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `things`, and what each of them takes and gives.

use std::convert::Infallible;
use std::fmt::Display;

use crate::models;
use crate::runtime::{Client, Downloaded, downloaded, operation};
use crate::runtime::model::Value;

impl Client {
    /// The operations of `things`.
    pub fn things(&self) -> Things {
        Things { client: self.clone() }
    }
}

/// The operations of `things`.
#[derive(Clone, Debug)]
pub struct Things {
    client: Client,
}

impl Things {
    /// Calls `GET /things/{id}`.
    /// - Optional: [`filter`](GetThingRequest::filter)
    /// # Errors
    /// 400: No. 404: No.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.things().get("id").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, id: impl Display) -> GetThingRequest { self.client.start().at(&[("id", &id)]).request() }

    /// Calls `PUT /things/{thing_id}`.
    /// - Optional: [`filter`](PutThingRequest::filter)
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.things().put(["thing_id"]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn put(&self, thing_id: impl IntoIterator<Item = impl Into<String>>) -> PutThingRequest {
        self.client.start().path("thing_id", &thing_id.into_iter().map(Into::into).collect::<Vec<String>>()).request()
    }

    /// Calls `POST /things/{id}`.
    /// - Optional: [`body`](CopyThingRequest::body)
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::GetThingResponse;
    ///
    /// client.things().copy("id").body(GetThingResponse::new().name("name")).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn copy(&self, id: impl Display) -> CopyThingRequest { self.client.start().at(&[("id", &id)]).request() }

    /// Calls `GET /things`.
    /// - Optional: [`all`](GetThingsAllByAllRequest::all)
    ///
    /// In place of `send`, [`download`](GetThingsAllByAllRequest::download) gives `text/plain` of any size, piece by piece.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.things().get_things_all_by_all().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_things_all_by_all(&self) -> GetThingsAllByAllRequest { self.client.start().request() }

    /// Calls `DELETE /things/{id}/label`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.things().remove_label("id").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn remove_label(&self, id: impl Display) -> RemoveLabelRequest {
        self.client.start().at(&[("id", &id)]).request()
    }

    /// Calls `PUT /things/{id}/{label}`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.things().put_label("id", "value").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn put_label(&self, id: impl Display, label: impl Display) -> PutLabelRequest {
        self.client.start().at(&[("id", &id), ("label", &label)]).request()
    }
}

operation! {
    pub struct GetThingRequest = GET "/things/{id}" as "getThing";
    type Output = models::GetThingResponse: 200 => json;
    enum Error = GetThingError {
        /// 400: No.
        BadRequest(models::GetThingBadRequest) = 400 => json,
        /// 404: No.
        NotFound(models::GetThingNotFound) = 404 => json,
    }
}
impl GetThingRequest {
    /// Sets `filter`.
    pub fn filter(self, filter: models::GetThingFilter) -> Self { Self { call: self.call.query("filter", &filter) } }
}

operation! {
    pub struct PutThingRequest = PUT "/things/{thing_id}" as "putThing", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}
impl PutThingRequest {
    /// Sets `filter`.
    pub fn filter(self, filter: models::PutThingFilter) -> Self { Self { call: self.call.query("filter", &filter) } }
}

operation! {
    pub struct CopyThingRequest = POST "/things/{id}" as "copyThing", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}
impl CopyThingRequest {
    /// Sets the body.
    pub fn body(mut self, body: models::GetThingResponse) -> Self {
        self.call.set_json("application/json", &body);
        self
    }
}

operation! {
    pub struct GetThingsAllByAllRequest = GET "/things" as "get things all by all";
    type Output = Value: 200 => json;
    type Error = Infallible;
}
impl GetThingsAllByAllRequest {
    /// Sets `all`.
    pub fn all(self, all: bool) -> Self { Self { call: self.call.query("all", &all) } }
}

impl Downloaded for GetThingsAllByAllRequest {
    const ACCEPT: &'static str = "text/plain";
}

downloaded!(GetThingsAllByAllRequest);

operation! {
    pub struct RemoveLabelRequest = DELETE "/things/{id}/label" as "removeLabel", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}

operation! {
    pub struct PutLabelRequest = PUT "/things/{id}/{label}" as "putLabel", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}
