// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `Users`, and what each of them takes and gives.

use std::convert::Infallible;
use std::fmt::Display;

use http::Method;

use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, Reply, holds_call, request,
};

impl Client {
    /// The operations of `Users`.
    pub fn users(&self) -> Users {
        Users { client: self.clone() }
    }
}

/// The operations of `Users`.
#[derive(Clone, Debug)]
pub struct Users {
    client: Client,
}

impl Users {
    /// Calls `GET /users`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.users().list().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListUsersRequest {
        let call = self.client.call(&LIST_USERS);
        ListUsersRequest { call }
    }

    /// Calls `POST /users`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.users().create().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create(&self) -> CreateUserRequest {
        let call = self.client.call(&CREATE_USER);
        CreateUserRequest { call }
    }

    /// Calls `PUT /users`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.users().create_or_update().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create_or_update(&self) -> CreateOrUpdateUserRequest {
        let call = self.client.call(&CREATE_OR_UPDATE_USER);
        CreateOrUpdateUserRequest { call }
    }

    /// Calls `DELETE /users`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.users().delete_users().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_users(&self) -> DeleteUsersRequest {
        let call = self.client.call(&DELETE_USERS);
        DeleteUsersRequest { call }
    }

    /// Calls `GET /users/{id}`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.users().get("id").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, id: impl Display) -> UsersGetRequest {
        let call = self.client.call(&USERS_GET).path("id", &id.to_string());
        UsersGetRequest { call }
    }

    /// Calls `DELETE /users/{id}`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.users().delete("id").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(&self, id: impl Display) -> DeleteUserRequest {
        let call = self.client.call(&DELETE_USER).path("id", &id.to_string());
        DeleteUserRequest { call }
    }

    /// Calls `GET /users/{id}/keys`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.users().list_keys("id").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn list_keys(&self, id: impl Display) -> ListUserKeysRequest {
        let call = self.client.call(&LIST_USER_KEYS).path("id", &id.to_string());
        ListUserKeysRequest { call }
    }

    /// Calls `HEAD /users/{id}/keys`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.users().count_keys_for_user("id").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn count_keys_for_user(&self, id: impl Display) -> CountKeysForUserRequest {
        let call = self.client.call(&COUNT_KEYS_FOR_USER).path("id", &id.to_string());
        CountKeysForUserRequest { call }
    }

    /// Calls `DELETE /users/{id}/keys`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.users().delete_org_user("id").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_org_user(&self, id: impl Display) -> DeleteOrgUserRequest {
        let call = self.client.call(&DELETE_ORG_USER).path("id", &id.to_string());
        DeleteOrgUserRequest { call }
    }

    /// Calls `POST /users/{id}/move`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.users().move_user("id").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn move_user(&self, id: impl Display) -> MoveUserRequest {
        let call = self.client.call(&MOVE_USER).path("id", &id.to_string());
        MoveUserRequest { call }
    }

    /// Calls `PUT /users/{id}/move`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.users().clone_user("id").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn clone_user(&self, id: impl Display) -> CloneUserRequest {
        let call = self.client.call(&CLONE_USER).path("id", &id.to_string());
        CloneUserRequest { call }
    }
}

/// `GET /users`
static LIST_USERS: Endpoint = Endpoint::new("listUsers", Method::GET, "/users")
    .success(204);

/// A call of `list`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListUsersRequest {
    call: Call,
}

impl Operation for ListUsersRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &LIST_USERS;

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

request!(ListUsersRequest);

/// `POST /users`
static CREATE_USER: Endpoint = Endpoint::new("createUser", Method::POST, "/users")
    .success(204);

/// A call of `create`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateUserRequest {
    call: Call,
}

impl Operation for CreateUserRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &CREATE_USER;

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

request!(CreateUserRequest);

/// `PUT /users`
static CREATE_OR_UPDATE_USER: Endpoint = Endpoint::new(
        "createOrUpdateUser",
        Method::PUT,
        "/users",
    )
    .success(204);

/// A call of `create_or_update`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateOrUpdateUserRequest {
    call: Call,
}

impl Operation for CreateOrUpdateUserRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &CREATE_OR_UPDATE_USER;

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

request!(CreateOrUpdateUserRequest);

/// `DELETE /users`
static DELETE_USERS: Endpoint = Endpoint::new("deleteUsers", Method::DELETE, "/users")
    .success(204);

/// A call of `delete_users`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteUsersRequest {
    call: Call,
}

impl Operation for DeleteUsersRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &DELETE_USERS;

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

request!(DeleteUsersRequest);

/// `GET /users/{id}`
static USERS_GET: Endpoint = Endpoint::new("users/get", Method::GET, "/users/{id}")
    .success(204);

/// A call of `get`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UsersGetRequest {
    call: Call,
}

impl Operation for UsersGetRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &USERS_GET;

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

request!(UsersGetRequest);

/// `DELETE /users/{id}`
static DELETE_USER: Endpoint = Endpoint::new("deleteUser", Method::DELETE, "/users/{id}")
    .success(204);

/// A call of `delete`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteUserRequest {
    call: Call,
}

impl Operation for DeleteUserRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &DELETE_USER;

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

request!(DeleteUserRequest);

/// `GET /users/{id}/keys`
static LIST_USER_KEYS: Endpoint = Endpoint::new(
        "listUserKeys",
        Method::GET,
        "/users/{id}/keys",
    )
    .success(204);

/// A call of `list_keys`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListUserKeysRequest {
    call: Call,
}

impl Operation for ListUserKeysRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &LIST_USER_KEYS;

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

request!(ListUserKeysRequest);

/// `HEAD /users/{id}/keys`
static COUNT_KEYS_FOR_USER: Endpoint = Endpoint::new(
        "countKeysForUser",
        Method::HEAD,
        "/users/{id}/keys",
    )
    .success(204);

/// A call of `count_keys_for_user`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CountKeysForUserRequest {
    call: Call,
}

impl Operation for CountKeysForUserRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &COUNT_KEYS_FOR_USER;

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

request!(CountKeysForUserRequest);

/// `DELETE /users/{id}/keys`
static DELETE_ORG_USER: Endpoint = Endpoint::new(
        "deleteOrgUser",
        Method::DELETE,
        "/users/{id}/keys",
    )
    .success(204);

/// A call of `delete_org_user`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteOrgUserRequest {
    call: Call,
}

impl Operation for DeleteOrgUserRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &DELETE_ORG_USER;

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

request!(DeleteOrgUserRequest);

/// `POST /users/{id}/move`
static MOVE_USER: Endpoint = Endpoint::new("moveUser", Method::POST, "/users/{id}/move")
    .success(204);

/// A call of `move_user`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct MoveUserRequest {
    call: Call,
}

impl Operation for MoveUserRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &MOVE_USER;

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

request!(MoveUserRequest);

/// `PUT /users/{id}/move`
static CLONE_USER: Endpoint = Endpoint::new("cloneUser", Method::PUT, "/users/{id}/move")
    .success(204);

/// A call of `clone_user`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CloneUserRequest {
    call: Call,
}

impl Operation for CloneUserRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &CLONE_USER;

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

request!(CloneUserRequest);
