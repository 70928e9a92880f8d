// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! A client for `` Quotes " and \\ and */ and #[doc] and `ticks` ``, version `1"; fn main() {}`.
//!
//! Before a block that rustdoc would run:
//!
//! ```text
//! panic!("run");
//! ```
//!
//! ```text
//! panic!("run, too");
//! ```
//!
//! ~~~text
//! panic!("run with tildes");
//! ~~~
//!
//! panic!("run, because it is indented");
//!
//! - In a list:
//!
//! panic!("indented in a list");
//!
//! ```json
//! {"harmless": true}
//! ```
//!
//! # Quick start
//! ```no_run
//! # async fn example() -> Result<(), case::Error> {
//! let client = case::Client::builder().server("https://api.example.com").from_env().build()?;
//! let response = client.tag_quoted().get_it("id").send().await?;
//! # Ok(()) }
//! ```

#![allow(missing_docs, reason = "what the document does not describe has its name only")]

mod client;
pub mod tag_quoted;
pub mod models;
pub mod runtime;

pub use runtime::{CallError, Client, ClientBuilder, Error, Response, RetryPolicy};
pub use runtime::model::Nullable;

#[cfg(feature = "mock")]
pub use runtime::mock;
