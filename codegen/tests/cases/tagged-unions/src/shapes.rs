// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `shapes`, and what each of them takes and gives.

use std::convert::Infallible;

use http::Method;

use crate::models;
use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, Reply, holds_call, request,
};

impl Client {
    /// The operations of `shapes`.
    pub fn shapes(&self) -> Shapes {
        Shapes { client: self.clone() }
    }
}

/// The operations of `shapes`.
#[derive(Clone, Debug)]
pub struct Shapes {
    client: Client,
}

impl Shapes {
    /// Calls `POST /shapes`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::{Circle, Shape};
    ///
    /// client.shapes().draw(Shape::Circle(Circle::new("circle", 1.0))).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn draw(&self, body: models::Shape) -> DrawRequest {
        let call = self.client.call(&DRAW).json(&body);
        DrawRequest { call }
    }
}

/// `POST /shapes`
static DRAW: Endpoint = Endpoint::new("draw", Method::POST, "/shapes").success(204);

/// A call of `draw`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DrawRequest {
    call: Call,
}

impl Operation for DrawRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &DRAW;

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

request!(DrawRequest);
