// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `toys`, and what each of them takes and gives.

use std::convert::Infallible;
use std::fmt::Display;

use crate::runtime::{Client, operation};

impl Client {
    /// The operations of `toys`.
    pub fn toys(&self) -> Toys {
        Toys { client: self.clone() }
    }
}

/// The operations of `toys`.
#[derive(Clone, Debug)]
pub struct Toys {
    client: Client,
}

impl Toys {
    /// Calls `GET /toys/{id}/parts`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.toys().list("id").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self, id: impl Display) -> ListToysRequest { self.client.start().at(&[("id", &id)]).request() }
}

operation! {
    pub struct ListToysRequest = GET "/toys/{id}/parts" as "listToys", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}
