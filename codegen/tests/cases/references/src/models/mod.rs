// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The types that requests and responses are made of.

mod alias;
mod alias_of_alias;
mod map;
mod map_id;
mod odd_name_here;
mod other;
mod point;
mod properties;

pub use alias::*;
pub use alias_of_alias::*;
pub use map::*;
pub use map_id::*;
pub use odd_name_here::*;
pub use other::*;
pub use point::*;
pub use properties::*;
