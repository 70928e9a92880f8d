// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The types that requests and responses are made of.

mod _2025_10_01;
mod no;
mod on;

pub use _2025_10_01::*;
pub use no::*;
pub use on::*;
