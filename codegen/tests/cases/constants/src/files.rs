// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `files`, and what each of them takes and gives.

use std::convert::Infallible;

use crate::models;
use crate::runtime::{Client, operation};

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
    /// use case::models::{File, FileNullable};
    ///
    /// client.files().create(File::new(0.5, FileNullable::Y)).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create(&self, body: models::File) -> CreateFileRequest { self.client.start().json(&body).request() }
}

operation! {
    pub struct CreateFileRequest = POST "/files" as "createFile", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}
