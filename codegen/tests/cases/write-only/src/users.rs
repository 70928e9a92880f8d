// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `users`, and what each of them takes and gives.

use http::Method;

use crate::models;
use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, Reply, holds_call, request,
};

impl Client {
    /// The operations of `users`.
    pub fn users(&self) -> Users {
        Users { client: self.clone() }
    }
}

/// The operations of `users`.
#[derive(Clone, Debug)]
pub struct Users {
    client: Client,
}

impl Users {
    /// Calls `POST /users`.
    ///
    /// # Errors
    /// - 409: Taken.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::UserInput;
    ///
    /// let body = UserInput::new("name", "password".to_owned());
    /// let response = client.users().create(body).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create(&self, body: models::UserInput) -> CreateUserRequest {
        let call = self.client.call(&CREATE_USER).json(&body);
        CreateUserRequest { call }
    }
}

/// `POST /users`
static CREATE_USER: Endpoint = Endpoint::new("createUser", Method::POST, "/users");

/// A call of `create`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateUserRequest {
    call: Call,
}

/// The errors that `create` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateUserError {
    /// 409: Taken.
    Conflict(models::Clash),
}

impl Operation for CreateUserRequest {
    type Output = models::User;
    type Error = CreateUserError;

    const ENDPOINT: &'static Endpoint = &CREATE_USER;

    #[cfg(feature = "validate")]
    const LIMITS: &'static [crate::runtime::validate::Input] = {
        use crate::runtime::validate::limit::*;
        &[body(&[is::<crate::models::UserInput>()])]
    };

    holds_call!();

    fn decode(reply: &Reply) -> Decoded<Self::Output> {
        match reply.status() {
            200 => reply.json(),
            _ => Ok(None),
        }
    }

    fn decode_error(reply: &Reply) -> Decoded<Self::Error> {
        match reply.status() {
            409 => Ok(reply.json()?.map(CreateUserError::Conflict)),
            _ => Ok(None),
        }
    }
}

request!(CreateUserRequest);
