// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! A client for `Library`, version `1`.
//!
//! # Quick start
//! ```no_run
//! # async fn example() -> Result<(), case::Error> {
//! use case::models::{NewBook, Shelf};
//!
//! let client = case::Client::builder().server("https://api.example.com").from_env().build()?;
//! let body = NewBook::new(
//!     "title", "subtitle".to_owned(), ["authors"], Shelf::new(1), Shelf::new(1), 1, "notes",
//! );
//! client.books().add(body).send().await?;
//! # Ok(()) }
//! ```

#![allow(missing_docs, reason = "what the document does not describe has its name only")]

mod client;
pub mod books;
pub mod models;
pub mod runtime;

pub use runtime::{CallError, Client, ClientBuilder, Error, Response, RetryPolicy};
pub use runtime::model::Nullable;

#[cfg(feature = "mock")]
pub use runtime::mock;
