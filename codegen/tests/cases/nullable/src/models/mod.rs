// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The types that requests and responses are made of.

mod maybe_sky;
mod maybe_wind;
mod sky;
mod station;
mod wind;

pub use maybe_sky::*;
pub use maybe_wind::*;
pub use sky::*;
pub use station::*;
pub use wind::*;
