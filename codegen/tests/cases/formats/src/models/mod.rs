// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The types that requests and responses are made of.

mod base64;
mod by;
mod event;
mod formatted;
mod id;
mod r#move;
mod r#ref;
mod same;
mod when;

pub use base64::*;
pub use by::*;
pub use event::*;
pub use formatted::*;
pub use id::*;
pub use r#move::*;
pub use r#ref::*;
pub use same::*;
pub use when::*;
