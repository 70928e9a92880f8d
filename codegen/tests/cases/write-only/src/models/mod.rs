// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The types that requests and responses are made of.

mod clash;
mod credentials;
mod key;
mod pin;
mod user;

pub use clash::*;
pub use credentials::*;
pub use key::*;
pub use pin::*;
pub use user::*;
