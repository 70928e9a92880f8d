// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `events`, and what each of them takes and gives.

use std::convert::Infallible;
use std::fmt::Display;

use http::Method;

use crate::models;
use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, Reply, holds_call, request,
};

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
    ///
    /// # Parameters
    /// - `id`: Of an event. Format: `uuid`.
    /// - Optional: [`at`](GetEventRequest::at), [`owners`](GetEventRequest::owners)
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let request = client.events().get("123e4567-e89b-12d3-a456-426614174000");
    /// let response = request.send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, id: impl Display) -> GetEventRequest {
        let call = self.client.call(&GET_EVENT).path("id", &id.to_string());
        GetEventRequest { call }
    }

    /// Calls `PUT /events/{id}`.
    ///
    /// # Parameters
    /// - `id`: Of an event. Format: `uuid`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::Formatted;
    /// use case::models::Move;
    ///
    /// let body = Move::new(
    ///     Formatted::new("2024-02-29T12:00:00+01:00")?,
    ///     Formatted::new("2025-01-31T12:00:00Z")?,
    ///     [Formatted::new("2025-01-31")?],
    /// );
    /// let request = client
    ///     .events()
    ///     .move_event("123e4567-e89b-12d3-a456-426614174000", body);
    /// request.send().await?;
    /// # Ok(()) }
    /// ```
    pub fn move_event(&self, id: impl Display, body: models::Move) -> MoveEventRequest {
        let call = self.client.call(&MOVE_EVENT).path("id", &id.to_string()).json(&body);
        MoveEventRequest { call }
    }
}

/// `GET /events/{id}`
static GET_EVENT: Endpoint = Endpoint::new("getEvent", Method::GET, "/events/{id}");

/// A call of `get`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetEventRequest {
    call: Call,
}

impl GetEventRequest {
    /// Sets `at`.
    ///
    /// Format: `date-time`.
    pub fn at(mut self, at: impl Display) -> Self {
        self.call.set_query("at", &at.to_string());
        self
    }

    /// Sets `owners`.
    pub fn owners(mut self, owners: impl IntoIterator<Item = impl Display>) -> Self {
        self.call
            .set_query(
                "owners",
                &owners.into_iter().map(|item| item.to_string()).collect::<Vec<_>>(),
            );
        self
    }
}

impl Operation for GetEventRequest {
    type Output = models::Event;
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &GET_EVENT;

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

request!(GetEventRequest);

/// `PUT /events/{id}`
static MOVE_EVENT: Endpoint = Endpoint::new("moveEvent", Method::PUT, "/events/{id}")
    .success(204);

/// A call of `move_event`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct MoveEventRequest {
    call: Call,
}

impl Operation for MoveEventRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &MOVE_EVENT;

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

request!(MoveEventRequest);
