// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `API Keys`, and what each of them takes and gives.

use std::convert::Infallible;
use std::fmt::Display;

use http::Method;

use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, Reply, holds_call, request,
};

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
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.api_keys().list().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListApiKeysRequest {
        let call = self.client.call(&LIST_API_KEYS);
        ListApiKeysRequest { call }
    }

    /// Calls `POST /api-keys`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.api_keys().create().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create(&self) -> ApiKeysCreateRequest {
        let call = self.client.call(&API_KEYS_CREATE);
        ApiKeysCreateRequest { call }
    }

    /// Calls `GET /api-keys/{id}`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.api_keys().get_by_id("id").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_by_id(&self, id: impl Display) -> GetApiKeyByIdRequest {
        let call = self.client.call(&GET_API_KEY_BY_ID).path("id", &id.to_string());
        GetApiKeyByIdRequest { call }
    }

    /// Calls `DELETE /api-keys/{id}`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.api_keys().api_keys("id").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn api_keys(&self, id: impl Display) -> ApiKeysRequest {
        let call = self.client.call(&API_KEYS).path("id", &id.to_string());
        ApiKeysRequest { call }
    }
}

/// `GET /api-keys`
static LIST_API_KEYS: Endpoint = Endpoint::new("listApiKeys", Method::GET, "/api-keys")
    .success(204);

/// A call of `list`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListApiKeysRequest {
    call: Call,
}

impl Operation for ListApiKeysRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &LIST_API_KEYS;

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

request!(ListApiKeysRequest);

/// `POST /api-keys`
static API_KEYS_CREATE: Endpoint = Endpoint::new(
        "api_keys_create",
        Method::POST,
        "/api-keys",
    )
    .success(204);

/// A call of `create`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ApiKeysCreateRequest {
    call: Call,
}

impl Operation for ApiKeysCreateRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &API_KEYS_CREATE;

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

request!(ApiKeysCreateRequest);

/// `GET /api-keys/{id}`
static GET_API_KEY_BY_ID: Endpoint = Endpoint::new(
        "GetAPIKeyByID",
        Method::GET,
        "/api-keys/{id}",
    )
    .success(204);

/// A call of `get_by_id`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetApiKeyByIdRequest {
    call: Call,
}

impl Operation for GetApiKeyByIdRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &GET_API_KEY_BY_ID;

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

request!(GetApiKeyByIdRequest);

/// `DELETE /api-keys/{id}`
static API_KEYS: Endpoint = Endpoint::new("api_keys", Method::DELETE, "/api-keys/{id}")
    .success(204);

/// A call of `api_keys`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ApiKeysRequest {
    call: Call,
}

impl Operation for ApiKeysRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &API_KEYS;

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

request!(ApiKeysRequest);
