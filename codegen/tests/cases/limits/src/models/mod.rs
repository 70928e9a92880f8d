// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The types that requests and responses are made of.

mod answer;
mod ball;
mod base;
mod bone;
mod house;
mod name;
mod owner;
mod pet;
mod plain;
mod search_pets;
mod tree;

pub use answer::*;
pub use ball::*;
pub use base::*;
pub use bone::*;
pub use house::*;
pub use name::*;
pub use owner::*;
pub use pet::*;
pub use plain::*;
pub use search_pets::*;
pub use tree::*;
