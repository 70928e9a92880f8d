// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `Pet Store`, and what each of them takes and gives.

use std::convert::Infallible;

use crate::runtime::{Client, operation};

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
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.pet_store().list_pets().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn list_pets(&self) -> ListPetsRequest { self.client.start().request() }

    /// Calls `GET /pet-store`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.pet_store().visit().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn visit(&self) -> VisitRequest { self.client.start().request() }
}

operation! {
    pub struct ListPetsRequest = GET "/pets" as "listPets", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}

operation! {
    pub struct VisitRequest = GET "/pet-store" as "visit", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}
