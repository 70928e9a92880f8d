//! The runtime that every generated client carries, embedded as it is there.

#![deny(missing_docs)]

#[path = "../src/mod.rs"]
pub mod runtime;
