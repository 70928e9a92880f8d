// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! A client for `Groups`, version `1`.
//!
//! # Quick start
//! ```no_run
//! # async fn example() -> Result<(), case::Error> {
//! let client = case::Client::builder().server("https://api.example.com").from_env().build()?;
//! client.pet_store().list_pets().send().await?;
//! # Ok(()) }
//! ```

#![allow(missing_docs, reason = "what the document does not describe has its name only")]

mod client;
pub mod pet_store;
pub mod toys;
pub mod root;
pub mod signs;
pub mod empty;
pub mod beta_models;
pub mod mock_api;
pub mod _3d;
pub mod wen_shu;
pub mod models;
pub mod runtime;

pub use runtime::{CallError, Client, ClientBuilder, Error, Response, RetryPolicy};
pub use runtime::model::Nullable;

#[cfg(feature = "mock")]
pub use runtime::mock;
