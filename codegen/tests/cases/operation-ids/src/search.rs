// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `search`, and what each of them takes and gives.

use std::convert::Infallible;

use crate::runtime::{Client, operation};

impl Client {
    /// The operations of `search`.
    pub fn search(&self) -> Search {
        Search { client: self.clone() }
    }
}

/// The operations of `search`.
#[derive(Clone, Debug)]
pub struct Search {
    client: Client,
}

impl Search {
    /// Calls `GET /search`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.search().get_kind_one().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_kind_one(&self) -> GetSearchKindOneRequest { self.client.start().request() }

    /// Calls `GET /search`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.search().get_kind_two().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_kind_two(&self) -> GetSearchKindTwoRequest { self.client.start().request() }
}

operation! {
    pub struct GetSearchKindOneRequest = GET "/search" as "get search kind one", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}

operation! {
    pub struct GetSearchKindTwoRequest = GET "/search" as "get search kind two", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}
