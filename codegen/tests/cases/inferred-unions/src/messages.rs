// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `messages`, and what each of them takes and gives.

use std::convert::Infallible;

use http::Method;

use crate::models;
use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, Reply, holds_call, request,
};

impl Client {
    /// The operations of `messages`.
    pub fn messages(&self) -> Messages {
        Messages { client: self.clone() }
    }
}

/// The operations of `messages`.
#[derive(Clone, Debug)]
pub struct Messages {
    client: Client,
}

impl Messages {
    /// Calls `POST /messages`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::{Part, Text};
    ///
    /// client.messages().say(Part::Text(Text::new("text"))).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn say(&self, body: models::Part) -> SayRequest {
        let call = self.client.call(&SAY).json(&body);
        SayRequest { call }
    }
}

/// `POST /messages`
static SAY: Endpoint = Endpoint::new("say", Method::POST, "/messages").success(204);

/// A call of `say`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SayRequest {
    call: Call,
}

impl Operation for SayRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &SAY;

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

request!(SayRequest);
