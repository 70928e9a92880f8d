// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The API as the document describes it, and how a client for it is made.

use crate::runtime::{Api, Client, ClientBuilder, Credential, Error, Scheme};

/// The API as the document describes it.
static API: Api = Api::new("Vault API", "1")
    .schemes(
        &[
            Scheme::bearer("bearer").env("VAULT_BEARER"),
            Scheme::basic("basic").env("VAULT_BASIC"),
            Scheme::header("header", "X-Api-Key").env("VAULT_KEY"),
            Scheme::query("query", "api_key").env("VAULT_QUERY"),
            Scheme::cookie("session", "sid").env("VAULT_SESSION"),
            Scheme::bearer("o-auth").env("VAULT_O_AUTH"),
            Scheme::bearer("open-id").env("VAULT_OPEN_ID"),
            Scheme::bearer("timeout").env("VAULT_TIMEOUT"),
            Scheme::basic("build").env("VAULT_BUILD"),
            Scheme::bearer("1st key").env("VAULT_1ST_KEY"),
        ],
    )
    .security(&[&["bearer"], &["header", "query"]]);

impl Client {
    /// Begins a client: set credentials and whatever else should differ from the document.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new(&API)
    }

    /// A client whose credentials are in environment variables, as far as they are set: `VAULT_BEARER`, `VAULT_BASIC`, `VAULT_KEY`, `VAULT_QUERY`, `VAULT_SESSION`, `VAULT_O_AUTH`, `VAULT_OPEN_ID`, `VAULT_TIMEOUT`, `VAULT_BUILD`, `VAULT_1ST_KEY`.
    ///
    /// # Errors
    ///
    /// When what is there cannot be used, or a credential that every call needs is missing.
    pub fn from_env() -> Result<Self, Error> {
        Self::builder().from_env().build()
    }
}

impl ClientBuilder {
    /// Sets the key or token that calls are made with.
    ///
    /// A key from *settings*.
    ///
    /// `from_env` reads it from `VAULT_BEARER`.
    pub fn bearer(self, token: impl Into<String>) -> Self {
        self.credential("bearer", Credential::token(token))
    }

    /// Sets the user and password that calls are made with.
    ///
    /// `from_env` reads it from `VAULT_BASIC`.
    pub fn basic(self, user: impl Into<String>, password: impl Into<String>) -> Self {
        self.credential("basic", Credential::basic(user, password))
    }

    /// Sets the key or token that calls are made with.
    ///
    /// `from_env` reads it from `VAULT_KEY`.
    pub fn header_credential(self, token: impl Into<String>) -> Self {
        self.credential("header", Credential::token(token))
    }

    /// Sets the key or token that calls are made with.
    ///
    /// `from_env` reads it from `VAULT_QUERY`.
    pub fn query(self, token: impl Into<String>) -> Self {
        self.credential("query", Credential::token(token))
    }

    /// Sets the key or token that calls are made with.
    ///
    /// `from_env` reads it from `VAULT_SESSION`.
    pub fn session(self, token: impl Into<String>) -> Self {
        self.credential("session", Credential::token(token))
    }

    /// Sets the key or token that calls are made with.
    ///
    /// `from_env` reads it from `VAULT_O_AUTH`.
    pub fn o_auth(self, token: impl Into<String>) -> Self {
        self.credential("o-auth", Credential::token(token))
    }

    /// Sets the key or token that calls are made with.
    ///
    /// `from_env` reads it from `VAULT_OPEN_ID`.
    pub fn open_id(self, token: impl Into<String>) -> Self {
        self.credential("open-id", Credential::token(token))
    }

    /// Sets the key or token that calls are made with.
    ///
    /// `from_env` reads it from `VAULT_TIMEOUT`.
    pub fn timeout_credential(self, token: impl Into<String>) -> Self {
        self.credential("timeout", Credential::token(token))
    }

    /// Sets the user and password that calls are made with.
    ///
    /// `from_env` reads it from `VAULT_BUILD`.
    pub fn build_credential(
        self,
        user: impl Into<String>,
        password: impl Into<String>,
    ) -> Self {
        self.credential("build", Credential::basic(user, password))
    }

    /// Sets the key or token that calls are made with.
    ///
    /// `from_env` reads it from `VAULT_1ST_KEY`.
    pub fn _1st_key(self, token: impl Into<String>) -> Self {
        self.credential("1st key", Credential::token(token))
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
