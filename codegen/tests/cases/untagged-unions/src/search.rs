// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `search`, and what each of them takes and gives.

use std::convert::Infallible;

use crate::models;
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
    /// Calls `POST /search`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::Query;
    ///
    /// let response = client.search().search(Query::String("body".to_owned())).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn search(&self, body: models::Query) -> SearchRequest { self.client.start().json(&body).request() }
}

operation! {
    pub struct SearchRequest = POST "/search" as "search";
    type Output = models::SearchResponse: 200 => json;
    type Error = Infallible;
}
