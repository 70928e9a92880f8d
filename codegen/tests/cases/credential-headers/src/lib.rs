// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! A client for `Voices`, version `1.0.0`.
//!
//! # Quick start
//! ```no_run
//! # async fn example() -> Result<(), case::Error> {
//! let client = case::Client::from_env()?;
//! client.voices().list().send().await?;
//! # Ok(()) }
//! ```

#![allow(missing_docs, reason = "what the document does not describe has its name only")]

mod client;
pub mod voices;
pub mod models;
pub mod runtime;
pub mod servers;

pub use runtime::{
    CallError, Client, ClientBuilder, Credential, Error, Response, RetryPolicy,
};

pub use runtime::model::Nullable;

#[cfg(feature = "mock")]
pub use runtime::mock;
