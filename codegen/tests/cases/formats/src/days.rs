// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `days`, and what each of them takes and gives.

use std::convert::Infallible;
use std::fmt::Display;

use http::Method;

use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, Reply, holds_call, request,
};
use crate::runtime::model::Formatted;

impl Client {
    /// The operations of `days`.
    pub fn days(&self) -> Days {
        Days { client: self.clone() }
    }
}

/// The operations of `days`.
#[derive(Clone, Debug)]
pub struct Days {
    client: Client,
}

impl Days {
    /// Calls `POST /days`.
    ///
    /// # Parameters
    /// - `since`: Format: `date`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::Formatted;
    ///
    /// let body = Vec::from([Formatted::new("2025-01-31")?]);
    /// let request = client.days().add_days("2024-02-29", ["192.0.2.1"], body);
    /// let response = request.send().await?;
    /// # Ok(()) }
    /// ```
    pub fn add_days(
        &self,
        since: impl Display,
        among: impl IntoIterator<Item = impl Display>,
        body: Vec<Formatted<jiff::civil::Date>>,
    ) -> AddDaysRequest {
        let call = self
            .client
            .call(&ADD_DAYS)
            .query("since", &since.to_string())
            .query(
                "among",
                &among.into_iter().map(|item| item.to_string()).collect::<Vec<_>>(),
            )
            .json(&body);
        AddDaysRequest { call }
    }
}

/// `POST /days`
static ADD_DAYS: Endpoint = Endpoint::new("addDays", Method::POST, "/days");

/// A call of `add_days`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddDaysRequest {
    call: Call,
}

impl Operation for AddDaysRequest {
    type Output = Formatted<jiff::civil::Date>;
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &ADD_DAYS;

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

request!(AddDaysRequest);
