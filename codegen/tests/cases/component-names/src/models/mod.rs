// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The types that requests and responses are made of.

mod _1st;
mod a_b_c_d;
mod crab;
mod dot_dot_dot;
mod foo_bar;
mod foo_bar_dashed;
mod foo_bar_dotted;
mod foo_bar_inner;
mod foo_bar_model;
mod generic_list_t;
mod https_server_v2;
mod unicode;
mod user;
mod user2;
mod user_model;
mod user_upper;
mod wen_shu;

pub use _1st::*;
pub use a_b_c_d::*;
pub use crab::*;
pub use dot_dot_dot::*;
pub use foo_bar::*;
pub use foo_bar_dashed::*;
pub use foo_bar_dotted::*;
pub use foo_bar_inner::*;
pub use foo_bar_model::*;
pub use generic_list_t::*;
pub use https_server_v2::*;
pub use unicode::*;
pub use user::*;
pub use user2::*;
pub use user_model::*;
pub use user_upper::*;
pub use wen_shu::*;
