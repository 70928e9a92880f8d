// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The types that requests and responses are made of.

mod bare;
mod combined;
mod excluded;
mod keyed;
mod thing;

pub use bare::*;
pub use combined::*;
pub use excluded::*;
pub use keyed::*;
pub use thing::*;
