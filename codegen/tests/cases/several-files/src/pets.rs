// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `pets`, and what each of them takes and gives.

use std::convert::Infallible;
use std::fmt::Display;

use crate::models;
use crate::runtime::{Client, operation};

impl Client {
    /// The operations of `pets`.
    pub fn pets(&self) -> Pets {
        Pets { client: self.clone() }
    }
}

/// The operations of `pets`.
#[derive(Clone, Debug)]
pub struct Pets {
    client: Client,
}

impl Pets {
    /// Calls `GET /pets/{id}`.
    /// - Optional: [`sort`](GetPetRequest::sort)
    /// # Errors
    /// 404: There is none.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.pets().get("id").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, id: impl Display) -> GetPetRequest { self.client.start().at(&[("id", &id)]).request() }

    /// Calls `GET /healthy`.
    /// # Errors
    /// 404: There is none.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.pets().healthy().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn healthy(&self) -> HealthyRequest { self.client.start().request() }

    /// Calls `GET /lost`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.pets().get_lost().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_lost(&self) -> GetLostRequest { self.client.start().request() }
}

operation! {
    pub struct GetPetRequest = GET "/pets/{id}" as "getPet";
    type Output = models::GetPetResponse: 200 => json;
    enum Error = GetPetError {
        /// 404: There is none.
        NotFound(models::NotFound) = 404 => json,
    }
}
impl GetPetRequest {
    /// Sets `sort`.
    pub fn sort(self, sort: models::GetPetSort) -> Self { Self { call: self.call.query("sort", &sort) } }
}

operation! {
    pub struct HealthyRequest = GET "/healthy" as "healthy", success(204);
    type Output = (): 204 => empty;
    enum Error = HealthyError {
        /// 404: There is none.
        NotFound(models::NotFound) = 404 => json,
    }
}

operation! {
    pub struct GetLostRequest = GET "/lost" as "getLost";
    type Output = models::GetLostResponse: 200 => json;
    type Error = Infallible;
}
