// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! A client for `Renamed`, version `2`.
//!
//! # Quick start
//! ```no_run
//! # async fn example() -> Result<(), case::Error> {
//! let client = case::Client::builder().server("https://api.example.com").from_env().build()?;
//! client.pets().list_keepers().send().await?;
//! # Ok(()) }
//! ```

#![allow(missing_docs, reason = "what the document does not describe has its name only")]

mod client;
pub mod pets;
pub mod keepers;
pub mod models;
pub mod runtime;

/// What is called `keepers` now.
#[deprecated(note = "it is called `keepers` now")]
pub mod owners {
    pub use crate::keepers::*;
    pub use crate::keepers::Keepers as Owners;
}

pub use runtime::{Body, CallError, Client, ClientBuilder, Error, Response, RetryPolicy};
pub use runtime::model::Nullable;

#[cfg(feature = "mock")]
pub use runtime::mock;
