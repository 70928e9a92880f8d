// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `errors`, and what each of them takes and gives.

use http::Method;

use crate::models;
use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, Reply, holds_call, request,
};

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
    ///
    /// # Errors
    /// - 404: Not here.
    /// - 409: Twice.
    /// - 429: Too often by far
    /// - 4XX: Your fault.
    /// - 5XX: Our fault.
    /// - Any other status: Nobody's fault.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.errors().problem().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn problem(&self) -> ProblemRequest {
        let call = self.client.call(&PROBLEM);
        ProblemRequest { call }
    }

    /// Calls `PUT /errors`.
    ///
    /// # Errors
    /// - Any other status: Anything else.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.errors().bare_default().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn bare_default(&self) -> BareDefaultRequest {
        let call = self.client.call(&BARE_DEFAULT);
        BareDefaultRequest { call }
    }

    /// Calls `POST /errors`.
    ///
    /// # Errors
    /// - 422: No.
    /// - 700: Unheard of.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.errors().inline_error().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn inline_error(&self) -> InlineErrorRequest {
        let call = self.client.call(&INLINE_ERROR);
        InlineErrorRequest { call }
    }
}

/// `GET /errors`
static PROBLEM: Endpoint = Endpoint::new("problem", Method::GET, "/errors")
    .accept("application/json, application/problem+json, text/plain");

/// A call of `problem`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ProblemRequest {
    call: Call,
}

/// The errors that `problem` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ProblemError {
    /// 404: Not here.
    NotFound(models::Problem),
    /// 409: Twice.
    Conflict,
    /// 429: Too often by far.
    TooManyRequests(String),
    /// 4XX: Your fault.
    ClientError,
    /// 5XX: Our fault.
    ServerError(models::Problem),
    /// Any other status: Nobody's fault.
    Other(models::Problem),
}

impl Operation for ProblemRequest {
    type Output = models::Parcel;
    type Error = ProblemError;

    const ENDPOINT: &'static Endpoint = &PROBLEM;

    holds_call!();

    fn decode(reply: &Reply) -> Decoded<Self::Output> {
        match reply.status() {
            200 => reply.json(),
            _ => Ok(None),
        }
    }

    fn decode_error(reply: &Reply) -> Decoded<Self::Error> {
        match reply.status() {
            404 => Ok(reply.json()?.map(ProblemError::NotFound)),
            409 => Ok(Some(ProblemError::Conflict)),
            429 => Ok(reply.text()?.map(ProblemError::TooManyRequests)),
            400..=499 => Ok(Some(ProblemError::ClientError)),
            500..=599 => Ok(reply.json()?.map(ProblemError::ServerError)),
            _ => Ok(reply.json()?.map(ProblemError::Other)),
        }
    }
}

request!(ProblemRequest);

/// `PUT /errors`
static BARE_DEFAULT: Endpoint = Endpoint::new("bareDefault", Method::PUT, "/errors")
    .success(204);

/// A call of `bare_default`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BareDefaultRequest {
    call: Call,
}

/// The errors that `bare_default` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BareDefaultError {
    /// Any other status: Anything else.
    Other,
}

impl Operation for BareDefaultRequest {
    type Output = ();
    type Error = BareDefaultError;

    const ENDPOINT: &'static Endpoint = &BARE_DEFAULT;

    holds_call!();

    fn decode(reply: &Reply) -> Decoded<Self::Output> {
        match reply.status() {
            204 => reply.empty(),
            _ => Ok(None),
        }
    }

    fn decode_error(_reply: &Reply) -> Decoded<Self::Error> {
        Ok(Some(BareDefaultError::Other))
    }
}

request!(BareDefaultRequest);

/// `POST /errors`
static INLINE_ERROR: Endpoint = Endpoint::new("inlineError", Method::POST, "/errors")
    .success(204);

/// A call of `inline_error`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct InlineErrorRequest {
    call: Call,
}

/// The errors that `inline_error` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum InlineErrorError {
    /// 422: No.
    UnprocessableEntity(models::InlineErrorUnprocessableEntity),
    /// 700: Unheard of.
    Status700,
}

impl Operation for InlineErrorRequest {
    type Output = ();
    type Error = InlineErrorError;

    const ENDPOINT: &'static Endpoint = &INLINE_ERROR;

    holds_call!();

    fn decode(reply: &Reply) -> Decoded<Self::Output> {
        match reply.status() {
            204 => reply.empty(),
            _ => Ok(None),
        }
    }

    fn decode_error(reply: &Reply) -> Decoded<Self::Error> {
        match reply.status() {
            422 => Ok(reply.json()?.map(InlineErrorError::UnprocessableEntity)),
            700 => Ok(Some(InlineErrorError::Status700)),
            _ => Ok(None),
        }
    }
}

request!(InlineErrorRequest);
