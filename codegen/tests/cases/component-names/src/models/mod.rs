// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The types that requests and responses are made of.

mod _1st;
mod a_b_c_d;
mod crab;
mod dot_dot_dot;
mod foo_bar;
mod foo_bar_inner;
mod foo_bar_operation;
mod foo_bar_operation2;
mod foo_bar_operation3;
mod generic_list_t;
mod https_server_v2;
mod unicode;
mod user;
mod user2;
mod user_operation;
mod user_operation2;
mod wen_shu;

pub use _1st::*;
pub use a_b_c_d::*;
pub use crab::*;
pub use dot_dot_dot::*;
pub use foo_bar::*;
pub use foo_bar_inner::*;
pub use foo_bar_operation::*;
pub use foo_bar_operation2::*;
pub use foo_bar_operation3::*;
pub use generic_list_t::*;
pub use https_server_v2::*;
pub use unicode::*;
pub use user::*;
pub use user2::*;
pub use user_operation::*;
pub use user_operation2::*;
pub use wen_shu::*;
