// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The servers that the document describes, for `ClientBuilder::server` and `with_server`.
//!
//! Both take a URL as well, for any other place.

use crate::runtime::{Server, ServerUrl};

/// `https://anchors.example`
pub(crate) const ANCHORS_EXAMPLE: Server = Server::new("https://anchors.example");

/// `https://anchors.example`, where calls go unless the client says otherwise.
#[derive(Clone, Copy, Debug)]
pub struct AnchorsExample;

impl From<AnchorsExample> for ServerUrl {
    fn from(_: AnchorsExample) -> Self {
        Self::of(&ANCHORS_EXAMPLE)
    }
}
