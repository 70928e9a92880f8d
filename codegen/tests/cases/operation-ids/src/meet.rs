// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `meet`, and what each of them takes and gives.

use std::convert::Infallible;

use http::Method;

use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, Reply, holds_call, request,
};

impl Client {
    /// The operations of `meet`.
    pub fn meet(&self) -> Meet {
        Meet { client: self.clone() }
    }
}

/// The operations of `meet`.
#[derive(Clone, Debug)]
pub struct Meet {
    client: Client,
}

impl Meet {
    /// Calls `POST /b`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.meet().create_request().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create_request(&self) -> CreateRequestRequest {
        let call = self.client.call(&CREATE_REQUEST);
        CreateRequestRequest { call }
    }

    /// Calls `PUT /b`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.meet().create().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create(&self) -> CreateRequest {
        let call = self.client.call(&CREATE);
        CreateRequest { call }
    }
}

/// `POST /b`
static CREATE_REQUEST: Endpoint = Endpoint::new("createRequest", Method::POST, "/b")
    .success(204);

/// A call of `create_request`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateRequestRequest {
    call: Call,
}

impl Operation for CreateRequestRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &CREATE_REQUEST;

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

request!(CreateRequestRequest);

/// `PUT /b`
static CREATE: Endpoint = Endpoint::new("create", Method::PUT, "/b").success(204);

/// A call of `create`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateRequest {
    call: Call,
}

impl Operation for CreateRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &CREATE;

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

request!(CreateRequest);
