// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `optional`, and what each of them takes and gives.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::fmt::Display;

use crate::models;
use crate::runtime::{Client, Style, operation};
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
    /// - Optional: [`number`](OptionalRequest::number), [`when`](OptionalRequest::when), [`nullable`](OptionalRequest::nullable), [`object`](OptionalRequest::object), [`any`](OptionalRequest::any) and 3 more of [`OptionalRequest`]
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.optional().optional().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn optional(&self) -> OptionalRequest { self.client.start().request() }
}

operation! {
    pub struct OptionalRequest = GET "/optional" as "optional", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
    limits [query("number", &[minimum(1.0), maximum(100.0)])];
}
impl OptionalRequest {
    /// Sets `number`. At least 1. At most 100. Default: `20`. Example: `5`
    pub fn number(self, number: i64) -> Self { Self { call: self.call.query("number", &number) } }
    /// Sets `when`. Format: `date`.
    #[deprecated]
    pub fn when(self, when: impl Display) -> Self { Self { call: self.call.query("when", &when.to_string()) } }
    /// Sets `nullable`.
    pub fn nullable(self, nullable: impl Display) -> Self {
        Self { call: self.call.query("nullable", &nullable.to_string()) }
    }

    /// Sets `object`.
    pub fn object(self, object: BTreeMap<String, Value>) -> Self { Self { call: self.call.query("object", &object) } }
    /// Sets `any`.
    pub fn any(self, any: impl Into<Value>) -> Self {
        Self { call: self.call.query("any", &Into::<Value>::into(any)) }
    }

    /// Sets `lists`.
    pub fn lists(self, lists: Vec<Vec<String>>) -> Self { Self { call: self.call.query("lists", &lists) } }
    /// Sets `order`.
    pub fn order(self, order: models::Order) -> Self { Self { call: self.call.query("order", &order) } }
    /// Sets `orders`.
    pub fn orders(mut self, orders: Vec<models::Order>) -> Self {
        self.call.set_query_as("orders", Style::Form, false, &orders);
        self
    }
}
