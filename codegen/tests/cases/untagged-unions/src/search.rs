// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `search`, and what each of them takes and gives.

use std::convert::Infallible;

use http::Method;

use crate::models;
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
    /// Calls `POST /search`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::Query;
    ///
    /// let body = Query::String("body".to_owned());
    /// let response = client.search().search(body).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn search(&self, body: models::Query) -> SearchRequest {
        let call = self.client.call(&SEARCH).json(&body);
        SearchRequest { call }
    }
}

/// `POST /search`
static SEARCH: Endpoint = Endpoint::new("search", Method::POST, "/search");

/// A call of `search`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SearchRequest {
    call: Call,
}

impl Operation for SearchRequest {
    type Output = models::SearchResponse;
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &SEARCH;

    holds_call!();

    fn decode(reply: &Reply) -> Decoded<Self::Output> {
        match reply.status() {
            200 => reply.json(),
            _ => Ok(None),
        }
    }

    fn decode_error(_reply: &Reply) -> Decoded<Self::Error> {
        Ok(None)
    }
}

request!(SearchRequest);
