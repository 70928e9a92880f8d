// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `type`, and what each of them takes and gives.

use std::convert::Infallible;
use std::fmt::Display;

use http::Method;

use crate::models;
use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, Reply, holds_call, request,
};

impl Client {
    /// The operations of `type`.
    pub fn r#type(&self) -> Type {
        Type { client: self.clone() }
    }
}

/// The operations of `type`.
#[derive(Clone, Debug)]
pub struct Type {
    client: Client,
}

impl Type {
    /// Calls `GET /type/{type}`.
    ///
    /// # Parameters
    /// - Optional: [`crate_`](TypeRequest::crate_), [`self_query`](TypeRequest::self_query), [`async`](TypeRequest::async)
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.r#type().r#type("type").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn r#type(&self, r#type: impl Display) -> TypeRequest {
        let call = self.client.call(&TYPE).path("type", &r#type.to_string());
        TypeRequest { call }
    }
}

/// `GET /type/{type}`
static TYPE: Endpoint = Endpoint::new("type", Method::GET, "/type/{type}");

/// A call of `r#type`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TypeRequest {
    call: Call,
}

impl TypeRequest {
    /// Sets `crate`.
    pub fn crate_(mut self, crate_: impl Display) -> Self {
        self.call.set_query("crate", &crate_.to_string());
        self
    }

    /// Sets `Self`.
    pub fn self_query(mut self, self_query: impl Display) -> Self {
        self.call.set_query("Self", &self_query.to_string());
        self
    }

    /// Sets `async`.
    pub fn r#async(mut self, r#async: models::OptionEnum) -> Self {
        self.call.set_query("async", &r#async);
        self
    }
}

impl Operation for TypeRequest {
    type Output = models::StringModel;
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &TYPE;

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

request!(TypeRequest);
