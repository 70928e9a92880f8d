// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! A client for `Library`, version `2.1`.
//!
//! # Books and who has them
//!
//! Everything a library lends. \<script>alert(1)\</script>
//!
//! # Quick start
//! ```no_run
//! # async fn example() -> Result<(), case::Error> {
//! use case::models::Kind;
//!
//! let client = case::Client::from_env()?;
//! let mut items = client.books().list(vec![Kind::Novel]).items();
//! while let Some(item) = items.next().await {
//!     let item = item?;
//!     println!("{item:?}");
//! }
//! # Ok(()) }
//! ```

#![allow(missing_docs, reason = "what the document does not describe has its name only")]

mod client;
pub mod books;
pub mod readme;
mod headers;
pub mod models;
pub mod runtime;
pub mod servers;
pub mod webhooks;

pub use runtime::{
    Body, CallError, Client, ClientBuilder, Credential, Error, File, Headers, Multipart,
    Response, RetryPolicy,
};

pub use runtime::model::{Formatted, Nullable};
pub use jiff;

#[cfg(feature = "mock")]
pub use runtime::mock;

#[cfg(all(doctest, feature = "blocking", feature = "mock"))]
const _: () = {
    #[doc = include_str!("../README.md")]
    mod readme {}
    #[doc = include_str!("../docs/books.md")]
    mod books_page {}
    #[doc = include_str!("../docs/readme-operations.md")]
    mod readme_page {}
    #[doc = include_str!("../docs/webhooks.md")]
    mod webhooks_page {}
};
