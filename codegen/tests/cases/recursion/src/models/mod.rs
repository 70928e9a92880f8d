// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The types that requests and responses are made of.

mod alias_of_union;
mod dictionary;
mod either;
mod endless;
mod endless_pair;
mod endless_twin;
mod inline;
mod json;
mod mutual;
mod nested;
mod one_of_each_other;
mod one_of_itself;
mod only_itself;
mod other;
mod other_of_both;
mod required_null;
mod tree;

pub use alias_of_union::*;
pub use dictionary::*;
pub use either::*;
pub use endless::*;
pub use endless_pair::*;
pub use endless_twin::*;
pub use inline::*;
pub use json::*;
pub use mutual::*;
pub use nested::*;
pub use one_of_each_other::*;
pub use one_of_itself::*;
pub use only_itself::*;
pub use other::*;
pub use other_of_both::*;
pub use required_null::*;
pub use tree::*;
