// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `文書`, and what each of them takes and gives.

use std::convert::Infallible;

use crate::runtime::{Client, operation};

impl Client {
    /// The operations of `文書`.
    pub fn wen_shu(&self) -> WenShu {
        WenShu { client: self.clone() }
    }
}

/// The operations of `文書`.
#[derive(Clone, Debug)]
pub struct WenShu {
    client: Client,
}

impl WenShu {
    /// Calls `GET /script`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.wen_shu().script().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn script(&self) -> ScriptRequest { self.client.start().request() }
}

operation! {
    pub struct ScriptRequest = GET "/script" as "script", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}
