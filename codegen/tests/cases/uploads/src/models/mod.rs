// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The types that requests and responses are made of.

mod encoded_form;
mod file;
mod new_file;
mod note;
mod one_or_many;
mod replace_files;

pub use encoded_form::*;
pub use file::*;
pub use new_file::*;
pub use note::*;
pub use one_or_many::*;
pub use replace_files::*;
