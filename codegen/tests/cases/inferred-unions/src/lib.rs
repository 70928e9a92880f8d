// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! A client for `Chat`, version `1`.
//!
//! # Quick start
//! ```no_run
//! # async fn example() -> Result<(), case::Error> {
//! use case::models::{Part, Text};
//!
//! let client = case::Client::builder().server("https://api.example.com").from_env().build()?;
//! client.messages().say(Part::Text(Text::new("text"))).send().await?;
//! # Ok(()) }
//! ```

#![allow(missing_docs, reason = "what the document does not describe has its name only")]

mod client;
pub mod messages;
pub mod models;
pub mod runtime;

pub use runtime::{CallError, Client, ClientBuilder, Error, Response, RetryPolicy};
pub use runtime::model::{Formatted, Nullable};
pub use url;

#[cfg(feature = "mock")]
pub use runtime::mock;
