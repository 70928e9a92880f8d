// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `users`, and what each of them takes and gives.

use crate::models;
use crate::runtime::{Client, operation};

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
    /// # Errors
    /// 409: Taken.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::UserInput;
    ///
    /// let response = client.users().create(UserInput::new("name", "password".to_owned())).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create(&self, body: models::UserInput) -> CreateUserRequest { self.client.start().json(&body).request() }
}

operation! {
    pub struct CreateUserRequest = POST "/users" as "createUser";
    type Output = models::User: 200 => json;
    enum Error = CreateUserError {
        /// 409: Taken.
        Conflict(models::Clash) = 409 => json,
    }
    limits [body(&[is::<models::UserInput>()])];
}
