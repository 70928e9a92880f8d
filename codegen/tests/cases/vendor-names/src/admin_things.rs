// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `admin things`, and what each of them takes and gives.

use std::convert::Infallible;
use std::fmt::Display;

use crate::models;
use crate::runtime::{Client, operation};

impl Client {
    /// The operations of `admin things`.
    pub fn admin_things(&self) -> AdminThings {
        AdminThings {
            client: self.clone(),
        }
    }
}

/// The operations of `admin things`.
#[derive(Clone, Debug)]
pub struct AdminThings {
    client: Client,
}

impl AdminThings {
    /// Calls `GET /a`.
    /// - Optional: [`search_text`](GetAV2FinalRequest::search_text), [`limit`](GetAV2FinalRequest::limit), [`offset`](GetAV2FinalRequest::offset), [`sorting`](GetAV2FinalRequest::sorting)
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.admin_things().get().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self) -> GetAV2FinalRequest { self.client.start().request() }
}

operation! {
    pub struct GetAV2FinalRequest = GET "/a" as "getA_v2_final";
    type Output = models::ThingPage: 200 => json;
    type Error = Infallible;
}
impl GetAV2FinalRequest {
    /// Sets `q`.
    pub fn search_text(self, search_text: impl Display) -> Self {
        Self { call: self.call.query("q", &search_text.to_string()) }
    }

    /// Sets `l`.
    pub fn limit(self, limit: i64) -> Self { Self { call: self.call.query("l", &limit) } }
    /// Sets `o`.
    pub fn offset(self, offset: i64) -> Self { Self { call: self.call.query("o", &offset) } }
    /// Sets `s`.
    pub fn sorting(self, sorting: models::GetAV2FinalSorting) -> Self { Self { call: self.call.query("s", &sorting) } }
}
