// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `voices`, and what each of them takes and gives.

use std::convert::Infallible;

use http::Method;

use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, Reply, holds_call, request,
};

impl Client {
    /// The operations of `voices`.
    pub fn voices(&self) -> Voices {
        Voices { client: self.clone() }
    }
}

/// The operations of `voices`.
#[derive(Clone, Debug)]
pub struct Voices {
    client: Client,
}

impl Voices {
    /// Calls `GET /voices`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.voices().list().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListVoicesRequest {
        let call = self.client.call(&LIST_VOICES);
        ListVoicesRequest { call }
    }

    /// Calls `POST /voices`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.voices().greet().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn greet(&self) -> GreetRequest {
        let call = self.client.call(&GREET);
        GreetRequest { call }
    }
}

/// `GET /voices`
static LIST_VOICES: Endpoint = Endpoint::new("listVoices", Method::GET, "/voices")
    .success(204)
    .security(&[&["Token"], &["Jwt"]]);

/// A call of `list`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListVoicesRequest {
    call: Call,
}

impl Operation for ListVoicesRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &LIST_VOICES;

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

request!(ListVoicesRequest);

/// `POST /voices`
static GREET: Endpoint = Endpoint::new("greet", Method::POST, "/voices").success(204);

/// A call of `greet`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GreetRequest {
    call: Call,
}

impl Operation for GreetRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &GREET;

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

request!(GreetRequest);
