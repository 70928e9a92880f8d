// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The servers that the document describes, for `ClientBuilder::server` and `with_server`.
//!
//! Both take a URL as well, for any other place.

use crate::runtime::{Server, ServerUrl};

/// `https://example.com/api`
pub(crate) const EXAMPLE_COM_API: Server = Server::new("https://example.com/api");

/// `https://example.com/api`, where calls go unless the client says otherwise.
#[derive(Clone, Copy, Debug)]
pub struct ExampleComApi;

impl From<ExampleComApi> for ServerUrl {
    fn from(_: ExampleComApi) -> Self {
        Self::of(&EXAMPLE_COM_API)
    }
}
