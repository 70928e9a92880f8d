// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `things`, and what each of them takes and gives.

use std::convert::Infallible;
use std::fmt::Display;

use http::Method;

use crate::models;
use crate::runtime::{
    Call, Client, Decoded, Downloaded, Endpoint, Operation, Reply, downloaded,
    holds_call, request,
};
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
    ///
    /// # Parameters
    /// - Optional: [`filter`](GetThingRequest::filter)
    ///
    /// # Errors
    /// - 400: No.
    /// - 404: No.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.things().get("id").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, id: impl Display) -> GetThingRequest {
        let call = self.client.call(&GET_THING).path("id", &id.to_string());
        GetThingRequest { call }
    }

    /// Calls `PUT /things/{thing_id}`.
    ///
    /// # Parameters
    /// - Optional: [`filter`](PutThingRequest::filter)
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.things().put(["thing_id"]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn put(
        &self,
        thing_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> PutThingRequest {
        let call = self
            .client
            .call(&PUT_THING)
            .path(
                "thing_id",
                &thing_id.into_iter().map(Into::into).collect::<Vec<String>>(),
            );
        PutThingRequest { call }
    }

    /// Calls `POST /things/{id}`.
    ///
    /// # Parameters
    /// - Optional: [`body`](CopyThingRequest::body)
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::GetThingResponse;
    ///
    /// client.things().copy("id").body(GetThingResponse::new().name("name")).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn copy(&self, id: impl Display) -> CopyThingRequest {
        let call = self.client.call(&COPY_THING).path("id", &id.to_string());
        CopyThingRequest { call }
    }

    /// Calls `GET /things`.
    ///
    /// # Parameters
    /// - Optional: [`all`](GetThingsAllByAllRequest::all)
    ///
    /// In place of `send`, [`download`](GetThingsAllByAllRequest::download) gives `text/plain` of any size, piece by piece.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.things().get_things_all_by_all().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_things_all_by_all(&self) -> GetThingsAllByAllRequest {
        let call = self.client.call(&GET_THINGS_ALL_BY_ALL);
        GetThingsAllByAllRequest { call }
    }
}

/// `GET /things/{id}`
static GET_THING: Endpoint = Endpoint::new("getThing", Method::GET, "/things/{id}");

/// A call of `get`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetThingRequest {
    call: Call,
}

impl GetThingRequest {
    /// Sets `filter`.
    pub fn filter(mut self, filter: models::GetThingFilter) -> Self {
        self.call.set_query("filter", &filter);
        self
    }
}

/// The errors that `get` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetThingError {
    /// 400: No.
    BadRequest(models::GetThingBadRequest),
    /// 404: No.
    NotFound(models::GetThingNotFound),
}

impl Operation for GetThingRequest {
    type Output = models::GetThingResponse;
    type Error = GetThingError;

    const ENDPOINT: &'static Endpoint = &GET_THING;

    holds_call!();

    fn decode(reply: &Reply) -> Decoded<Self::Output> {
        match reply.status() {
            200 => reply.json(),
            _ => Ok(None),
        }
    }

    fn decode_error(reply: &Reply) -> Decoded<Self::Error> {
        match reply.status() {
            400 => Ok(reply.json()?.map(GetThingError::BadRequest)),
            404 => Ok(reply.json()?.map(GetThingError::NotFound)),
            _ => Ok(None),
        }
    }
}

request!(GetThingRequest);

/// `PUT /things/{thing_id}`
static PUT_THING: Endpoint = Endpoint::new("putThing", Method::PUT, "/things/{thing_id}")
    .success(204);

/// A call of `put`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PutThingRequest {
    call: Call,
}

impl PutThingRequest {
    /// Sets `filter`.
    pub fn filter(mut self, filter: models::PutThingFilter) -> Self {
        self.call.set_query("filter", &filter);
        self
    }
}

impl Operation for PutThingRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &PUT_THING;

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

request!(PutThingRequest);

/// `POST /things/{id}`
static COPY_THING: Endpoint = Endpoint::new("copyThing", Method::POST, "/things/{id}")
    .success(204);

/// A call of `copy`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CopyThingRequest {
    call: Call,
}

impl CopyThingRequest {
    /// Sets the body.
    pub fn body(mut self, body: models::GetThingResponse) -> Self {
        self.call.set_json("application/json", &body);
        self
    }
}

impl Operation for CopyThingRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &COPY_THING;

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

request!(CopyThingRequest);

/// `GET /things`
static GET_THINGS_ALL_BY_ALL: Endpoint = Endpoint::new(
    "get things all by all",
    Method::GET,
    "/things",
);

/// A call of `get_things_all_by_all`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetThingsAllByAllRequest {
    call: Call,
}

impl GetThingsAllByAllRequest {
    /// Sets `all`.
    pub fn all(mut self, all: bool) -> Self {
        self.call.set_query("all", &all);
        self
    }
}

impl Operation for GetThingsAllByAllRequest {
    type Output = Value;
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &GET_THINGS_ALL_BY_ALL;

    holds_call!();

    fn decode(reply: &Reply) -> Decoded<Self::Output> {
        match reply.status() {
            200 => reply.json(),
            _ => Ok(None),
        }
    }

    fn decode_error(_reply: &Reply) -> Decoded<Self::Error> {
        Ok(None)
    }
}

request!(GetThingsAllByAllRequest);

impl Downloaded for GetThingsAllByAllRequest {
    const ACCEPT: &'static str = "text/plain";
}

downloaded!(GetThingsAllByAllRequest);
