// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The types that requests and responses are made of.

mod both;
mod huge;
mod items;
mod length;
mod members;
mod new;
mod old;
mod range;
mod sizes;

pub use both::*;
pub use huge::*;
pub use items::*;
pub use length::*;
pub use members::*;
pub use new::*;
pub use old::*;
pub use range::*;
pub use sizes::*;
