// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `stations`, and what each of them takes and gives.

use std::convert::Infallible;

use crate::models;
use crate::runtime::{Client, operation};

impl Client {
    /// The operations of `stations`.
    pub fn stations(&self) -> Stations {
        Stations { client: self.clone() }
    }
}

/// The operations of `stations`.
#[derive(Clone, Debug)]
pub struct Stations {
    client: Client,
}

impl Stations {
    /// Calls `GET /stations`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.stations().list().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListStationsRequest { self.client.start().request() }
}

operation! {
    pub struct ListStationsRequest = GET "/stations" as "listStations";
    type Output = Vec<models::Station>: 200 => json;
    type Error = Infallible;
}
