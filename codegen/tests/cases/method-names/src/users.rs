// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `Users`, and what each of them takes and gives.

use std::convert::Infallible;
use std::fmt::Display;

use crate::runtime::{Client, operation};

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
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.users().list().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListUsersRequest { self.client.start().request() }

    /// Calls `POST /users`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.users().create().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create(&self) -> CreateUserRequest { self.client.start().request() }

    /// Calls `PUT /users`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.users().create_or_update().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create_or_update(&self) -> CreateOrUpdateUserRequest { self.client.start().request() }

    /// Calls `DELETE /users`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.users().delete_users().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_users(&self) -> DeleteUsersRequest { self.client.start().request() }

    /// Calls `GET /users/{id}`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.users().get("id").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, id: impl Display) -> UsersGetRequest { self.client.start().at(&[("id", &id)]).request() }

    /// Calls `DELETE /users/{id}`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.users().delete("id").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(&self, id: impl Display) -> DeleteUserRequest { self.client.start().at(&[("id", &id)]).request() }

    /// Calls `GET /users/{id}/keys`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.users().list_keys("id").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn list_keys(&self, id: impl Display) -> ListUserKeysRequest {
        self.client.start().at(&[("id", &id)]).request()
    }

    /// Calls `HEAD /users/{id}/keys`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.users().count_keys_for_user("id").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn count_keys_for_user(&self, id: impl Display) -> CountKeysForUserRequest {
        self.client.start().at(&[("id", &id)]).request()
    }

    /// Calls `DELETE /users/{id}/keys`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.users().delete_org_user("id").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_org_user(&self, id: impl Display) -> DeleteOrgUserRequest {
        self.client.start().at(&[("id", &id)]).request()
    }

    /// Calls `POST /users/{id}/move`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.users().move_user("id").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn move_user(&self, id: impl Display) -> MoveUserRequest { self.client.start().at(&[("id", &id)]).request() }

    /// Calls `PUT /users/{id}/move`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.users().clone_user("id").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn clone_user(&self, id: impl Display) -> CloneUserRequest { self.client.start().at(&[("id", &id)]).request() }
}

operation! {
    pub struct ListUsersRequest = GET "/users" as "listUsers", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}

operation! {
    pub struct CreateUserRequest = POST "/users" as "createUser", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}

operation! {
    pub struct CreateOrUpdateUserRequest = PUT "/users" as "createOrUpdateUser", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}

operation! {
    pub struct DeleteUsersRequest = DELETE "/users" as "deleteUsers", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}

operation! {
    pub struct UsersGetRequest = GET "/users/{id}" as "users/get", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}

operation! {
    pub struct DeleteUserRequest = DELETE "/users/{id}" as "deleteUser", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}

operation! {
    pub struct ListUserKeysRequest = GET "/users/{id}/keys" as "listUserKeys", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}

operation! {
    pub struct CountKeysForUserRequest = HEAD "/users/{id}/keys" as "countKeysForUser", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}

operation! {
    pub struct DeleteOrgUserRequest = DELETE "/users/{id}/keys" as "deleteOrgUser", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}

operation! {
    pub struct MoveUserRequest = POST "/users/{id}/move" as "moveUser", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}

operation! {
    pub struct CloneUserRequest = PUT "/users/{id}/move" as "cloneUser", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}
