// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The types that requests and responses are made of.

mod cursor_in_body;
mod deep;
mod item;
mod linked;
mod no_array;
mod nullable_results;
mod offset_in_body;
mod optional_results;
mod page;
mod two_arrays;
mod typed_parameters;
mod until_there_is_no_more;

pub use cursor_in_body::*;
pub use deep::*;
pub use item::*;
pub use linked::*;
pub use no_array::*;
pub use nullable_results::*;
pub use offset_in_body::*;
pub use optional_results::*;
pub use page::*;
pub use two_arrays::*;
pub use typed_parameters::*;
pub use until_there_is_no_more::*;
