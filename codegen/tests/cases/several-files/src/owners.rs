// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `owners`, and what each of them takes and gives.

use std::convert::Infallible;

use http::Method;

use crate::models;
use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, Reply, holds_call, request,
};

impl Client {
    /// The operations of `owners`.
    pub fn owners(&self) -> Owners {
        Owners { client: self.clone() }
    }
}

/// The operations of `owners`.
#[derive(Clone, Debug)]
pub struct Owners {
    client: Client,
}

impl Owners {
    /// Calls `POST /owners`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::Owner;
    ///
    /// client.owners().create(Owner::new("name")).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create(&self, body: models::Owner) -> CreateOwnerRequest {
        let call = self.client.call(&CREATE_OWNER).json(&body);
        CreateOwnerRequest { call }
    }
}

/// `POST /owners`
static CREATE_OWNER: Endpoint = Endpoint::new("createOwner", Method::POST, "/owners")
    .success(201);

/// A call of `create`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateOwnerRequest {
    call: Call,
}

impl Operation for CreateOwnerRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &CREATE_OWNER;

    holds_call!();

    fn decode(reply: &Reply) -> Decoded<Self::Output> {
        match reply.status() {
            201 => reply.empty(),
            _ => Ok(None),
        }
    }

    fn decode_error(_reply: &Reply) -> Decoded<Self::Error> {
        Ok(None)
    }
}

request!(CreateOwnerRequest);
