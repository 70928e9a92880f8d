// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The types that requests and responses are made of.

mod face;
mod flags;
mod fractions;
mod holder;
mod large;
mod mixed;
mod named;
mod none;
mod objects;
mod open;
mod too_large;
mod untyped;

pub use face::*;
pub use flags::*;
pub use fractions::*;
pub use holder::*;
pub use large::*;
pub use mixed::*;
pub use named::*;
pub use none::*;
pub use objects::*;
pub use open::*;
pub use too_large::*;
pub use untyped::*;
