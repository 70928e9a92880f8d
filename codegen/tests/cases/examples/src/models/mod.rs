// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The types that requests and responses are made of.

mod book;
mod chain;
mod customer;
mod get_order;
mod item;
mod line;
mod nested;
mod order;
mod pen;
mod price;
mod wide;

pub use book::*;
pub use chain::*;
pub use customer::*;
pub use get_order::*;
pub use item::*;
pub use line::*;
pub use nested::*;
pub use order::*;
pub use pen::*;
pub use price::*;
pub use wide::*;
