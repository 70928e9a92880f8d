// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The servers that the document describes, for `ClientBuilder::server` and `with_server`.
//!
//! Both take a URL as well, for any other place.

use crate::runtime::{Server, ServerUrl};

/// `https://streams.example`
pub(crate) const STREAMS_EXAMPLE: Server = Server::new("https://streams.example");

/// `https://streams.example`, where calls go unless the client says otherwise.
#[derive(Clone, Copy, Debug)]
pub struct StreamsExample;

impl From<StreamsExample> for ServerUrl {
    fn from(_: StreamsExample) -> Self {
        Self::of(&STREAMS_EXAMPLE)
    }
}
