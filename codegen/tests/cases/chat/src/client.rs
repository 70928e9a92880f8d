// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The API as the document describes it, and how a client for it is made.

use crate::servers;
use crate::runtime::{Api, Client, ClientBuilder, Credential, Error, Scheme};

/// The API as the document describes it.
static API: Api = Api::new("Models", "1.0.0")
    .servers(&[servers::MODELS_EXAMPLE_API_V1])
    .server_env("MODELS_BASE_URL")
    .schemes(&[Scheme::bearer("apiKey").env("MODELS_API_KEY")])
    .security(&[&["apiKey"]]);

impl Client {
    /// Begins a client: set credentials and whatever else should differ from the document.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new(&API)
    }

    /// A client whose credential is in the environment variable `MODELS_API_KEY`. `MODELS_BASE_URL` may hold the URL of another server.
    ///
    /// # Errors
    ///
    /// When what is there cannot be used, or a credential that every call needs is missing.
    pub fn from_env() -> Result<Self, Error> {
        Self::builder().from_env().build()
    }
}

impl ClientBuilder {
    /// Sets the token that calls are made with, or the `Credential` that provides it.
    ///
    /// `from_env` reads it from `MODELS_API_KEY`.
    pub fn api_key(self, credential: impl Into<Credential>) -> Self {
        self.credential("apiKey", credential)
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
