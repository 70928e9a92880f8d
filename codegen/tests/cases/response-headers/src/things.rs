// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `things`, and what each of them takes and gives.

use std::convert::Infallible;

use crate::runtime::{Client, operation};

impl Client {
    /// The operations of `things`.
    pub fn things(&self) -> Things {
        Things { client: self.clone() }
    }
}

/// The operations of `things`.
#[derive(Clone, Debug)]
pub struct Things {
    client: Client,
}

impl Things {
    /// Calls `GET /things`.
    /// - Response headers: [`x_rate_limit_limit`](crate::Headers::x_rate_limit_limit), [`x_rate_limit_remaining`](crate::Headers::x_rate_limit_remaining), [`x_rate_limit_reset`](crate::Headers::x_rate_limit_reset), [`x_cached`](crate::Headers::x_cached), [`x_served_by`](crate::Headers::x_served_by), [`x_plan`](crate::Headers::x_plan), [`x_shards`](crate::Headers::x_shards), [`x_hosts`](crate::Headers::x_hosts) and 7 more of [`crate::Headers`]
    /// # Errors
    /// 429: Too often. Any other status: Anything else.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.things().list().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListThingsRequest { self.client.start().request() }

    /// Calls `POST /things`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.things().quiet().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn quiet(&self) -> QuietRequest { self.client.start().request() }

    /// Calls `GET /wrong`.
    /// - Response headers: [`x_cached`](crate::Headers::x_cached), [`x_object`](crate::Headers::x_object), [`len_header`](crate::Headers::len_header), [`self_`](crate::Headers::self_), [`x_dash`](crate::Headers::x_dash), [`x_dash2`](crate::Headers::x_dash2)
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.things().wrong().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn wrong(&self) -> WrongRequest { self.client.start().request() }
}

operation! {
    pub struct ListThingsRequest = GET "/things" as "listThings";
    type Output = (): 200 => empty;
    enum Error = ListThingsError {
        /// 429: Too often.
        TooManyRequests = 429 => empty,
        /// Any other status: Anything else.
        Other = _ => empty,
    }
}

operation! {
    pub struct QuietRequest = POST "/things" as "quiet", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}

operation! {
    pub struct WrongRequest = GET "/wrong" as "wrong", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}
