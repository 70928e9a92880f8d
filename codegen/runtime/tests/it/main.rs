//! The HTTP side of the runtime, embedded in a crate as it is in a generated one.

#![allow(dead_code, reason = "a library offers more than its tests use")]

#[path = "../../src/mod.rs"]
pub mod runtime;

mod auth;
mod calls;
mod client;
mod drift;
mod errors;
mod forensics;
mod json_path;
#[path = "../model/pets.rs"]
mod models;
mod paging;
mod pets;
mod read;
mod refusals;
mod retries;
mod retry_policy;
mod style;
mod support;
mod target;
mod transport;
mod wire;
