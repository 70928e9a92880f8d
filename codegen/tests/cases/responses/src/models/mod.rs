// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The types that requests and responses are made of.

mod inline_error;
mod parcel;
mod problem;
mod several;
mod ticket;
mod union;

pub use inline_error::*;
pub use parcel::*;
pub use problem::*;
pub use several::*;
pub use ticket::*;
pub use union::*;
