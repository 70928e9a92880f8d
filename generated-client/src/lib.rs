// Generated from spec/openapi.yaml. Do not edit: changes are lost when it is generated again.
//! A client for `OpenRouter API`, version `1.0.0`.
//!
//! This document covers one part of the OpenRouter API: **Guardrails**.
//!
//! A guardrail is a named set of rules for using models through OpenRouter. It can cap spending over a
//! recurring interval, restrict which providers and models may be used, and insist on zero data retention.
//! Assignments tie a guardrail to individual API keys or to members of an organization.
//!
//! The thirteen operations come in two groups. Five create, read, change and remove guardrails; the other
//! eight list assignments and add or remove them in bulk. Every call needs a
//! [management key](https://openrouter.ai/docs/guides/overview/auth/management-api-keys).
//!
//! # Quick start
//! ```no_run
//! # async fn example() -> Result<(), generated_client::Error> {
//! let client = generated_client::Client::from_env()?;
//! let mut items = client.guardrails().list().items();
//! while let Some(item) = items.next().await {
//!     let item = item?;
//!     println!("{item:?}");
//! }
//! # Ok(()) }
//! ```

#![allow(missing_docs, reason = "what the document does not describe has its name only")]

mod client;
pub mod guardrails;
pub mod models;
pub mod runtime;
pub mod servers;

pub use runtime::{
    CallError, Client, ClientBuilder, Credential, Error, Response, RetryPolicy,
};

pub use runtime::model::{Formatted, Nullable};
pub use uuid;

#[cfg(feature = "mock")]
pub use runtime::mock;

#[cfg(all(doctest, feature = "blocking", feature = "mock"))]
const _: () = {
    #[doc = include_str!("../README.md")]
    mod readme {}
    #[doc = include_str!("../docs/guardrails.md")]
    mod guardrails_page {}
};
