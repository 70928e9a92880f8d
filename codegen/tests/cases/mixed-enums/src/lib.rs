// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! A client for `Enums of several types`, version `1`.
//!
//! # Quick start
//! ```no_run
//! # async fn example() -> Result<(), case::Error> {
//! use case::models::Settings;
//!
//! let client = case::Client::builder().server("https://api.example.com").from_env().build()?;
//! client.settings().put_settings(Settings::new().ratio(1.0)).send().await?;
//! # Ok(()) }
//! ```

#![allow(missing_docs, reason = "what the document does not describe has its name only")]

mod client;
pub mod settings;
pub mod models;
pub mod runtime;

pub use runtime::{CallError, Client, ClientBuilder, Error, Response, RetryPolicy};
pub use runtime::model::Nullable;

#[cfg(feature = "mock")]
pub use runtime::mock;
