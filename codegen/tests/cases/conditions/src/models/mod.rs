// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The types that requests and responses are made of.

mod contains;
mod either;
mod not;
mod only;
mod order;

pub use contains::*;
pub use either::*;
pub use not::*;
pub use only::*;
pub use order::*;
