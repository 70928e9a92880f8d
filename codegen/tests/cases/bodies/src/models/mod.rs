// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The types that requests and responses are made of.

mod inline_json;
mod multipart;
mod note;
mod optional_form;

pub use inline_json::*;
pub use multipart::*;
pub use note::*;
pub use optional_form::*;
