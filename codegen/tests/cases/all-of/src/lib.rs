// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! A client for `Staff`, version `1`.

#![allow(missing_docs, reason = "what the document does not describe has its name only")]

mod client;
pub mod models;
pub mod runtime;

pub use runtime::{CallError, Client, ClientBuilder, Error, Response, RetryPolicy};
pub use runtime::model::{Formatted, Nullable};
pub use jiff;

#[cfg(feature = "mock")]
pub use runtime::mock;
