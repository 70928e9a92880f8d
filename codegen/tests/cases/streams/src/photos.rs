// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `photos`, and what each of them takes and gives.

use std::convert::Infallible;
use std::fmt::Display;

use bytes::Bytes;
use http::Method;

use crate::models;
use crate::runtime::{
    Call, Client, Decoded, Downloaded, Endpoint, Operation, Reply, downloaded,
    holds_call, request,
};

impl Client {
    /// The operations of `photos`.
    pub fn photos(&self) -> Photos {
        Photos { client: self.clone() }
    }
}

/// The operations of `photos`.
#[derive(Clone, Debug)]
pub struct Photos {
    client: Client,
}

impl Photos {
    /// Calls `GET /photos/{id}`.
    ///
    /// In place of `send`, [`download`](GetPhotoRequest::download) gives `image/png`, `image/jpeg` of any size, piece by piece.
    ///
    /// # Errors
    /// - 404: Two kinds of faults.
    /// - 404: Two kinds of faults.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.photos().get("id").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, id: impl Display) -> GetPhotoRequest {
        let call = self.client.call(&GET_PHOTO).path("id", &id.to_string());
        GetPhotoRequest { call }
    }

    /// Calls `PUT /photos/{id}`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.photos().describe("id").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn describe(&self, id: impl Display) -> DescribePhotoRequest {
        let call = self.client.call(&DESCRIBE_PHOTO).path("id", &id.to_string());
        DescribePhotoRequest { call }
    }

    /// Calls `DELETE /photos/{id}`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.photos().delete("id").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(&self, id: impl Display) -> DeletePhotoRequest {
        let call = self.client.call(&DELETE_PHOTO).path("id", &id.to_string());
        DeletePhotoRequest { call }
    }
}

/// `GET /photos/{id}`
static GET_PHOTO: Endpoint = Endpoint::new("getPhoto", Method::GET, "/photos/{id}")
    .accept("image/png, image/jpeg, application/json, text/plain");

/// A call of `get`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPhotoRequest {
    call: Call,
}

/// The errors that `get` documents.
///
/// Where one status has several, the media type of the response tells which it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetPhotoError {
    /// 404: Two kinds of faults.
    NotFound(models::Fault),
    /// 404: Two kinds of faults.
    NotFoundText(String),
}

impl Operation for GetPhotoRequest {
    type Output = Bytes;
    type Error = GetPhotoError;

    const ENDPOINT: &'static Endpoint = &GET_PHOTO;

    holds_call!();

    fn decode(reply: &Reply) -> Decoded<Self::Output> {
        match reply.status() {
            200 => reply.bytes(),
            _ => Ok(None),
        }
    }

    fn decode_error(reply: &Reply) -> Decoded<Self::Error> {
        match reply.status() {
            404 if reply.is("text/plain") => {
                Ok(reply.text()?.map(GetPhotoError::NotFoundText))
            }
            404 => Ok(reply.json()?.map(GetPhotoError::NotFound)),
            _ => Ok(None),
        }
    }
}

request!(GetPhotoRequest);

impl Downloaded for GetPhotoRequest {
    const ACCEPT: &'static str = "image/png, image/jpeg";
}

downloaded!(GetPhotoRequest);

/// `PUT /photos/{id}`
static DESCRIBE_PHOTO: Endpoint = Endpoint::new(
        "describePhoto",
        Method::PUT,
        "/photos/{id}",
    )
    .accept("application/json, application/vnd.long+json");

/// A call of `describe`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DescribePhotoRequest {
    call: Call,
}

/// What `describe` gives.
///
/// Where one status has several, the media type of the response tells which it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DescribePhotoOutput {
    /// 200: In a few words, or in many.
    Json(models::Answer),
    /// 200: In a few words, or in many.
    LongJson(models::Chunk),
}

impl Operation for DescribePhotoRequest {
    type Output = DescribePhotoOutput;
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &DESCRIBE_PHOTO;

    holds_call!();

    fn decode(reply: &Reply) -> Decoded<Self::Output> {
        match reply.status() {
            200 if reply.is("application/vnd.long+json") => {
                Ok(reply.json()?.map(DescribePhotoOutput::LongJson))
            }
            200 => Ok(reply.json()?.map(DescribePhotoOutput::Json)),
            _ => Ok(None),
        }
    }

    fn decode_error(_reply: &Reply) -> Decoded<Self::Error> {
        Ok(None)
    }
}

request!(DescribePhotoRequest);

/// `DELETE /photos/{id}`
static DELETE_PHOTO: Endpoint = Endpoint::new(
        "deletePhoto",
        Method::DELETE,
        "/photos/{id}",
    )
    .success(204);

/// A call of `delete`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeletePhotoRequest {
    call: Call,
}

impl Operation for DeletePhotoRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &DELETE_PHOTO;

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

request!(DeletePhotoRequest);
