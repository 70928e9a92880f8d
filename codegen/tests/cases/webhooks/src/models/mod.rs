// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The types that requests and responses are made of.

mod new_pet;
mod on_end;
mod pet;
mod referred;
mod subscribe_on_event;
mod subscription;

pub use new_pet::*;
pub use on_end::*;
pub use pet::*;
pub use referred::*;
pub use subscribe_on_event::*;
pub use subscription::*;
