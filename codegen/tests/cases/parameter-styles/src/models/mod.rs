// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The types that requests and responses are made of.

mod color;
mod filter;
mod in_query;
mod page;
mod shade;

pub use color::*;
pub use filter::*;
pub use in_query::*;
pub use page::*;
pub use shade::*;
