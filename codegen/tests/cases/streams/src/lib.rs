// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! A client for `Streams`, version `1.0.0`.
//!
//! # Quick start
//! ```no_run
//! # async fn example() -> Result<(), case::Error> {
//! let client = case::Client::from_env()?;
//! let mut events = client.talk().watch().stream().await?;
//! while let Some(event) = events.try_next().await? {
//!     println!("{event:?}");
//! }
//! # Ok(()) }
//! ```

#![allow(missing_docs, reason = "what the document does not describe has its name only")]

mod client;
pub mod talk;
pub mod records;
pub mod photos;
pub mod models;
pub mod runtime;
pub mod servers;

pub use runtime::{CallError, Client, ClientBuilder, Error, Response, RetryPolicy};
pub use runtime::model::Nullable;

#[cfg(feature = "mock")]
pub use runtime::mock;
