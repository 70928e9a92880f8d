// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The API as the document describes it, and how a client for it is made.

use crate::servers;
use crate::runtime::{Api, Client, ClientBuilder, Credential, Error, Scheme};

/// The API as the document describes it.
static API: Api = Api::new("Voices", "1.0.0")
    .servers(&[servers::VOICES_EXAMPLE])
    .server_env("VOICES_BASE_URL")
    .schemes(
        &[
            Scheme::header("Token", "Authorization").env("VOICES_TOKEN"),
            Scheme::bearer("Jwt").env("VOICES_JWT"),
            Scheme::header("Other", "X-Key").env("VOICES_OTHER"),
        ],
    );

impl Client {
    /// Begins a client: set credentials and whatever else should differ from the document.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new(&API)
    }

    /// A client whose credentials are in environment variables, as far as they are set: `VOICES_TOKEN`, `VOICES_JWT`, `VOICES_OTHER`. `VOICES_BASE_URL` may hold the URL of another server.
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
    /// `from_env` reads it from `VOICES_TOKEN`.
    pub fn token(self, credential: impl Into<Credential>) -> Self {
        self.credential("Token", credential)
    }

    /// Sets the token that calls are made with, or the `Credential` that provides it.
    ///
    /// `from_env` reads it from `VOICES_JWT`.
    pub fn jwt(self, credential: impl Into<Credential>) -> Self {
        self.credential("Jwt", credential)
    }

    /// Sets the key that calls are made with, or the `Credential` that provides it.
    ///
    /// `from_env` reads it from `VOICES_OTHER`.
    pub fn other(self, credential: impl Into<Credential>) -> Self {
        self.credential("Other", credential)
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
