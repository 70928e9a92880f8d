// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The types that requests and responses are made of.

mod aux_model;
mod bool;
mod r#box;
mod client;
mod error;
mod extra;
mod i64;
mod map;
mod methods;
mod mod_model;
mod option;
mod result;
mod self_model;
mod string;
mod value;
mod vec;
mod words;

pub use aux_model::*;
pub use bool::*;
pub use r#box::*;
pub use client::*;
pub use error::*;
pub use extra::*;
pub use i64::*;
pub use map::*;
pub use methods::*;
pub use mod_model::*;
pub use option::*;
pub use result::*;
pub use self_model::*;
pub use string::*;
pub use value::*;
pub use vec::*;
pub use words::*;
