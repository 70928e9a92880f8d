//! The generated client as its users meet it, over real HTTP on this machine.
//!
//! What is expected comes from `spec/openapi.yaml` itself: its examples are what servers answer here,
//! and what requests must look like.

mod addresses;
mod bodies;
mod composing;
mod docs;
mod documented_errors;
mod drift;
mod environment;
mod metadata;
#[cfg(feature = "mock")]
mod mock;
mod models;
mod operations;
mod paging;
mod readme;
mod requests;
mod results;
mod retries;
mod secrets;
mod server;
mod spec;
mod surprises;
mod time_limits;
mod transport;
mod tri_state;
