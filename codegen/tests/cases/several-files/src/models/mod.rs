// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The types that requests and responses are made of.

mod animal;
mod creature;
mod get_lost;
mod get_pet;
mod not_found;
mod owner;
mod pet;
mod robot;
mod schemas_state;
mod shared_state;
mod weight;

pub use animal::*;
pub use creature::*;
pub use get_lost::*;
pub use get_pet::*;
pub use not_found::*;
pub use owner::*;
pub use pet::*;
pub use robot::*;
pub use schemas_state::*;
pub use shared_state::*;
pub use weight::*;
