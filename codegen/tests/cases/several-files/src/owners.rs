// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `owners`, and what each of them takes and gives.

use std::convert::Infallible;

use crate::models;
use crate::runtime::{Client, operation};

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
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::Owner;
    ///
    /// client.owners().create(Owner::new("name")).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create(&self, body: models::Owner) -> CreateOwnerRequest { self.client.start().json(&body).request() }
}

operation! {
    pub struct CreateOwnerRequest = POST "/owners" as "createOwner", success(201);
    type Output = (): 201 => empty;
    type Error = Infallible;
}
