// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! A client for `Uploads`, version `1`.
//!
//! # Quick start
//! ```no_run
//! # async fn example() -> Result<(), case::Error> {
//! use case::runtime::model::Value;
//!
//! let client = case::Client::builder().server("https://api.example.com").from_env().build()?;
//! client.json().no_schema(Value::from("value")).send().await?;
//! # Ok(()) }
//! ```

#![allow(missing_docs, reason = "what the document does not describe has its name only")]

mod client;
pub mod json;
pub mod form;
pub mod raw;
pub mod parts;
pub mod models;
pub mod runtime;

pub use runtime::{
    Body, CallError, Client, ClientBuilder, Error, File, Multipart, Response, RetryPolicy,
};

pub use runtime::model::Nullable;

#[cfg(feature = "mock")]
pub use runtime::mock;
