//! The HTTP side of the runtime, embedded in a crate as it is in a generated one.

#![allow(dead_code, reason = "a library offers more than its tests use")]

#[path = "../../src/mod.rs"]
pub mod runtime;

mod auth;
mod calls;
mod client;
mod errors;
mod json_path;
mod oauth;
mod paging;
mod pets;
mod probe;
mod providers;
mod retries;
mod retry_policy;
mod security;
mod style;
mod support;
mod target;
mod transport;
