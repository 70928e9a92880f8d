// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `photos`, and what each of them takes and gives.

use std::convert::Infallible;
use std::fmt::Display;

use bytes::Bytes;

use crate::models;
use crate::runtime::{Client, Downloaded, downloaded, operation, outcomes};

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
    /// # Errors
    /// 404: Two kinds of faults. 404: Two kinds of faults.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.photos().get("id").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, id: impl Display) -> GetPhotoRequest { self.client.start().at(&[("id", &id)]).request() }

    /// Calls `PUT /photos/{id}`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.photos().describe("id").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn describe(&self, id: impl Display) -> DescribePhotoRequest {
        self.client.start().at(&[("id", &id)]).request()
    }

    /// Calls `DELETE /photos/{id}`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.photos().delete("id").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(&self, id: impl Display) -> DeletePhotoRequest { self.client.start().at(&[("id", &id)]).request() }
}

operation! {
    pub struct GetPhotoRequest
        = GET "/photos/{id}" as "getPhoto", accept("image/png, image/jpeg, application/json, text/plain");
    type Output = Bytes: 200 => bytes;
    /// Where one status has several, the media type of the response tells which it is.
    enum Error = GetPhotoError {
        /// 404: Two kinds of faults.
        NotFoundText(String) = 404 if "text/plain" => text,
        /// 404: Two kinds of faults.
        NotFound(models::Fault) = 404 => json,
    }
}

impl Downloaded for GetPhotoRequest {
    const ACCEPT: &'static str = "image/png, image/jpeg";
}

downloaded!(GetPhotoRequest);

operation! {
    pub struct DescribePhotoRequest
        = PUT "/photos/{id}" as "describePhoto", accept("application/json, application/vnd.long+json");
    type Output = DescribePhotoOutput;
    type Error = Infallible;
}

outcomes! {
    /// What `describe` gives.
    /// Where one status has several, the media type of the response tells which it is.
    pub enum DescribePhotoOutput {
        /// 200: In a few words, or in many.
        LongJson(models::Chunk) = 200 if "application/vnd.long+json" => json,
        /// 200: In a few words, or in many.
        Json(models::Answer) = 200 => json,
    }
}

operation! {
    pub struct DeletePhotoRequest = DELETE "/photos/{id}" as "deletePhoto", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}
