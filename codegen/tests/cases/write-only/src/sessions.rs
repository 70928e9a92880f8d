// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `sessions`, and what each of them takes and gives.

use std::convert::Infallible;

use crate::models;
use crate::runtime::{Client, operation};

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
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::Credentials;
    ///
    /// client.sessions().sign_in(Credentials::new("password")).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn sign_in(&self, body: models::Credentials) -> SignInRequest { self.client.start().json(&body).request() }
}

operation! {
    pub struct SignInRequest = POST "/sessions" as "signIn", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}
