// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The servers that the document describes, for `ClientBuilder::server` and `with_server`.
//!
//! Both take a URL as well, for any other place.

use crate::runtime::{Server, ServerUrl};

/// `https://types.example`
pub(crate) const TYPES_EXAMPLE: Server = Server::new("https://types.example");

/// `https://types.example`, where calls go unless the client says otherwise.
#[derive(Clone, Copy, Debug)]
pub struct TypesExample;

impl From<TypesExample> for ServerUrl {
    fn from(_: TypesExample) -> Self {
        Self::of(&TYPES_EXAMPLE)
    }
}
