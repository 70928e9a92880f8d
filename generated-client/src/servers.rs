// Generated from spec/openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The servers that the document describes, for `ClientBuilder::server` and `with_server`.
//!
//! Both take a URL as well, for any other place.

use crate::runtime::{Server, ServerUrl};

/// `https://openrouter.ai/api/v1`
pub(crate) const PRODUCTION: Server = Server::new("https://openrouter.ai/api/v1")
    .named("production");

/// The production service.
///
/// `https://openrouter.ai/api/v1`, where calls go unless the client says otherwise.
#[derive(Clone, Copy, Debug)]
pub struct Production;

impl From<Production> for ServerUrl {
    fn from(_: Production) -> Self {
        Self::of(&PRODUCTION)
    }
}
