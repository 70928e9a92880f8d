// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The types that requests and responses are made of.

mod anything;
mod anything_too;
mod closed;
mod empty_schema;
mod field_of_any;
mod labelled;
mod loose;
mod nested;
mod nothing;
mod objects;
mod only_required;
mod pattern;
mod pattern_too;
mod texts;
mod untyped;

pub use anything::*;
pub use anything_too::*;
pub use closed::*;
pub use empty_schema::*;
pub use field_of_any::*;
pub use labelled::*;
pub use loose::*;
pub use nested::*;
pub use nothing::*;
pub use objects::*;
pub use only_required::*;
pub use pattern::*;
pub use pattern_too::*;
pub use texts::*;
pub use untyped::*;
