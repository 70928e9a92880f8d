// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `文書`, and what each of them takes and gives.

use std::convert::Infallible;

use http::Method;

use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, Reply, holds_call, request,
};

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
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.wen_shu().script().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn script(&self) -> ScriptRequest {
        let call = self.client.call(&SCRIPT);
        ScriptRequest { call }
    }
}

/// `GET /script`
static SCRIPT: Endpoint = Endpoint::new("script", Method::GET, "/script").success(204);

/// A call of `script`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ScriptRequest {
    call: Call,
}

impl Operation for ScriptRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &SCRIPT;

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

request!(ScriptRequest);
