// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The servers that the document describes, for `ClientBuilder::server` and `with_server`.
//!
//! Both take a URL as well, for any other place.

use crate::runtime::{Server, ServerUrl};

/// `https://example.com`
pub(crate) const EXAMPLE_COM: Server = Server::new("https://example.com");

/// `https://example.com`, where calls go unless the client says otherwise.
#[derive(Clone, Copy, Debug)]
pub struct ExampleCom;

impl From<ExampleCom> for ServerUrl {
    fn from(_: ExampleCom) -> Self {
        Self::of(&EXAMPLE_COM)
    }
}
