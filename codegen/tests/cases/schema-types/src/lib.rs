// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! A client for `Types`, version `1`.
//!
//! # Quick start
//! ```no_run
//! # async fn example() -> Result<(), case::Error> {
//! use case::runtime::model::Value;
//!
//! let client = case::Client::from_env()?;
//! let response = client.releases().list(Value::from("value")).send().await?;
//! # Ok(()) }
//! ```

#![allow(missing_docs, reason = "what the document does not describe has its name only")]

mod client;
pub mod releases;
pub mod models;
pub mod runtime;
pub mod servers;

pub use runtime::{CallError, Client, ClientBuilder, Error, Response, RetryPolicy};
pub use runtime::model::Nullable;
pub use indexmap;
pub use semver;

#[cfg(feature = "mock")]
pub use runtime::mock;
