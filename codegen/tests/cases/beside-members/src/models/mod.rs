// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The types that requests and responses are made of.

mod area;
mod cat;
mod contact;
mod dog;
mod misfit;
mod named;
mod pet;
mod spot;

pub use area::*;
pub use cat::*;
pub use contact::*;
pub use dog::*;
pub use misfit::*;
pub use named::*;
pub use pet::*;
pub use spot::*;
