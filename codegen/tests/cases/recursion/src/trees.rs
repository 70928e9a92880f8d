// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `trees`, and what each of them takes and gives.

use std::convert::Infallible;

use http::Method;

use crate::models;
use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, Reply, holds_call, request,
};

impl Client {
    /// The operations of `trees`.
    pub fn trees(&self) -> Trees {
        Trees { client: self.clone() }
    }
}

/// The operations of `trees`.
#[derive(Clone, Debug)]
pub struct Trees {
    client: Client,
}

impl Trees {
    /// Calls `POST /trees`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::Tree;
    ///
    /// let response = client.trees().plant(Tree::new()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn plant(&self, body: models::Tree) -> PlantRequest {
        let call = self.client.call(&PLANT).json(&body);
        PlantRequest { call }
    }
}

/// `POST /trees`
static PLANT: Endpoint = Endpoint::new("plant", Method::POST, "/trees");

/// A call of `plant`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PlantRequest {
    call: Call,
}

impl Operation for PlantRequest {
    type Output = models::Mutual;
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &PLANT;

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

request!(PlantRequest);
