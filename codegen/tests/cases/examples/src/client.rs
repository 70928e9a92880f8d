// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The API as the document describes it, and how a client for it is made.

use crate::runtime::{Api, Client, ClientBuilder, Error, Server};

/// The API as the document describes it.
static API: Api = Api::new("Examples", "1")
    .servers(&[Server::new("https://example.com/api")]);

impl Client {
    /// Begins a client: set credentials and whatever else should differ from the document.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new(&API)
    }

    /// A client with the document's settings.
    ///
    /// # Errors
    ///
    /// When what is there cannot be used, or a credential that every call needs is missing.
    pub fn from_env() -> Result<Self, Error> {
        Self::builder().from_env().build()
    }
}
