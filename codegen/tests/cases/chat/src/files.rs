// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `files`, and what each of them takes and gives.

use std::fmt::Display;

use bytes::Bytes;

use crate::models;
use crate::runtime::{Client, Downloaded, downloaded, operation};

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
    /// - Response headers: [`x_checksum`](crate::Headers::x_checksum)
    ///
    /// In place of `send`, [`download`](GetFileContentRequest::download) gives `application/octet-stream` of any size, piece by piece.
    /// # Errors
    /// 404: There is no such file.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.files().get_content("id").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_content(&self, id: impl Display) -> GetFileContentRequest {
        self.client.start().at(&[("id", &id)]).request()
    }
}

operation! {
    pub struct GetFileContentRequest
        = GET "/files/{id}/content" as "getFileContent", accept("application/octet-stream, application/json");
    type Output = Bytes: 200 => bytes;
    enum Error = GetFileContentError {
        /// 404: There is no such file.
        NotFound(models::ChatError) = 404 => json,
    }
}

impl Downloaded for GetFileContentRequest {
    const ACCEPT: &'static str = "application/octet-stream";
}

downloaded!(GetFileContentRequest);
