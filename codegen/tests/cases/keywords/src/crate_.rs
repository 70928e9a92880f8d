// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `crate`, and what each of them takes and gives.

use std::convert::Infallible;

use http::Method;

use crate::models;
use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, Reply, holds_call, request,
};

impl Client {
    /// The operations of `crate`.
    pub fn crate_(&self) -> Crate {
        Crate { client: self.clone() }
    }
}

/// The operations of `crate`.
#[derive(Clone, Debug)]
pub struct Crate {
    client: Client,
}

impl Crate {
    /// Calls `POST /crate`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::Words;
    ///
    /// let body = Words::new("type", "self", "new", "extra", "name");
    /// let response = client.crate_().r#move(body).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn r#move(&self, body: models::Words) -> MoveRequest {
        let call = self.client.call(&MOVE).json(&body);
        MoveRequest { call }
    }

    /// Calls `PUT /gen`.
    ///
    /// # Parameters
    /// - Optional: [`body`](GenRequest::body)
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::Methods;
    ///
    /// client.crate_().r#gen().body(Methods::new().default("default")).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn r#gen(&self) -> GenRequest {
        let call = self.client.call(&GEN);
        GenRequest { call }
    }
}

/// `POST /crate`
static MOVE: Endpoint = Endpoint::new("move", Method::POST, "/crate");

/// A call of `r#move`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct MoveRequest {
    call: Call,
}

impl Operation for MoveRequest {
    type Output = models::ResultUnion;
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &MOVE;

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

request!(MoveRequest);

/// `PUT /gen`
static GEN: Endpoint = Endpoint::new("gen", Method::PUT, "/gen").success(204);

/// A call of `r#gen`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GenRequest {
    call: Call,
}

impl GenRequest {
    /// Sets the body.
    pub fn body(mut self, body: models::Methods) -> Self {
        self.call.set_json("application/json", &body);
        self
    }
}

impl Operation for GenRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &GEN;

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

request!(GenRequest);
