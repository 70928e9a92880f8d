// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `maps`, and what each of them takes and gives.

use std::convert::Infallible;
use std::fmt::Display;

use crate::models;
use crate::runtime::{Client, operation};

impl Client {
    /// The operations of `maps`.
    pub fn maps(&self) -> Maps {
        Maps { client: self.clone() }
    }
}

/// The operations of `maps`.
#[derive(Clone, Debug)]
pub struct Maps {
    client: Client,
}

impl Maps {
    /// Calls `GET /maps/{id}`.
    /// - `id`: Names a map.
    /// # Errors
    /// Any other status: Nothing there.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.maps().get("id").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, id: impl Display) -> GetMapRequest { self.client.start().at(&[("id", &id)]).request() }

    /// Calls `PUT /maps/{id}`.
    /// - `id`: Names a map.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::Map;
    ///
    /// client.maps().put("id", Map::new().id("id")).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn put(&self, id: impl Display, body: models::Map) -> PutMapRequest {
        self.client.start().at(&[("id", &id)]).json(&body).request()
    }

    /// Calls `GET /other`.
    /// # Errors
    /// 404: Nothing there.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.maps().other().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn other(&self) -> OtherRequest { self.client.start().request() }
}

operation! {
    pub struct GetMapRequest = GET "/maps/{id}" as "getMap";
    type Output = models::Map: 200 => json;
    enum Error = GetMapError {
        /// Any other status: Nothing there.
        Other(models::OtherNotFound) = _ => json,
    }
}

operation! {
    pub struct PutMapRequest = PUT "/maps/{id}" as "putMap", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}

operation! {
    pub struct OtherRequest = GET "/other" as "other";
    type Output = models::MapLegend: 200 => json;
    enum Error = OtherError {
        /// 404: Nothing there.
        NotFound(models::OtherNotFound) = 404 => json,
    }
}
