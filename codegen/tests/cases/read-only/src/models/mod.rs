// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The types that requests and responses are made of.

mod contact;
mod fate;
mod forest;
mod fox;
mod idle;
mod inhabitant;
mod kind;
mod owl;
mod stamped;
mod tree;
mod tree_input;
mod trees_by_name;
mod warden;
mod wish;

pub use contact::*;
pub use fate::*;
pub use forest::*;
pub use fox::*;
pub use idle::*;
pub use inhabitant::*;
pub use kind::*;
pub use owl::*;
pub use stamped::*;
pub use tree::*;
pub use tree_input::*;
pub use trees_by_name::*;
pub use warden::*;
pub use wish::*;
