// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! A client for `Models`, version `1.0.0`.
//!
//! # Quick start
//! ```no_run
//! # async fn example() -> Result<(), case::Error> {
//! let client = case::Client::from_env()?;
//! let mut events = client.usage().watch().stream().await?;
//! while let Some(event) = events.try_next().await? {
//!     println!("{event:?}");
//! }
//! # Ok(()) }
//! ```

#![allow(missing_docs, reason = "what the document does not describe has its name only")]

mod client;
pub mod chat;
pub mod responses;
pub mod audio;
pub mod files;
pub mod usage;
mod headers;
pub mod models;
pub mod runtime;
pub mod servers;

pub use runtime::{
    Body, CallError, Client, ClientBuilder, Credential, Error, File, Headers, Multipart,
    Response, RetryPolicy,
};

pub use runtime::model::Nullable;

#[cfg(feature = "mock")]
pub use runtime::mock;
