// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The types that requests and responses are made of.

mod leaf;
mod node;
mod place;
mod shown;

pub use leaf::*;
pub use node::*;
pub use place::*;
pub use shown::*;
