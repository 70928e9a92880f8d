// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The types that requests and responses are made of.

mod answer;
mod chunk;
mod fault;
mod follow;
mod question;

pub use answer::*;
pub use chunk::*;
pub use fault::*;
pub use follow::*;
pub use question::*;
