// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The types that requests and responses are made of.

mod empty;
mod file;
mod only;

pub use empty::*;
pub use file::*;
pub use only::*;
