// Generated from spec/openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The API as the document describes it, and how a client for it is made.

use std::time::Duration;

use crate::servers;
use crate::runtime::{Api, Client, ClientBuilder, Credential, Error, RetryPolicy, Scheme};

/// The API as the document describes it.
static API: Api = Api::new("OpenRouter API", "1.0.0")
    .servers(&[servers::PRODUCTION])
    .server_env("OPENROUTER_BASE_URL")
    .schemes(&[Scheme::bearer("apiKey").env("OPENROUTER_API_KEY")])
    .security(&[&["apiKey"]])
    .retry(
        RetryPolicy::exponential()
            .initial_delay(Duration::from_millis(500))
            .max_delay(Duration::from_secs(60))
            .max_elapsed(Duration::from_secs(3600))
            .factor(1.5)
            .max_attempts(3),
    );

impl Client {
    /// Begins a client: set credentials and whatever else should differ from the document.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new(&API)
    }

    /// A client whose credential is in the environment variable `OPENROUTER_API_KEY`. `OPENROUTER_BASE_URL` may hold the URL of another server.
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
    /// An OpenRouter key, sent as `Authorization: Bearer <key>`. The guardrail operations accept only a
    /// [management key](https://openrouter.ai/docs/guides/overview/auth/management-api-keys), which
    /// OpenRouter's SDK references also call a provisioning key.
    ///
    /// `from_env` reads it from `OPENROUTER_API_KEY`.
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
