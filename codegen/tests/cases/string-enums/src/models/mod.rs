// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The types that requests and responses are made of.

mod described;
mod direction;
mod holder;
mod misnamed;
mod named;
mod open;
mod reaction;
mod script;
mod size;
mod state;
mod toggle;
mod twice;

pub use described::*;
pub use direction::*;
pub use holder::*;
pub use misnamed::*;
pub use named::*;
pub use open::*;
pub use reaction::*;
pub use script::*;
pub use size::*;
pub use state::*;
pub use toggle::*;
pub use twice::*;
