// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The types that requests and responses are made of.

mod get_stop;
mod order;
mod point;
mod required;

pub use get_stop::*;
pub use order::*;
pub use point::*;
pub use required::*;
