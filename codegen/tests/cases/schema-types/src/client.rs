// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The API as the document describes it, and how a client for it is made.

use crate::servers;
use crate::runtime::{Api, Client, ClientBuilder, Error};

/// The API as the document describes it.
static API: Api = Api::new("Types", "1")
    .servers(&[servers::TYPES_EXAMPLE])
    .server_env("TYPES_BASE_URL");

impl Client {
    /// Begins a client: set credentials and whatever else should differ from the document.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new(&API)
    }

    /// A client with the document's settings. `TYPES_BASE_URL` may hold the URL of another server.
    ///
    /// # Errors
    ///
    /// When what is there cannot be used, or a credential that every call needs is missing.
    pub fn from_env() -> Result<Self, Error> {
        Self::builder().from_env().build()
    }
}

#[cfg(feature = "mock")]
impl crate::runtime::mock::Mock {
    /// A double of the API, of which no operation has an answer yet.
    pub fn new() -> Self {
        Self::of(&API)
    }
}

#[cfg(feature = "mock")]
impl Default for crate::runtime::mock::Mock {
    fn default() -> Self {
        Self::new()
    }
}
