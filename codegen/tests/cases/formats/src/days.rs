// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `days`, and what each of them takes and gives.

use std::convert::Infallible;
use std::fmt::Display;

use crate::runtime::{Client, operation};
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
    /// - `since`: Format: `date`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::Formatted;
    ///
    /// let body = Vec::from([Formatted::new("2025-01-31")?]);
    /// let response = client.days().add_days("2024-02-29", ["192.0.2.1"], body).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn add_days(
        &self, since: impl Display, among: impl IntoIterator<Item = impl Display>,
        body: Vec<Formatted<jiff::civil::Date>>,
    ) -> AddDaysRequest {
        self.client.start().query("since", &since.to_string())
            .query("among", &among.into_iter().map(|item| item.to_string()).collect::<Vec<_>>()).json(&body).request()
    }
}

operation! {
    pub struct AddDaysRequest = POST "/days" as "addDays";
    type Output = Formatted<jiff::civil::Date>: 200 => json;
    type Error = Infallible;
}
