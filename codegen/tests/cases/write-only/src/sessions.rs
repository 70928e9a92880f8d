// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `sessions`, and what each of them takes and gives.

use std::convert::Infallible;

use http::Method;

use crate::models;
use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, Reply, holds_call, request,
};

impl Client {
    /// The operations of `sessions`.
    pub fn sessions(&self) -> Sessions {
        Sessions { client: self.clone() }
    }
}

/// The operations of `sessions`.
#[derive(Clone, Debug)]
pub struct Sessions {
    client: Client,
}

impl Sessions {
    /// Calls `POST /sessions`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::Credentials;
    ///
    /// client.sessions().sign_in(Credentials::new("password")).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn sign_in(&self, body: models::Credentials) -> SignInRequest {
        let call = self.client.call(&SIGN_IN).json(&body);
        SignInRequest { call }
    }
}

/// `POST /sessions`
static SIGN_IN: Endpoint = Endpoint::new("signIn", Method::POST, "/sessions")
    .success(204);

/// A call of `sign_in`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SignInRequest {
    call: Call,
}

impl Operation for SignInRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &SIGN_IN;

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

request!(SignInRequest);
