// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `off`, and what each of them takes and gives.

use std::convert::Infallible;

use crate::models;
use crate::runtime::{Client, operation};

impl Client {
    /// The operations of `off`.
    pub fn off(&self) -> Off {
        Off { client: self.clone() }
    }
}

/// The operations of `off`.
#[derive(Clone, Debug)]
pub struct Off {
    client: Client,
}

impl Off {
    /// A dash, %E2%80%94, and 100% of {braces}. `GET /countries`
    /// - Optional: [`no`](OnRequest::no), [`y`](OnRequest::y)
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.off().on().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn on(&self) -> OnRequest { self.client.start().request() }
}

operation! {
    pub struct OnRequest = GET "/countries" as "on", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}
impl OnRequest {
    /// Sets `no`.
    pub fn no(self, no: models::OnNo) -> Self { Self { call: self.call.query("no", &no) } }
    /// Sets `y`.
    pub fn y(self, y: models::OnY) -> Self { Self { call: self.call.query("y", &y) } }
}
