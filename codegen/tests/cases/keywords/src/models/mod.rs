// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The types that requests and responses are made of.

mod aux_operation;
mod bool;
mod r#box;
mod client;
mod error;
mod extra;
mod i64;
mod map;
mod mod_operation;
mod option;
mod result;
mod self_operation;
mod string;
mod value;
mod vec;
mod words;

pub use aux_operation::*;
pub use bool::*;
pub use r#box::*;
pub use client::*;
pub use error::*;
pub use extra::*;
pub use i64::*;
pub use map::*;
pub use mod_operation::*;
pub use option::*;
pub use result::*;
pub use self_operation::*;
pub use string::*;
pub use value::*;
pub use vec::*;
pub use words::*;
