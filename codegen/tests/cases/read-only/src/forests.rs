// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `forests`, and what each of them takes and gives.

use std::convert::Infallible;
use std::fmt::Display;

use http::Method;

use crate::models;
use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, Reply, holds_call, request,
};

impl Client {
    /// The operations of `forests`.
    pub fn forests(&self) -> Forests {
        Forests { client: self.clone() }
    }
}

/// The operations of `forests`.
#[derive(Clone, Debug)]
pub struct Forests {
    client: Client,
}

impl Forests {
    /// Calls `PUT /forests/{name}`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::ForestInput;
    ///
    /// let response = client.forests().put("name", ForestInput::new("name")).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn put(
        &self,
        name: impl Display,
        body: models::ForestInput,
    ) -> PutForestRequest {
        let call = self
            .client
            .call(&PUT_FOREST)
            .path("name", &name.to_string())
            .json(&body);
        PutForestRequest { call }
    }
}

/// `PUT /forests/{name}`
static PUT_FOREST: Endpoint = Endpoint::new("putForest", Method::PUT, "/forests/{name}");

/// A call of `put`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PutForestRequest {
    call: Call,
}

impl Operation for PutForestRequest {
    type Output = models::Forest;
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &PUT_FOREST;

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

request!(PutForestRequest);
