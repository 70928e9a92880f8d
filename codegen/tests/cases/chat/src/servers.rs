// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The servers that the document describes, for `ClientBuilder::server` and `with_server`.
//!
//! Both take a URL as well, for any other place.

use crate::runtime::{Server, ServerUrl};

/// `https://models.example/api/v1`
pub(crate) const MODELS_EXAMPLE_API_V1: Server = Server::new(
    "https://models.example/api/v1",
);

/// `https://models.example/api/v1`, where calls go unless the client says otherwise.
#[derive(Clone, Copy, Debug)]
pub struct ModelsExampleApiV1;

impl From<ModelsExampleApiV1> for ServerUrl {
    fn from(_: ModelsExampleApiV1) -> Self {
        Self::of(&MODELS_EXAMPLE_API_V1)
    }
}
