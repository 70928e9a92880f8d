// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `errors`, and what each of them takes and gives.

use crate::models;
use crate::runtime::{Client, operation};

impl Client {
    /// The operations of `errors`.
    pub fn errors(&self) -> Errors {
        Errors { client: self.clone() }
    }
}

/// The operations of `errors`.
#[derive(Clone, Debug)]
pub struct Errors {
    client: Client,
}

impl Errors {
    /// Calls `GET /errors`.
    /// # Errors
    /// 404: Not here. 409: Twice. 429: Too often by far. 4XX: Your fault. 5XX: Our fault. Any other status: Nobody's fault.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.errors().problem().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn problem(&self) -> ProblemRequest { self.client.start().request() }

    /// Calls `PUT /errors`.
    /// # Errors
    /// Any other status: Anything else.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.errors().bare_default().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn bare_default(&self) -> BareDefaultRequest { self.client.start().request() }

    /// Calls `POST /errors`.
    /// # Errors
    /// 422: No. 700: Unheard of.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.errors().inline_error().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn inline_error(&self) -> InlineErrorRequest { self.client.start().request() }
}

operation! {
    pub struct ProblemRequest
        = GET "/errors" as "problem", accept("application/json, application/problem+json, text/plain");
    type Output = models::Parcel: 200 => json;
    enum Error = ProblemError {
        /// 404: Not here.
        NotFound(models::Problem) = 404 => json,
        /// 409: Twice.
        Conflict = 409 => empty,
        /// 429: Too often by far.
        TooManyRequests(String) = 429 => text,
        /// 4XX: Your fault.
        ClientError = 400..=499 => empty,
        /// 5XX: Our fault.
        ServerError(models::Problem) = 500..=599 => json,
        /// Any other status: Nobody's fault.
        Other(models::Problem) = _ => json,
    }
}

operation! {
    pub struct BareDefaultRequest = PUT "/errors" as "bareDefault", success(204);
    type Output = (): 204 => empty;
    enum Error = BareDefaultError {
        /// Any other status: Anything else.
        Other = _ => empty,
    }
}

operation! {
    pub struct InlineErrorRequest = POST "/errors" as "inlineError", success(204);
    type Output = (): 204 => empty;
    enum Error = InlineErrorError {
        /// 422: No.
        UnprocessableEntity(models::InlineErrorUnprocessableEntity) = 422 => json,
        /// 700: Unheard of.
        Status700 = 700 => empty,
    }
}
