// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `settings`, and what each of them takes and gives.

use std::convert::Infallible;

use http::Method;

use crate::models;
use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, Reply, holds_call, request,
};

impl Client {
    /// The operations of `settings`.
    pub fn settings(&self) -> Settings {
        Settings { client: self.clone() }
    }
}

/// The operations of `settings`.
#[derive(Clone, Debug)]
pub struct Settings {
    client: Client,
}

impl Settings {
    /// Calls `PUT /settings`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::Settings;
    ///
    /// client.settings().put_settings(Settings::new().ratio(1.0)).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn put_settings(&self, body: models::Settings) -> PutSettingsRequest {
        let call = self.client.call(&PUT_SETTINGS).json(&body);
        PutSettingsRequest { call }
    }
}

/// `PUT /settings`
static PUT_SETTINGS: Endpoint = Endpoint::new("putSettings", Method::PUT, "/settings")
    .success(204);

/// A call of `put_settings`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PutSettingsRequest {
    call: Call,
}

impl Operation for PutSettingsRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &PUT_SETTINGS;

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

request!(PutSettingsRequest);
