// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The types that requests and responses are made of.

mod chain;
mod endless;
mod links;
mod point;
mod route;

pub use chain::*;
pub use endless::*;
pub use links::*;
pub use point::*;
pub use route::*;
