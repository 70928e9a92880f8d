// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `Keepers`, and what each of them takes and gives.

use std::convert::Infallible;
use std::fmt::Display;

use http::Method;

use crate::models;
use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, Reply, holds_call, request,
};

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
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.keepers().delete_pet("id").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_pet(&self, id: impl Display) -> DeletePetRequest {
        let call = self.client.call(&DELETE_PET).path("id", &id.to_string());
        DeletePetRequest { call }
    }

    /// Calls `GET /owners`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.keepers().list().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListOwnersRequest {
        let call = self.client.call(&LIST_OWNERS);
        ListOwnersRequest { call }
    }
}

/// `DELETE /pets/{id}`
static DELETE_PET: Endpoint = Endpoint::new("deletePet", Method::DELETE, "/pets/{id}")
    .success(204);

/// A call of `delete_pet`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeletePetRequest {
    call: Call,
}

impl Operation for DeletePetRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &DELETE_PET;

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

request!(DeletePetRequest);

/// `GET /owners`
static LIST_OWNERS: Endpoint = Endpoint::new("listOwners", Method::GET, "/owners");

/// A call of `list`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListOwnersRequest {
    call: Call,
}

impl Operation for ListOwnersRequest {
    type Output = Vec<models::Owner>;
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &LIST_OWNERS;

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

request!(ListOwnersRequest);
