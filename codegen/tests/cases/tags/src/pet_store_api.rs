// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `pet-store`, and what each of them takes and gives.

use std::convert::Infallible;

use http::Method;

use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, Reply, holds_call, request,
};

impl Client {
    /// The operations of `pet-store`.
    pub fn pet_store_api(&self) -> PetStore {
        PetStore { client: self.clone() }
    }
}

/// The operations of `pet-store`.
#[derive(Clone, Debug)]
pub struct PetStore {
    client: Client,
}

impl PetStore {
    /// Calls `GET /pet-store`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.pet_store_api().visit().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn visit(&self) -> VisitRequest {
        let call = self.client.call(&VISIT);
        VisitRequest { call }
    }
}

/// `GET /pet-store`
static VISIT: Endpoint = Endpoint::new("visit", Method::GET, "/pet-store").success(204);

/// A call of `visit`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct VisitRequest {
    call: Call,
}

impl Operation for VisitRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &VISIT;

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

request!(VisitRequest);
