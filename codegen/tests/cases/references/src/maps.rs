// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `maps`, and what each of them takes and gives.

use std::convert::Infallible;
use std::fmt::Display;

use http::Method;

use crate::models;
use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, Reply, holds_call, request,
};

impl Client {
    /// The operations of `maps`.
    pub fn maps(&self) -> Maps {
        Maps { client: self.clone() }
    }
}

/// The operations of `maps`.
#[derive(Clone, Debug)]
pub struct Maps {
    client: Client,
}

impl Maps {
    /// Calls `GET /maps/{id}`.
    ///
    /// # Parameters
    /// - `id`: Names a map.
    ///
    /// # Errors
    /// - Any other status: Nothing there.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.maps().get("id").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, id: impl Display) -> GetMapRequest {
        let call = self.client.call(&GET_MAP).path("id", &id.to_string());
        GetMapRequest { call }
    }

    /// Calls `PUT /maps/{id}`.
    ///
    /// # Parameters
    /// - `id`: Names a map.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::Map;
    ///
    /// client.maps().put("id", Map::new().id("id")).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn put(&self, id: impl Display, body: models::Map) -> PutMapRequest {
        let call = self.client.call(&PUT_MAP).path("id", &id.to_string()).json(&body);
        PutMapRequest { call }
    }

    /// Calls `GET /other`.
    ///
    /// # Errors
    /// - 404: Nothing there.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.maps().other().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn other(&self) -> OtherRequest {
        let call = self.client.call(&OTHER);
        OtherRequest { call }
    }
}

/// `GET /maps/{id}`
static GET_MAP: Endpoint = Endpoint::new("getMap", Method::GET, "/maps/{id}");

/// A call of `get`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetMapRequest {
    call: Call,
}

/// The errors that `get` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetMapError {
    /// Any other status: Nothing there.
    Other(models::OtherNotFound),
}

impl Operation for GetMapRequest {
    type Output = models::Map;
    type Error = GetMapError;

    const ENDPOINT: &'static Endpoint = &GET_MAP;

    holds_call!();

    fn decode(reply: &Reply) -> Decoded<Self::Output> {
        match reply.status() {
            200 => reply.json(),
            _ => Ok(None),
        }
    }

    fn decode_error(reply: &Reply) -> Decoded<Self::Error> {
        Ok(reply.json()?.map(GetMapError::Other))
    }
}

request!(GetMapRequest);

/// `PUT /maps/{id}`
static PUT_MAP: Endpoint = Endpoint::new("putMap", Method::PUT, "/maps/{id}")
    .success(204);

/// A call of `put`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PutMapRequest {
    call: Call,
}

impl Operation for PutMapRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &PUT_MAP;

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

request!(PutMapRequest);

/// `GET /other`
static OTHER: Endpoint = Endpoint::new("other", Method::GET, "/other");

/// A call of `other`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct OtherRequest {
    call: Call,
}

/// The errors that `other` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OtherError {
    /// 404: Nothing there.
    NotFound(models::OtherNotFound),
}

impl Operation for OtherRequest {
    type Output = models::MapLegend;
    type Error = OtherError;

    const ENDPOINT: &'static Endpoint = &OTHER;

    holds_call!();

    fn decode(reply: &Reply) -> Decoded<Self::Output> {
        match reply.status() {
            200 => reply.json(),
            _ => Ok(None),
        }
    }

    fn decode_error(reply: &Reply) -> Decoded<Self::Error> {
        match reply.status() {
            404 => Ok(reply.json()?.map(OtherError::NotFound)),
            _ => Ok(None),
        }
    }
}

request!(OtherRequest);
