// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The types that requests and responses are made of.

mod book;
mod book_change;
mod new_book;
mod shelf;

pub use book::*;
pub use book_change::*;
pub use new_book::*;
pub use shelf::*;
