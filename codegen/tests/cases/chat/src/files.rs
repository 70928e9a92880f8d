// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `files`, and what each of them takes and gives.

use std::fmt::Display;

use bytes::Bytes;
use http::Method;

use crate::models;
use crate::runtime::{
    Call, Client, Decoded, Downloaded, Endpoint, Operation, Reply, downloaded,
    holds_call, request,
};

impl Client {
    /// The operations of `files`.
    pub fn files(&self) -> Files {
        Files { client: self.clone() }
    }
}

/// The operations of `files`.
#[derive(Clone, Debug)]
pub struct Files {
    client: Client,
}

impl Files {
    /// Calls `GET /files/{id}/content`.
    ///
    /// In place of `send`, [`download`](GetFileContentRequest::download) gives `application/octet-stream` of any size, piece by piece.
    ///
    /// # Errors
    /// - 404: There is no such file.
    ///
    /// # Response headers
    ///
    /// [`x_checksum`](crate::Headers::x_checksum)
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.files().get_content("id").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_content(&self, id: impl Display) -> GetFileContentRequest {
        let call = self.client.call(&GET_FILE_CONTENT).path("id", &id.to_string());
        GetFileContentRequest { call }
    }
}

/// `GET /files/{id}/content`
static GET_FILE_CONTENT: Endpoint = Endpoint::new(
        "getFileContent",
        Method::GET,
        "/files/{id}/content",
    )
    .accept("application/octet-stream, application/json");

/// A call of `get_content`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetFileContentRequest {
    call: Call,
}

/// The errors that `get_content` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetFileContentError {
    /// 404: There is no such file.
    NotFound(models::ChatError),
}

impl Operation for GetFileContentRequest {
    type Output = Bytes;
    type Error = GetFileContentError;

    const ENDPOINT: &'static Endpoint = &GET_FILE_CONTENT;

    holds_call!();

    fn decode(reply: &Reply) -> Decoded<Self::Output> {
        match reply.status() {
            200 => reply.bytes(),
            _ => Ok(None),
        }
    }

    fn decode_error(reply: &Reply) -> Decoded<Self::Error> {
        match reply.status() {
            404 => Ok(reply.json()?.map(GetFileContentError::NotFound)),
            _ => Ok(None),
        }
    }
}

request!(GetFileContentRequest);

impl Downloaded for GetFileContentRequest {
    const ACCEPT: &'static str = "application/octet-stream";
}

downloaded!(GetFileContentRequest);
