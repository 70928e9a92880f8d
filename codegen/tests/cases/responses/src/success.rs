// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `success`, and what each of them takes and gives.

use std::convert::Infallible;

use bytes::Bytes;
use http::Method;

use crate::models;
use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, Reply, holds_call, request,
};

impl Client {
    /// The operations of `success`.
    pub fn success(&self) -> Success {
        Success { client: self.clone() }
    }
}

/// The operations of `success`.
#[derive(Clone, Debug)]
pub struct Success {
    client: Client,
}

impl Success {
    /// Calls `DELETE /empty`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.success().empty().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn empty(&self) -> EmptyRequest {
        let call = self.client.call(&EMPTY);
        EmptyRequest { call }
    }

    /// Calls `GET /shapes`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.success().several_shapes().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn several_shapes(&self) -> SeveralShapesRequest {
        let call = self.client.call(&SEVERAL_SHAPES);
        SeveralShapesRequest { call }
    }

    /// Calls `PUT /same`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.success().same_shape().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn same_shape(&self) -> SameShapeRequest {
        let call = self.client.call(&SAME_SHAPE);
        SameShapeRequest { call }
    }

    /// Calls `GET /default`.
    ///
    /// # Errors
    /// - Any other status: Whatever.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.success().only_default().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn only_default(&self) -> OnlyDefaultRequest {
        let call = self.client.call(&ONLY_DEFAULT);
        OnlyDefaultRequest { call }
    }

    /// Calls `GET /none`.
    ///
    /// # Errors
    /// - 404: Not here.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.success().no_success().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn no_success(&self) -> NoSuccessRequest {
        let call = self.client.call(&NO_SUCCESS);
        NoSuccessRequest { call }
    }

    /// Calls `POST /none`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.success().no_responses().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn no_responses(&self) -> NoResponsesRequest {
        let call = self.client.call(&NO_RESPONSES);
        NoResponsesRequest { call }
    }

    /// Calls `PUT /none`.
    ///
    /// # Errors
    /// - 302: Over there.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.success().redirects().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn redirects(&self) -> RedirectsRequest {
        let call = self.client.call(&REDIRECTS);
        RedirectsRequest { call }
    }

    /// Calls `GET /range`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.success().ranges().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn ranges(&self) -> RangesRequest {
        let call = self.client.call(&RANGES);
        RangesRequest { call }
    }
}

/// `DELETE /empty`
static EMPTY: Endpoint = Endpoint::new("empty", Method::DELETE, "/empty").success(204);

/// A call of `empty`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct EmptyRequest {
    call: Call,
}

impl Operation for EmptyRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &EMPTY;

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

request!(EmptyRequest);

/// `GET /shapes`
static SEVERAL_SHAPES: Endpoint = Endpoint::new("severalShapes", Method::GET, "/shapes");

/// A call of `several_shapes`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SeveralShapesRequest {
    call: Call,
}

/// What `several_shapes` gives.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SeveralShapesOutput {
    /// 200: It is here.
    Ok(models::Parcel),
    /// 202: It will be.
    Accepted(models::Ticket),
    /// 204: It never was.
    NoContent,
}

impl Operation for SeveralShapesRequest {
    type Output = SeveralShapesOutput;
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &SEVERAL_SHAPES;

    holds_call!();

    fn decode(reply: &Reply) -> Decoded<Self::Output> {
        match reply.status() {
            200 => Ok(reply.json()?.map(SeveralShapesOutput::Ok)),
            202 => Ok(reply.json()?.map(SeveralShapesOutput::Accepted)),
            204 => Ok(Some(SeveralShapesOutput::NoContent)),
            _ => Ok(None),
        }
    }

    fn decode_error(_reply: &Reply) -> Decoded<Self::Error> {
        Ok(None)
    }
}

request!(SeveralShapesRequest);

/// `PUT /same`
static SAME_SHAPE: Endpoint = Endpoint::new("sameShape", Method::PUT, "/same");

/// A call of `same_shape`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SameShapeRequest {
    call: Call,
}

impl Operation for SameShapeRequest {
    type Output = models::Parcel;
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &SAME_SHAPE;

    holds_call!();

    fn decode(reply: &Reply) -> Decoded<Self::Output> {
        match reply.status() {
            200 | 201 => reply.json(),
            _ => Ok(None),
        }
    }

    fn decode_error(_reply: &Reply) -> Decoded<Self::Error> {
        Ok(None)
    }
}

request!(SameShapeRequest);

/// `GET /default`
static ONLY_DEFAULT: Endpoint = Endpoint::new("onlyDefault", Method::GET, "/default");

/// A call of `only_default`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct OnlyDefaultRequest {
    call: Call,
}

/// The errors that `only_default` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OnlyDefaultError {
    /// Any other status: Whatever.
    Other(models::Parcel),
}

impl Operation for OnlyDefaultRequest {
    type Output = models::Parcel;
    type Error = OnlyDefaultError;

    const ENDPOINT: &'static Endpoint = &ONLY_DEFAULT;

    holds_call!();

    fn decode(reply: &Reply) -> Decoded<Self::Output> {
        match reply.status() {
            200..=299 => reply.json(),
            _ => Ok(None),
        }
    }

    fn decode_error(reply: &Reply) -> Decoded<Self::Error> {
        Ok(reply.json()?.map(OnlyDefaultError::Other))
    }
}

request!(OnlyDefaultRequest);

/// `GET /none`
static NO_SUCCESS: Endpoint = Endpoint::new("noSuccess", Method::GET, "/none");

/// A call of `no_success`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct NoSuccessRequest {
    call: Call,
}

/// The errors that `no_success` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NoSuccessError {
    /// 404: Not here.
    NotFound,
}

impl Operation for NoSuccessRequest {
    type Output = Bytes;
    type Error = NoSuccessError;

    const ENDPOINT: &'static Endpoint = &NO_SUCCESS;

    holds_call!();

    fn decode(reply: &Reply) -> Decoded<Self::Output> {
        match reply.status() {
            200..=299 => reply.bytes(),
            _ => Ok(None),
        }
    }

    fn decode_error(reply: &Reply) -> Decoded<Self::Error> {
        match reply.status() {
            404 => Ok(Some(NoSuccessError::NotFound)),
            _ => Ok(None),
        }
    }
}

request!(NoSuccessRequest);

/// `POST /none`
static NO_RESPONSES: Endpoint = Endpoint::new("noResponses", Method::POST, "/none");

/// A call of `no_responses`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct NoResponsesRequest {
    call: Call,
}

impl Operation for NoResponsesRequest {
    type Output = Bytes;
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &NO_RESPONSES;

    holds_call!();

    fn decode(reply: &Reply) -> Decoded<Self::Output> {
        match reply.status() {
            200..=299 => reply.bytes(),
            _ => Ok(None),
        }
    }

    fn decode_error(_reply: &Reply) -> Decoded<Self::Error> {
        Ok(None)
    }
}

request!(NoResponsesRequest);

/// `PUT /none`
static REDIRECTS: Endpoint = Endpoint::new("redirects", Method::PUT, "/none");

/// A call of `redirects`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RedirectsRequest {
    call: Call,
}

/// The errors that `redirects` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RedirectsError {
    /// 302: Over there.
    Found,
}

impl Operation for RedirectsRequest {
    type Output = Bytes;
    type Error = RedirectsError;

    const ENDPOINT: &'static Endpoint = &REDIRECTS;

    holds_call!();

    fn decode(reply: &Reply) -> Decoded<Self::Output> {
        match reply.status() {
            200..=299 => reply.bytes(),
            _ => Ok(None),
        }
    }

    fn decode_error(reply: &Reply) -> Decoded<Self::Error> {
        match reply.status() {
            302 => Ok(Some(RedirectsError::Found)),
            _ => Ok(None),
        }
    }
}

request!(RedirectsRequest);

/// `GET /range`
static RANGES: Endpoint = Endpoint::new("ranges", Method::GET, "/range").success(206);

/// A call of `ranges`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RangesRequest {
    call: Call,
}

/// What `ranges` gives.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RangesOutput {
    /// 206: A part.
    PartialContent(models::Parcel),
    /// 2XX: Fine.
    Success(Vec<models::Parcel>),
}

impl Operation for RangesRequest {
    type Output = RangesOutput;
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &RANGES;

    holds_call!();

    fn decode(reply: &Reply) -> Decoded<Self::Output> {
        match reply.status() {
            206 => Ok(reply.json()?.map(RangesOutput::PartialContent)),
            200..=299 => Ok(reply.json()?.map(RangesOutput::Success)),
            _ => Ok(None),
        }
    }

    fn decode_error(_reply: &Reply) -> Decoded<Self::Error> {
        Ok(None)
    }
}

request!(RangesRequest);
