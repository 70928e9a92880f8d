// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! A client for `Keywords`, version `1`.
//!
//! # Quick start
//! ```no_run
//! # async fn example() -> Result<(), case::Error> {
//! let client = case::Client::builder().server("https://api.example.com").from_env().build()?;
//! client.runtime_api().clone_call().send().await?;
//! # Ok(()) }
//! ```

#![allow(missing_docs, reason = "what the document does not describe has its name only")]

mod client;
pub mod r#type;
pub mod crate_;
pub mod runtime_api;
pub mod models_api;
pub mod self_;
pub mod client_api;
pub mod error_api;
pub mod std_api;
pub mod builder_api;
pub mod models;
pub mod runtime;

pub use runtime::{CallError, Client, ClientBuilder, Error, Response, RetryPolicy};
pub use runtime::model::Nullable;

#[cfg(feature = "mock")]
pub use runtime::mock;
