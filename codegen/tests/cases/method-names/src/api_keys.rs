// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `API Keys`, and what each of them takes and gives.

use std::convert::Infallible;
use std::fmt::Display;

use crate::runtime::{Client, operation};

impl Client {
    /// The operations of `API Keys`.
    pub fn api_keys(&self) -> ApiKeys {
        ApiKeys { client: self.clone() }
    }
}

/// The operations of `API Keys`.
#[derive(Clone, Debug)]
pub struct ApiKeys {
    client: Client,
}

impl ApiKeys {
    /// Calls `GET /api-keys`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.api_keys().list().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListApiKeysRequest { self.client.start().request() }

    /// Calls `POST /api-keys`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.api_keys().create().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create(&self) -> ApiKeysCreateRequest { self.client.start().request() }

    /// Calls `GET /api-keys/{id}`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.api_keys().get_by_id("id").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_by_id(&self, id: impl Display) -> GetApiKeyByIdRequest {
        self.client.start().at(&[("id", &id)]).request()
    }

    /// Calls `DELETE /api-keys/{id}`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.api_keys().api_keys("id").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn api_keys(&self, id: impl Display) -> ApiKeysRequest { self.client.start().at(&[("id", &id)]).request() }
}

operation! {
    pub struct ListApiKeysRequest = GET "/api-keys" as "listApiKeys", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}

operation! {
    pub struct ApiKeysCreateRequest = POST "/api-keys" as "api_keys_create", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}

operation! {
    pub struct GetApiKeyByIdRequest = GET "/api-keys/{id}" as "GetAPIKeyByID", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}

operation! {
    pub struct ApiKeysRequest = DELETE "/api-keys/{id}" as "api_keys", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}
