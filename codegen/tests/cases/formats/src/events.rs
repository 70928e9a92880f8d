// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `events`, and what each of them takes and gives.

use std::convert::Infallible;
use std::fmt::Display;

use crate::models;
use crate::runtime::{Client, operation};

impl Client {
    /// The operations of `events`.
    pub fn events(&self) -> Events {
        Events { client: self.clone() }
    }
}

/// The operations of `events`.
#[derive(Clone, Debug)]
pub struct Events {
    client: Client,
}

impl Events {
    /// Calls `GET /events/{id}`.
    /// - `id`: Of an event. Format: `uuid`.
    /// - Optional: [`at`](GetEventRequest::at), [`owners`](GetEventRequest::owners)
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.events().get("123e4567-e89b-12d3-a456-426614174000").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, id: impl Display) -> GetEventRequest { self.client.start().at(&[("id", &id)]).request() }

    /// Calls `PUT /events/{id}`.
    /// - `id`: Of an event. Format: `uuid`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::Formatted;
    /// use case::models::Move;
    ///
    /// let body = Move::new(
    ///     Formatted::new("2024-02-29T12:00:00+01:00")?, Formatted::new("2025-01-31T12:00:00Z")?,
    ///     [Formatted::new("2025-01-31")?],
    /// );
    /// client.events().move_event("123e4567-e89b-12d3-a456-426614174000", body).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn move_event(&self, id: impl Display, body: models::Move) -> MoveEventRequest {
        self.client.start().at(&[("id", &id)]).json(&body).request()
    }
}

operation! {
    pub struct GetEventRequest = GET "/events/{id}" as "getEvent";
    type Output = models::Event: 200 => json;
    type Error = Infallible;
}
impl GetEventRequest {
    /// Sets `at`. Format: `date-time`.
    pub fn at(self, at: impl Display) -> Self { Self { call: self.call.query("at", &at.to_string()) } }
    /// Sets `owners`.
    pub fn owners(self, owners: impl IntoIterator<Item = impl Display>) -> Self {
        Self { call: self.call.query("owners", &owners.into_iter().map(|item| item.to_string()).collect::<Vec<_>>()) }
    }
}

operation! {
    pub struct MoveEventRequest = PUT "/events/{id}" as "moveEvent", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}
