//! The HTTP side of the runtime, embedded in a crate as it is in a generated one.

#![allow(dead_code, reason = "a library offers more than its tests use")]

#[path = "../../src/mod.rs"]
pub mod runtime;

mod auth;
#[cfg(feature = "blocking")]
mod blocking;
mod calls;
mod client;
mod errors;
mod json_path;
mod middleware;
#[cfg(feature = "mock")]
mod mock;
mod paging;
mod pets;
mod raw;
mod retries;
mod retry_policy;
mod style;
mod support;
mod target;
#[cfg(feature = "tracing")]
mod trace;
mod transport;
