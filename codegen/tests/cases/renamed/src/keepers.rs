// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `Keepers`, and what each of them takes and gives.

use std::convert::Infallible;
use std::fmt::Display;

use crate::models;
use crate::runtime::{Client, operation};

impl Client {
    /// The operations of `Keepers`.
    pub fn keepers(&self) -> Keepers {
        Keepers { client: self.clone() }
    }

    /// What is called `keepers` now.
    #[deprecated(note = "it is called `keepers` now")]
    pub fn owners(&self) -> Keepers {
        self.keepers()
    }
}

/// The operations of `Keepers`.
#[derive(Clone, Debug)]
pub struct Keepers {
    client: Client,
}

impl Keepers {
    /// Calls `DELETE /pets/{id}`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.keepers().delete_pet("id").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_pet(&self, id: impl Display) -> DeletePetRequest { self.client.start().at(&[("id", &id)]).request() }

    /// Calls `GET /owners`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.keepers().list().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListOwnersRequest { self.client.start().request() }
}

operation! {
    pub struct DeletePetRequest = DELETE "/pets/{id}" as "deletePet", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}

operation! {
    pub struct ListOwnersRequest = GET "/owners" as "listOwners";
    type Output = Vec<models::Owner>: 200 => json;
    type Error = Infallible;
}
