// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `files`, and what each of them takes and gives.

use std::convert::Infallible;

use crate::models;
use crate::runtime::{Client, Encoding, Multipart, Style, operation};

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
    /// Calls `POST /files`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::{NewFile, NewFilePurpose};
    ///
    /// let body = NewFile::new(case::runtime::File::from_path("file.bin"), NewFilePurpose::Batch);
    /// client.files().create(body).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create(&self, body: models::NewFile) -> CreateFileRequest { self.client.start().multipart(&body).request() }

    /// Calls `PUT /files`.
    /// - Optional: [`meta_x_kind`](ReplaceFilesRequest::meta_x_kind), [`meta_x_tags`](ReplaceFilesRequest::meta_x_tags), [`body`](ReplaceFilesRequest::body)
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::{ReplaceFilesBody, ReplaceFilesBodyMeta};
    ///
    /// let body = ReplaceFilesBody::new(
    ///     [case::runtime::File::from_path("file.bin")], ReplaceFilesBodyMeta::new().title("title"),
    /// );
    /// client.files().replace_files().body(body).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn replace_files(&self) -> ReplaceFilesRequest { self.client.start().request() }

    /// Calls `PATCH /files`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::{OneOrManyBody, OneOrManyBodyImage};
    ///
    /// let body = OneOrManyBody::new(OneOrManyBodyImage::File(case::runtime::File::from_path("file.bin")));
    /// client.files().one_or_many(body).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn one_or_many(&self, body: models::OneOrManyBody) -> OneOrManyRequest {
        let mut call = self.client.start();
        call.set_multipart("multipart/related", &body, &[]);
        call.request()
    }

    /// Calls `DELETE /files`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::runtime::Multipart;
    ///
    /// client.files().any_parts(Multipart::new().text("name", "value")).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn any_parts(&self, body: Multipart) -> AnyPartsRequest {
        let mut call = self.client.start();
        call.set_parts("multipart/mixed", body);
        call.request()
    }
}

operation! {
    pub struct CreateFileRequest = POST "/files" as "createFile", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}

operation! {
    pub struct ReplaceFilesRequest = PUT "/files" as "replaceFiles", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}
impl ReplaceFilesRequest {
    /// What is told.
    pub fn meta_x_kind(mut self, meta_x_kind: models::ReplaceFilesBodyXKind) -> Self {
        self.call.set_part_header("meta", "X-Kind", (Style::Simple, false), &meta_x_kind);
        self
    }

    /// Sends the header `X-Tags` with the part `meta`.
    pub fn meta_x_tags(mut self, meta_x_tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call.set_part_header("meta", "X-Tags", (Style::Simple, false), &meta_x_tags.into_iter().map(Into::into).collect::<Vec<String>>());
        self
    }

    /// Sets the body.
    pub fn body(mut self, body: models::ReplaceFilesBody) -> Self {
        self.call.set_multipart("multipart/form-data", &body, &[Encoding::new("meta").content_type("application/vnd.meta+json"), Encoding::new("cover").content_type("image/png, image/jpeg")]);
        self
    }
}

operation! {
    pub struct OneOrManyRequest = PATCH "/files" as "oneOrMany", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}

operation! {
    pub struct AnyPartsRequest = DELETE "/files" as "anyParts", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}
