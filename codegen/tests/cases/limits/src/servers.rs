// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The servers that the document describes, for `ClientBuilder::server` and `with_server`.
//!
//! Both take a URL as well, for any other place.

use crate::runtime::{Server, ServerUrl};

/// `https://limits.example`
pub(crate) const LIMITS_EXAMPLE: Server = Server::new("https://limits.example");

/// `https://limits.example`, where calls go unless the client says otherwise.
#[derive(Clone, Copy, Debug)]
pub struct LimitsExample;

impl From<LimitsExample> for ServerUrl {
    fn from(_: LimitsExample) -> Self {
        Self::of(&LIMITS_EXAMPLE)
    }
}
