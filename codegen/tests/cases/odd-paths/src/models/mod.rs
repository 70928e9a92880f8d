// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The types that requests and responses are made of.

mod get_thing;
mod put_thing;

pub use get_thing::*;
pub use put_thing::*;
