// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The types that requests and responses are made of.

mod address;
mod conflict;
mod deep;
mod described;
mod employee;
mod extended;
mod r#loop;
mod person;
mod renamed;
mod role;
mod strict;
mod team;
mod text;
mod with_union;

pub use address::*;
pub use conflict::*;
pub use deep::*;
pub use described::*;
pub use employee::*;
pub use extended::*;
pub use r#loop::*;
pub use person::*;
pub use renamed::*;
pub use role::*;
pub use strict::*;
pub use team::*;
pub use text::*;
pub use with_union::*;
