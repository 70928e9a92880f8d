// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `files`, and what each of them takes and gives.

use std::convert::Infallible;

use http::Method;

use crate::models;
use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, Reply, holds_call, request,
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
    /// use case::models::{File, FileNullable};
    ///
    /// client.files().create(File::new(0.5, FileNullable::Y)).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create(&self, body: models::File) -> CreateFileRequest {
        let call = self.client.call(&CREATE_FILE).json(&body);
        CreateFileRequest { call }
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
