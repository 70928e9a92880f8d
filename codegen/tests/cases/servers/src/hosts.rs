// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `hosts`, and what each of them takes and gives.

use std::convert::Infallible;

use http::Method;

use crate::runtime::{Call, Client, Decoded, Endpoint, Operation, Reply, Server, request};

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
    /// client.hosts().same_as_all().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn same_as_all(&self) -> SameAsAllRequest {
        let call = self.client.call(&SAME_AS_ALL);
        SameAsAllRequest { call }
    }
}

/// `GET /inherited`
static INHERITED: Endpoint = Endpoint::new("inherited", Method::GET, "/inherited");

/// A call of `inherited`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct InheritedRequest {
    call: Call,
}

impl Operation for InheritedRequest {
    type Output = ();
    type Error = Infallible;

    fn call(&self) -> &Call {
        &self.call
    }

    fn call_mut(&mut self) -> &mut Call {
        &mut self.call
    }

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
    .servers(&[Server::new("https://path.example.com")]);

/// A call of `of_path`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct OfPathRequest {
    call: Call,
}

impl Operation for OfPathRequest {
    type Output = ();
    type Error = Infallible;

    fn call(&self) -> &Call {
        &self.call
    }

    fn call_mut(&mut self) -> &mut Call {
        &mut self.call
    }

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
    .servers(&[Server::new("https://upload.example.com")]);

/// A call of `of_operation`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct OfOperationRequest {
    call: Call,
}

impl Operation for OfOperationRequest {
    type Output = ();
    type Error = Infallible;

    fn call(&self) -> &Call {
        &self.call
    }

    fn call_mut(&mut self) -> &mut Call {
        &mut self.call
    }

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
static SAME_AS_ALL: Endpoint = Endpoint::new("sameAsAll", Method::POST, "/own");

/// A call of `same_as_all`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SameAsAllRequest {
    call: Call,
}

impl Operation for SameAsAllRequest {
    type Output = ();
    type Error = Infallible;

    fn call(&self) -> &Call {
        &self.call
    }

    fn call_mut(&mut self) -> &mut Call {
        &mut self.call
    }

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

request!(SameAsAllRequest);
