// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! A client for `Examples`, version `1`.
//!
//! # Quick start
//! ```no_run
//! # async fn example() -> Result<(), case::Error> {
//! use case::models::{Book, Item, Pen, PenColour};
//!
//! let client = case::Client::from_env()?;
//! let body = Vec::from([Item::Pen(Pen::new(PenColour::Blue)), Item::Book(Book::new("book", "Emma"))]);
//! client.shop().unions(body).send().await?;
//! # Ok(()) }
//! ```

#![allow(missing_docs, reason = "what the document does not describe has its name only")]

mod client;
pub mod shop;
pub mod models;
pub mod runtime;
pub mod servers;

pub use runtime::{CallError, Client, ClientBuilder, Error, Response, RetryPolicy};
pub use runtime::model::{Formatted, Nullable};
pub use jiff;

#[cfg(feature = "mock")]
pub use runtime::mock;
