// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! A client for `Nested names`, version `1`.
//!
//! # Quick start
//! ```no_run
//! # async fn example() -> Result<(), case::Error> {
//! use case::models::CreateMessageBody;
//!
//! let client = case::Client::builder().server("https://api.example.com").from_env().build()?;
//! let response = client.chat().create_message("id", CreateMessageBody::new("content")).send().await?;
//! # Ok(()) }
//! ```

#![allow(missing_docs, reason = "what the document does not describe has its name only")]

mod client;
pub mod chat;
pub mod models;
pub mod runtime;

pub use runtime::{CallError, Client, ClientBuilder, Error, Response, RetryPolicy};
pub use runtime::model::Nullable;

#[cfg(feature = "mock")]
pub use runtime::mock;
