// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `type`, and what each of them takes and gives.

use std::convert::Infallible;
use std::fmt::Display;

use crate::models;
use crate::runtime::{Client, operation};

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
    /// - Optional: [`crate_`](TypeRequest::crate_), [`self_query`](TypeRequest::self_query), [`async`](TypeRequest::async)
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.r#type().r#type("type").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn r#type(&self, r#type: impl Display) -> TypeRequest {
        self.client.start().at(&[("type", &r#type)]).request()
    }
}

operation! {
    pub struct TypeRequest = GET "/type/{type}" as "type";
    type Output = models::StringModel: 200 => json;
    type Error = Infallible;
}
impl TypeRequest {
    /// Sets `crate`.
    pub fn crate_(self, crate_: impl Display) -> Self { Self { call: self.call.query("crate", &crate_.to_string()) } }
    /// Sets `Self`.
    pub fn self_query(self, self_query: impl Display) -> Self {
        Self { call: self.call.query("Self", &self_query.to_string()) }
    }

    /// Sets `async`.
    pub fn r#async(self, r#async: models::OptionEnum) -> Self { Self { call: self.call.query("async", &r#async) } }
}
