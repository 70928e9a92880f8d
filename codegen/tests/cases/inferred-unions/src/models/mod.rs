// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The types that requests and responses are made of.

mod absent;
mod nested;
mod part;
mod picture;
mod same;
mod text;

pub use absent::*;
pub use nested::*;
pub use part::*;
pub use picture::*;
pub use same::*;
pub use text::*;
