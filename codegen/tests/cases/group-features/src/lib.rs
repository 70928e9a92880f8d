// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! A client for `Group features`, version `1`.
//!
//! # Features
//!
//! Each group of operations is a feature, and all are on by default. Who needs one compiles
//! one, and the types that it has: `default-features = false, features = ["rustls", "charset-group"]`.
//!
//! # Quick start
//! ```no_run
//! # async fn example() -> Result<(), case::Error> {
//! let client = case::Client::builder().server("https://api.example.com").from_env().build()?;
//! let response = client.things().list().send().await?;
//! # Ok(()) }
//! ```

#![allow(missing_docs, reason = "what the document does not describe has its name only")]

#![deny(unexpected_cfgs, reason = "Cargo.toml has a feature for each group")]

mod client;

#[cfg(feature = "things")]
pub mod things;

#[cfg(feature = "links")]
pub mod links;

#[cfg(feature = "charset-group")]
pub mod charset;

mod headers;
pub mod models;
pub mod runtime;

#[cfg(feature = "webhooks")]
pub mod webhooks;

pub use runtime::{
    CallError, Client, ClientBuilder, Error, Headers, Response, RetryPolicy,
};

pub use runtime::model::{Formatted, Nullable};
pub use jiff;
pub use url;

#[cfg(feature = "mock")]
pub use runtime::mock;
