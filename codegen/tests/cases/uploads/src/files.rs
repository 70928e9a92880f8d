// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `files`, and what each of them takes and gives.

use std::convert::Infallible;

use http::Method;

use crate::models;
use crate::runtime::{
    Call, Client, Decoded, Encoding, Endpoint, Multipart, Operation, Reply, holds_call,
    request,
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
    /// Calls `POST /files`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::{NewFile, NewFilePurpose};
    ///
    /// let body = NewFile::new(
    ///     case::runtime::File::from_path("file.bin"),
    ///     NewFilePurpose::Batch,
    /// );
    /// client.files().create(body).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create(&self, body: models::NewFile) -> CreateFileRequest {
        let call = self.client.call(&CREATE_FILE).multipart(&body);
        CreateFileRequest { call }
    }

    /// Calls `PUT /files`.
    ///
    /// # Parameters
    /// - Optional: [`body`](ReplaceFilesRequest::body)
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::{ReplaceFilesBody, ReplaceFilesBodyMeta};
    ///
    /// let body = ReplaceFilesBody::new(
    ///     [case::runtime::File::from_path("file.bin")],
    ///     ReplaceFilesBodyMeta::new().title("title"),
    /// );
    /// client.files().replace_files().body(body).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn replace_files(&self) -> ReplaceFilesRequest {
        let call = self.client.call(&REPLACE_FILES);
        ReplaceFilesRequest { call }
    }

    /// Calls `PATCH /files`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::{OneOrManyBody, OneOrManyBodyImage};
    ///
    /// let body = OneOrManyBody::new(
    ///     OneOrManyBodyImage::File(case::runtime::File::from_path("file.bin")),
    /// );
    /// client.files().one_or_many(body).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn one_or_many(&self, body: models::OneOrManyBody) -> OneOrManyRequest {
        let mut call = self.client.call(&ONE_OR_MANY);
        call.set_multipart("multipart/related", &body, &[]);
        OneOrManyRequest { call }
    }

    /// Calls `DELETE /files`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::runtime::Multipart;
    ///
    /// client.files().any_parts(Multipart::new().text("name", "value")).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn any_parts(&self, body: Multipart) -> AnyPartsRequest {
        let mut call = self.client.call(&ANY_PARTS);
        call.set_parts("multipart/mixed", body);
        AnyPartsRequest { call }
    }
}

/// `POST /files`
static CREATE_FILE: Endpoint = Endpoint::new("createFile", Method::POST, "/files")
    .success(204);

/// A call of `create`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateFileRequest {
    call: Call,
}

impl Operation for CreateFileRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &CREATE_FILE;

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

request!(CreateFileRequest);

/// `PUT /files`
static REPLACE_FILES: Endpoint = Endpoint::new("replaceFiles", Method::PUT, "/files")
    .success(204);

/// A call of `replace_files`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReplaceFilesRequest {
    call: Call,
}

impl ReplaceFilesRequest {
    /// Sets the body.
    pub fn body(mut self, body: models::ReplaceFilesBody) -> Self {
        self.call
            .set_multipart(
                "multipart/form-data",
                &body,
                &[
                    Encoding::new("meta").content_type("application/vnd.meta+json"),
                    Encoding::new("cover").content_type("image/png, image/jpeg"),
                ],
            );
        self
    }
}

impl Operation for ReplaceFilesRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &REPLACE_FILES;

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

request!(ReplaceFilesRequest);

/// `PATCH /files`
static ONE_OR_MANY: Endpoint = Endpoint::new("oneOrMany", Method::PATCH, "/files")
    .success(204);

/// A call of `one_or_many`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct OneOrManyRequest {
    call: Call,
}

impl Operation for OneOrManyRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &ONE_OR_MANY;

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

request!(OneOrManyRequest);

/// `DELETE /files`
static ANY_PARTS: Endpoint = Endpoint::new("anyParts", Method::DELETE, "/files")
    .success(204);

/// A call of `any_parts`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AnyPartsRequest {
    call: Call,
}

impl Operation for AnyPartsRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &ANY_PARTS;

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

request!(AnyPartsRequest);
