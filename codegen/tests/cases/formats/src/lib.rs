// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! A client for `Formats`, version `1`.
//!
//! # Quick start
//! ```no_run
//! # async fn example() -> Result<(), case::Error> {
//! let client = case::Client::from_env()?;
//! let response = client.id().new_id().send().await?;
//! # Ok(()) }
//! ```

#![allow(missing_docs, reason = "what the document does not describe has its name only")]

mod client;
pub mod events;
pub mod days;
pub mod id;
pub mod models;
pub mod runtime;
pub mod servers;

pub use runtime::{CallError, Client, ClientBuilder, Error, Response, RetryPolicy};
pub use runtime::model::{Base64, Base64Url, Formatted, Nullable};
pub use jiff;
pub use rust_decimal;
pub use url;
pub use uuid;

#[cfg(feature = "mock")]
pub use runtime::mock;
