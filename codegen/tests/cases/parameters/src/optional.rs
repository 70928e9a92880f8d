// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `optional`, and what each of them takes and gives.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::fmt::Display;

use http::Method;

use crate::models;
use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, Reply, Style, holds_call, request,
};
use crate::runtime::model::Value;

impl Client {
    /// The operations of `optional`.
    pub fn optional(&self) -> Optional {
        Optional { client: self.clone() }
    }
}

/// The operations of `optional`.
#[derive(Clone, Debug)]
pub struct Optional {
    client: Client,
}

impl Optional {
    /// Calls `GET /optional`.
    ///
    /// # Parameters
    /// - Optional: [`number`](OptionalRequest::number), [`when`](OptionalRequest::when), [`nullable`](OptionalRequest::nullable), [`object`](OptionalRequest::object), [`any`](OptionalRequest::any) and 3 more of [`OptionalRequest`]
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.optional().optional().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn optional(&self) -> OptionalRequest {
        let call = self.client.call(&OPTIONAL);
        OptionalRequest { call }
    }
}

/// `GET /optional`
static OPTIONAL: Endpoint = Endpoint::new("optional", Method::GET, "/optional")
    .success(204);

/// A call of `optional`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct OptionalRequest {
    call: Call,
}

impl OptionalRequest {
    /// Sets `number`.
    ///
    /// At least 1. At most 100. Default: `20`.
    ///
    /// Example: `5`
    pub fn number(mut self, number: i64) -> Self {
        self.call.set_query("number", &number);
        self
    }

    /// Sets `when`.
    ///
    /// Format: `date`.
    #[deprecated]
    pub fn when(mut self, when: impl Display) -> Self {
        self.call.set_query("when", &when.to_string());
        self
    }

    /// Sets `nullable`.
    pub fn nullable(mut self, nullable: impl Display) -> Self {
        self.call.set_query("nullable", &nullable.to_string());
        self
    }

    /// Sets `object`.
    pub fn object(mut self, object: BTreeMap<String, Value>) -> Self {
        self.call.set_query("object", &object);
        self
    }

    /// Sets `any`.
    pub fn any(mut self, any: impl Into<Value>) -> Self {
        self.call.set_query("any", &Into::<Value>::into(any));
        self
    }

    /// Sets `lists`.
    pub fn lists(mut self, lists: Vec<Vec<String>>) -> Self {
        self.call.set_query("lists", &lists);
        self
    }

    /// Sets `order`.
    pub fn order(mut self, order: models::Order) -> Self {
        self.call.set_query("order", &order);
        self
    }

    /// Sets `orders`.
    pub fn orders(mut self, orders: Vec<models::Order>) -> Self {
        self.call.set_query_as("orders", Style::Form, false, &orders);
        self
    }
}

impl Operation for OptionalRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &OPTIONAL;

    #[cfg(feature = "validate")]
    const LIMITS: &'static [crate::runtime::validate::Input] = {
        use crate::runtime::validate::limit::*;
        &[query("number", &[minimum(1.0), maximum(100.0)])]
    };

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

request!(OptionalRequest);
