// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `pets`, and what each of them takes and gives.

use std::convert::Infallible;
use std::fmt::Display;

use http::Method;

use crate::models;
use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, Reply, holds_call, request,
};

impl Client {
    /// The operations of `pets`.
    pub fn pets(&self) -> Pets {
        Pets { client: self.clone() }
    }
}

/// The operations of `pets`.
#[derive(Clone, Debug)]
pub struct Pets {
    client: Client,
}

impl Pets {
    /// Calls `GET /pets/{id}`.
    ///
    /// # Parameters
    /// - Optional: [`sort`](GetPetRequest::sort)
    ///
    /// # Errors
    /// - 404: There is none.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.pets().get("id").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, id: impl Display) -> GetPetRequest {
        let call = self.client.call(&GET_PET).path("id", &id.to_string());
        GetPetRequest { call }
    }

    /// Calls `GET /healthy`.
    ///
    /// # Errors
    /// - 404: There is none.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.pets().healthy().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn healthy(&self) -> HealthyRequest {
        let call = self.client.call(&HEALTHY);
        HealthyRequest { call }
    }

    /// Calls `GET /lost`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.pets().get_lost().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_lost(&self) -> GetLostRequest {
        let call = self.client.call(&GET_LOST);
        GetLostRequest { call }
    }
}

/// `GET /pets/{id}`
static GET_PET: Endpoint = Endpoint::new("getPet", Method::GET, "/pets/{id}");

/// A call of `get`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPetRequest {
    call: Call,
}

impl GetPetRequest {
    /// Sets `sort`.
    pub fn sort(mut self, sort: models::GetPetSort) -> Self {
        self.call.set_query("sort", &sort);
        self
    }
}

/// The errors that `get` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetPetError {
    /// 404: There is none.
    NotFound(models::NotFound),
}

impl Operation for GetPetRequest {
    type Output = models::GetPetResponse;
    type Error = GetPetError;

    const ENDPOINT: &'static Endpoint = &GET_PET;

    holds_call!();

    fn decode(reply: &Reply) -> Decoded<Self::Output> {
        match reply.status() {
            200 => reply.json(),
            _ => Ok(None),
        }
    }

    fn decode_error(reply: &Reply) -> Decoded<Self::Error> {
        match reply.status() {
            404 => Ok(reply.json()?.map(GetPetError::NotFound)),
            _ => Ok(None),
        }
    }
}

request!(GetPetRequest);

/// `GET /healthy`
static HEALTHY: Endpoint = Endpoint::new("healthy", Method::GET, "/healthy")
    .success(204);

/// A call of `healthy`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct HealthyRequest {
    call: Call,
}

/// The errors that `healthy` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HealthyError {
    /// 404: There is none.
    NotFound(models::NotFound),
}

impl Operation for HealthyRequest {
    type Output = ();
    type Error = HealthyError;

    const ENDPOINT: &'static Endpoint = &HEALTHY;

    holds_call!();

    fn decode(reply: &Reply) -> Decoded<Self::Output> {
        match reply.status() {
            204 => reply.empty(),
            _ => Ok(None),
        }
    }

    fn decode_error(reply: &Reply) -> Decoded<Self::Error> {
        match reply.status() {
            404 => Ok(reply.json()?.map(HealthyError::NotFound)),
            _ => Ok(None),
        }
    }
}

request!(HealthyRequest);

/// `GET /lost`
static GET_LOST: Endpoint = Endpoint::new("getLost", Method::GET, "/lost");

/// A call of `get_lost`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetLostRequest {
    call: Call,
}

impl Operation for GetLostRequest {
    type Output = models::GetLostResponse;
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &GET_LOST;

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

request!(GetLostRequest);
