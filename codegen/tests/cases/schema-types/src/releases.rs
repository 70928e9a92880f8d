// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `releases`, and what each of them takes and gives.

use std::convert::Infallible;

use crate::{models, runtime};
use crate::runtime::{Client, operation};

impl Client {
    /// The operations of `releases`.
    pub fn releases(&self) -> Releases {
        Releases { client: self.clone() }
    }
}

/// The operations of `releases`.
#[derive(Clone, Debug)]
pub struct Releases {
    client: Client,
}

impl Releases {
    /// Calls `GET /releases`.
    /// - Optional: [`since`](ListReleasesRequest::since)
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::runtime::model::Value;
    ///
    /// let response = client.releases().list(Value::from("value")).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self, at: impl Into<models::Host>) -> ListReleasesRequest {
        self.client.start().query("at", &Into::<runtime::Typed<std::net::IpAddr>>::into(at)).request()
    }

    /// Calls `POST /releases`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::runtime::model::Value;
    ///
    /// client.releases().set_counts(case::runtime::Typed::unchecked(Value::from("value"))).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn set_counts(&self, body: models::Downloads) -> SetCountsRequest { self.client.start().json(&body).request() }
}

operation! {
    pub struct ListReleasesRequest = GET "/releases" as "listReleases";
    type Output = Vec<models::Release>: 200 => json;
    type Error = Infallible;
    limits [query("since", &[pattern("^\\d+\\.\\d+\\.\\d+$")])];
}
impl ListReleasesRequest {
    /// As Semantic Versioning has it. Matches `^\d+\.\d+\.\d+$`. Example: `1.2.3`
    pub fn since(self, since: impl Into<models::Version>) -> Self {
        Self { call: self.call.query("since", &Into::<runtime::Typed<semver::Version>>::into(since)) }
    }
}

operation! {
    pub struct SetCountsRequest = POST "/releases" as "setCounts", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}
