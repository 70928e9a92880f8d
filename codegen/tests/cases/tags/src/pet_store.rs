// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `Pet Store`, and what each of them takes and gives.

use std::convert::Infallible;

use http::Method;

use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, Reply, holds_call, request,
};

impl Client {
    /// Animals and what they eat.
    pub fn pet_store(&self) -> PetStore {
        PetStore { client: self.clone() }
    }
}

/// Animals and what they eat.
#[derive(Clone, Debug)]
pub struct PetStore {
    client: Client,
}

impl PetStore {
    /// Calls `GET /pets`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.pet_store().list_pets().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn list_pets(&self) -> ListPetsRequest {
        let call = self.client.call(&LIST_PETS);
        ListPetsRequest { call }
    }

    /// Calls `GET /pet-store`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.pet_store().visit().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn visit(&self) -> VisitRequest {
        let call = self.client.call(&VISIT);
        VisitRequest { call }
    }
}

/// `GET /pets`
static LIST_PETS: Endpoint = Endpoint::new("listPets", Method::GET, "/pets")
    .success(204);

/// A call of `list_pets`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPetsRequest {
    call: Call,
}

impl Operation for ListPetsRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &LIST_PETS;

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

request!(ListPetsRequest);

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
