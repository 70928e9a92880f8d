// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The servers that the document describes, for `ClientBuilder::server` and `with_server`.
//!
//! Both take a URL as well, for any other place.

use crate::runtime::{Server, ServerUrl};

/// `https://voices.example`
pub(crate) const VOICES_EXAMPLE: Server = Server::new("https://voices.example");

/// `https://voices.example`, where calls go unless the client says otherwise.
#[derive(Clone, Copy, Debug)]
pub struct VoicesExample;

impl From<VoicesExample> for ServerUrl {
    fn from(_: VoicesExample) -> Self {
        Self::of(&VOICES_EXAMPLE)
    }
}
