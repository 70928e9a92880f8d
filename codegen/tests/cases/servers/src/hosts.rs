// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `hosts`, and what each of them takes and gives.

use std::convert::Infallible;

use http::Method;

use crate::servers;
use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, Reply, Server, holds_call, request,
};

impl Client {
    /// The operations of `hosts`.
    pub fn hosts(&self) -> Hosts {
        Hosts { client: self.clone() }
    }
}

/// The operations of `hosts`.
#[derive(Clone, Debug)]
pub struct Hosts {
    client: Client,
}

impl Hosts {
    /// Calls `GET /inherited`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.hosts().inherited().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn inherited(&self) -> InheritedRequest {
        let call = self.client.call(&INHERITED);
        InheritedRequest { call }
    }

    /// Calls `GET /own`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.hosts().of_path().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn of_path(&self) -> OfPathRequest {
        let call = self.client.call(&OF_PATH);
        OfPathRequest { call }
    }

    /// Calls `PUT /own`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.hosts().of_operation().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn of_operation(&self) -> OfOperationRequest {
        let call = self.client.call(&OF_OPERATION);
        OfOperationRequest { call }
    }

    /// Calls `POST /own`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.hosts().of_one_of_all().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn of_one_of_all(&self) -> OfOneOfAllRequest {
        let call = self.client.call(&OF_ONE_OF_ALL);
        OfOneOfAllRequest { call }
    }

    /// Calls `DELETE /own`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.hosts().near_the_api().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn near_the_api(&self) -> NearTheApiRequest {
        let call = self.client.call(&NEAR_THE_API);
        NearTheApiRequest { call }
    }
}

/// `GET /inherited`
static INHERITED: Endpoint = Endpoint::new("inherited", Method::GET, "/inherited")
    .success(204);

/// A call of `inherited`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct InheritedRequest {
    call: Call,
}

impl Operation for InheritedRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &INHERITED;

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

request!(InheritedRequest);

/// `GET /own`
static OF_PATH: Endpoint = Endpoint::new("ofPath", Method::GET, "/own")
    .success(204)
    .servers(&[servers::PATH_EXAMPLE_COM]);

/// A call of `of_path`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct OfPathRequest {
    call: Call,
}

impl Operation for OfPathRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &OF_PATH;

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

request!(OfPathRequest);

/// `PUT /own`
static OF_OPERATION: Endpoint = Endpoint::new("ofOperation", Method::PUT, "/own")
    .success(204)
    .servers(
        &[servers::PROD_UPLOAD_EXAMPLE_COM, servers::REGIONAL_UPLOAD_EU_EXAMPLE_COM],
    );

/// A call of `of_operation`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct OfOperationRequest {
    call: Call,
}

impl Operation for OfOperationRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &OF_OPERATION;

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

request!(OfOperationRequest);

/// `POST /own`
static OF_ONE_OF_ALL: Endpoint = Endpoint::new("ofOneOfAll", Method::POST, "/own")
    .success(204)
    .servers(&[servers::PROD]);

/// A call of `of_one_of_all`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct OfOneOfAllRequest {
    call: Call,
}

impl Operation for OfOneOfAllRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &OF_ONE_OF_ALL;

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

request!(OfOneOfAllRequest);

/// `DELETE /own`
static NEAR_THE_API: Endpoint = Endpoint::new("nearTheApi", Method::DELETE, "/own")
    .success(204)
    .servers(&[Server::new("/v2")]);

/// A call of `near_the_api`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct NearTheApiRequest {
    call: Call,
}

impl Operation for NearTheApiRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &NEAR_THE_API;

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

request!(NearTheApiRequest);
