// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The types that requests and responses are made of.

mod fern;
mod get_av2_final;
mod keyed;
mod listed;
mod machine_state;
mod ordered;
mod owner;
mod square;
mod thing;
mod thing_page;
mod wrong;

pub use fern::*;
pub use get_av2_final::*;
pub use keyed::*;
pub use listed::*;
pub use machine_state::*;
pub use ordered::*;
pub use owner::*;
pub use square::*;
pub use thing::*;
pub use thing_page::*;
pub use wrong::*;
