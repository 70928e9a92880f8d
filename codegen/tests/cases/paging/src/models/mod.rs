// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The types that requests and responses are made of.

mod item;
mod no_array;
mod nullable_results;
mod optional_results;
mod page;
mod typed_parameters;

pub use item::*;
pub use no_array::*;
pub use nullable_results::*;
pub use optional_results::*;
pub use page::*;
pub use typed_parameters::*;
