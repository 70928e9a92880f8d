// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! A client for `Files`, version `1`.
//!
//! # Quick start
//! ```no_run
//! # async fn example() -> Result<(), case::Error> {
//! use case::models::{NewFile, NewFilePurpose};
//!
//! let client = case::Client::builder().server("https://api.example.com").from_env().build()?;
//! let body = NewFile::new(case::runtime::File::from_path("file.bin"), NewFilePurpose::Batch);
//! client.files().create(body).send().await?;
//! # Ok(()) }
//! ```

#![allow(missing_docs, reason = "what the document does not describe has its name only")]

mod client;
pub mod files;
pub mod forms;
pub mod choices;
mod headers;
pub mod models;
pub mod runtime;

pub use runtime::{
    Body, CallError, Client, ClientBuilder, Error, File, Headers, Multipart, Response,
    RetryPolicy,
};

pub use runtime::model::{Base64, Formatted, Nullable};
pub use url;

#[cfg(feature = "mock")]
pub use runtime::mock;
