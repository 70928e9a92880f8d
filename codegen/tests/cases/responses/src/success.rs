// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `success`, and what each of them takes and gives.

use std::convert::Infallible;

use bytes::Bytes;

use crate::models;
use crate::runtime::{Client, operation, outcomes};

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
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.success().empty().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn empty(&self) -> EmptyRequest { self.client.start().request() }

    /// Calls `GET /shapes`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.success().several_shapes().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn several_shapes(&self) -> SeveralShapesRequest { self.client.start().request() }

    /// Calls `PUT /same`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.success().same_shape().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn same_shape(&self) -> SameShapeRequest { self.client.start().request() }

    /// Calls `GET /default`.
    /// # Errors
    /// Any other status: Whatever.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.success().only_default().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn only_default(&self) -> OnlyDefaultRequest { self.client.start().request() }

    /// Calls `GET /none`.
    /// # Errors
    /// 404: Not here.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.success().no_success().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn no_success(&self) -> NoSuccessRequest { self.client.start().request() }

    /// Calls `POST /none`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.success().no_responses().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn no_responses(&self) -> NoResponsesRequest { self.client.start().request() }

    /// Calls `PUT /none`.
    /// # Errors
    /// 302: Over there.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.success().redirects().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn redirects(&self) -> RedirectsRequest { self.client.start().request() }

    /// Calls `GET /range`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.success().ranges().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn ranges(&self) -> RangesRequest { self.client.start().request() }
}

operation! {
    pub struct EmptyRequest = DELETE "/empty" as "empty", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}

operation! {
    pub struct SeveralShapesRequest = GET "/shapes" as "severalShapes";
    type Output = SeveralShapesOutput;
    type Error = Infallible;
}

outcomes! {
    /// What `several_shapes` gives.
    pub enum SeveralShapesOutput {
        /// 200: It is here.
        Ok(models::Parcel) = 200 => json,
        /// 202: It will be.
        Accepted(models::Ticket) = 202 => json,
        /// 204: It never was.
        NoContent = 204 => empty,
    }
}

operation! {
    pub struct SameShapeRequest = PUT "/same" as "sameShape";
    type Output = models::Parcel: 200 | 201 => json;
    type Error = Infallible;
}

operation! {
    pub struct OnlyDefaultRequest = GET "/default" as "onlyDefault";
    type Output = models::Parcel: 200..=299 => json;
    enum Error = OnlyDefaultError {
        /// Any other status: Whatever.
        Other(models::Parcel) = _ => json,
    }
}

operation! {
    pub struct NoSuccessRequest = GET "/none" as "noSuccess";
    type Output = Bytes: 200..=299 => bytes;
    enum Error = NoSuccessError {
        /// 404: Not here.
        NotFound = 404 => empty,
    }
}

operation! {
    pub struct NoResponsesRequest = POST "/none" as "noResponses";
    type Output = Bytes: 200..=299 => bytes;
    type Error = Infallible;
}

operation! {
    pub struct RedirectsRequest = PUT "/none" as "redirects";
    type Output = Bytes: 200..=299 => bytes;
    enum Error = RedirectsError {
        /// 302: Over there.
        Found = 302 => empty,
    }
}

operation! {
    pub struct RangesRequest = GET "/range" as "ranges", success(206);
    type Output = RangesOutput;
    type Error = Infallible;
}

outcomes! {
    /// What `ranges` gives.
    pub enum RangesOutput {
        /// 206: A part.
        PartialContent(models::Parcel) = 206 => json,
        /// 2XX: Fine.
        Success(Vec<models::Parcel>) = 200..=299 => json,
    }
}
