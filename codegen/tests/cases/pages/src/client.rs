// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The API as the document describes it, and how a client for it is made.

use crate::servers;
use crate::runtime::{Api, Client, ClientBuilder, Credential, Error, Scheme};

/// The API as the document describes it.
static API: Api = Api::new("Library", "2.1")
    .servers(&[servers::REGION_EXAMPLE_COM_V1])
    .server_env("LIBRARY_BASE_URL")
    .schemes(
        &[
            Scheme::header("key", "X-Key").env("LIBRARY_KEY"),
            Scheme::basic("login").env("LIBRARY_LOGIN"),
            Scheme::query("query", "token").env("LIBRARY_QUERY"),
        ],
    )
    .security(&[&["key"]]);

impl Client {
    /// Begins a client: set credentials and whatever else should differ from the document.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new(&API)
    }

    /// A client whose credentials are in environment variables, as far as they are set: `LIBRARY_KEY`, `LIBRARY_LOGIN`, `LIBRARY_QUERY`. `LIBRARY_BASE_URL` may hold the URL of another server.
    ///
    /// # Errors
    ///
    /// When what is there cannot be used, or a credential that every call needs is missing.
    pub fn from_env() -> Result<Self, Error> {
        Self::builder().from_env().build()
    }
}

impl ClientBuilder {
    /// Sets the key that calls are made with, or the `Credential` that provides it.
    ///
    /// A key: `a|b`.
    ///
    /// `from_env` reads it from `LIBRARY_KEY`.
    pub fn key(self, credential: impl Into<Credential>) -> Self {
        self.credential("key", credential)
    }

    /// Sets the user and password that calls are made with.
    ///
    /// `from_env` reads it from `LIBRARY_LOGIN`.
    pub fn login(self, user: impl Into<String>, password: impl Into<String>) -> Self {
        self.credential("login", Credential::basic(user, password))
    }

    /// Sets the key that calls are made with, or the `Credential` that provides it.
    ///
    /// `from_env` reads it from `LIBRARY_QUERY`.
    pub fn query(self, credential: impl Into<Credential>) -> Self {
        self.credential("query", credential)
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
