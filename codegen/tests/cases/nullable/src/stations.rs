// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `stations`, and what each of them takes and gives.

use std::convert::Infallible;

use http::Method;

use crate::models;
use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, Reply, holds_call, request,
};

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
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.stations().list().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListStationsRequest {
        let call = self.client.call(&LIST_STATIONS);
        ListStationsRequest { call }
    }
}

/// `GET /stations`
static LIST_STATIONS: Endpoint = Endpoint::new("listStations", Method::GET, "/stations");

/// A call of `list`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListStationsRequest {
    call: Call,
}

impl Operation for ListStationsRequest {
    type Output = Vec<models::Station>;
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &LIST_STATIONS;

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

request!(ListStationsRequest);
