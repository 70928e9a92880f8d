// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `search`, and what each of them takes and gives.

use std::convert::Infallible;

use http::Method;

use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, Reply, holds_call, request,
};

impl Client {
    /// The operations of `search`.
    pub fn search(&self) -> Search {
        Search { client: self.clone() }
    }
}

/// The operations of `search`.
#[derive(Clone, Debug)]
pub struct Search {
    client: Client,
}

impl Search {
    /// Calls `GET /search`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.search().get_kind_one().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_kind_one(&self) -> GetSearchKindOneRequest {
        let call = self.client.call(&GET_SEARCH_KIND_ONE);
        GetSearchKindOneRequest { call }
    }

    /// Calls `GET /search`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.search().get_kind_two().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_kind_two(&self) -> GetSearchKindTwoRequest {
        let call = self.client.call(&GET_SEARCH_KIND_TWO);
        GetSearchKindTwoRequest { call }
    }
}

/// `GET /search`
static GET_SEARCH_KIND_ONE: Endpoint = Endpoint::new(
        "get search kind one",
        Method::GET,
        "/search",
    )
    .success(204);

/// A call of `get_kind_one`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSearchKindOneRequest {
    call: Call,
}

impl Operation for GetSearchKindOneRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &GET_SEARCH_KIND_ONE;

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

request!(GetSearchKindOneRequest);

/// `GET /search`
static GET_SEARCH_KIND_TWO: Endpoint = Endpoint::new(
        "get search kind two",
        Method::GET,
        "/search",
    )
    .success(204);

/// A call of `get_kind_two`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSearchKindTwoRequest {
    call: Call,
}

impl Operation for GetSearchKindTwoRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &GET_SEARCH_KIND_TWO;

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

request!(GetSearchKindTwoRequest);
