//! The runtime that every generated client carries, embedded as it is there.

#[path = "src/mod.rs"]
pub mod runtime;
