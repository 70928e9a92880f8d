// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! A client for `Configured`, version `1`.
//!
//! # Quick start
//! ```no_run
//! # async fn example() -> Result<(), case::Error> {
//! let client = case::Client::builder().server("https://api.example.com").from_env().build()?;
//! let mut items = client.lists().links().items();
//! while let Some(item) = items.next().await {
//!     let item = item?;
//!     println!("{item:?}");
//! }
//! # Ok(()) }
//! ```

#![allow(missing_docs, reason = "what the document does not describe has its name only")]

mod client;
pub mod lists;
pub mod models;
pub mod runtime;

pub use runtime::{
    CallError, Client, ClientBuilder, Credential, Error, Response, RetryPolicy,
};

pub use runtime::model::{Formatted, Nullable};
pub use http;
pub use rust_decimal;
pub use uuid;

#[cfg(feature = "mock")]
pub use runtime::mock;
