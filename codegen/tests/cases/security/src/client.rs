// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The API as the document describes it, and how a client for it is made.

use crate::runtime::{Api, Client, ClientBuilder, Credential, Error, Scheme};

/// The API as the document describes it.
static API: Api = Api::new("Vault API", "1")
    .server_env("VAULT_BASE_URL")
    .schemes(
        &[
            Scheme::bearer("bearer").env("VAULT_BEARER"),
            Scheme::basic("basic").env("VAULT_BASIC"),
            Scheme::header("header", "X-Api-Key").env("VAULT_KEY"),
            Scheme::query("query", "api_key").env("VAULT_QUERY"),
            Scheme::cookie("session", "sid").env("VAULT_SESSION"),
            Scheme::bearer("o-auth").env("VAULT_O_AUTH"),
            Scheme::bearer("clients")
                .token_url("/oauth/token")
                .env("VAULT_CLIENTS")
                .client_env("VAULT_CLIENTS_CLIENT_ID", "VAULT_CLIENTS_CLIENT_SECRET"),
            Scheme::query("both_client", "b").env("VAULT_BOTH_CLIENT"),
            Scheme::bearer("both")
                .token_url("https://auth.example/token")
                .refresh_url("https://auth.example/refresh")
                .env("VAULT_BOTH")
                .client_env("VAULT_BOTH_CLIENT_ID", "VAULT_BOTH_CLIENT_SECRET"),
            Scheme::bearer("users")
                .refresh_url("https://auth.example/token")
                .env("VAULT_USERS"),
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

    /// A client whose credentials are in environment variables, as far as they are set: `VAULT_BEARER`, `VAULT_BASIC`, `VAULT_KEY`, `VAULT_QUERY`, `VAULT_SESSION`, `VAULT_O_AUTH`, `VAULT_CLIENTS` (or `VAULT_CLIENTS_CLIENT_ID` and `VAULT_CLIENTS_CLIENT_SECRET`), `VAULT_BOTH_CLIENT`, `VAULT_BOTH` (or `VAULT_BOTH_CLIENT_ID` and `VAULT_BOTH_CLIENT_SECRET`), `VAULT_USERS`, `VAULT_OPEN_ID`, `VAULT_TIMEOUT`, `VAULT_BUILD`, `VAULT_1ST_KEY`. `VAULT_BASE_URL` may hold the URL of another server.
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
    /// A key from *settings*.
    ///
    /// `from_env` reads it from `VAULT_BEARER`.
    pub fn bearer(self, credential: impl Into<Credential>) -> Self {
        self.credential("bearer", credential)
    }

    /// Sets the user and password that calls are made with.
    ///
    /// `from_env` reads it from `VAULT_BASIC`.
    pub fn basic(self, user: impl Into<String>, password: impl Into<String>) -> Self {
        self.credential("basic", Credential::basic(user, password))
    }

    /// Sets the key that calls are made with, or the `Credential` that provides it.
    ///
    /// `from_env` reads it from `VAULT_KEY`.
    pub fn header_credential(self, credential: impl Into<Credential>) -> Self {
        self.credential("header", credential)
    }

    /// Sets the key that calls are made with, or the `Credential` that provides it.
    ///
    /// `from_env` reads it from `VAULT_QUERY`.
    pub fn query(self, credential: impl Into<Credential>) -> Self {
        self.credential("query", credential)
    }

    /// Sets the key that calls are made with, or the `Credential` that provides it.
    ///
    /// `from_env` reads it from `VAULT_SESSION`.
    pub fn session(self, credential: impl Into<Credential>) -> Self {
        self.credential("session", credential)
    }

    /// Sets the token that calls are made with, or the `Credential` that provides it.
    ///
    /// `from_env` reads it from `VAULT_O_AUTH`.
    pub fn o_auth(self, credential: impl Into<Credential>) -> Self {
        self.credential("o-auth", credential)
    }

    /// Sets the token that calls are made with, or the `Credential` that provides it.
    ///
    /// For *programs*.
    ///
    /// `from_env` reads it from `VAULT_CLIENTS`.
    pub fn clients(self, credential: impl Into<Credential>) -> Self {
        self.credential("clients", credential)
    }

    /// Makes calls with tokens that are obtained for this client's id and secret, from `/oauth/token`.
    ///
    /// For scopes, other parameters or another token server, give `clients` a `Credential::client_credentials`. These scopes are known:
    ///
    /// - `read`: See \[doors]. # Not a heading
    /// - `write:all`
    /// - `` ` */ } ``: ```rust panic!()
    ///
    /// `from_env` reads them from `VAULT_CLIENTS_CLIENT_ID` and `VAULT_CLIENTS_CLIENT_SECRET`.
    pub fn clients_client(
        self,
        id: impl Into<String>,
        secret: impl Into<String>,
    ) -> Self {
        self.credential("clients", Credential::client_credentials(id, secret))
    }

    /// Sets the key that calls are made with, or the `Credential` that provides it.
    ///
    /// `from_env` reads it from `VAULT_BOTH_CLIENT`.
    pub fn both_client(self, credential: impl Into<Credential>) -> Self {
        self.credential("both_client", credential)
    }

    /// Sets the token that calls are made with, or the `Credential` that provides it.
    ///
    /// `from_env` reads it from `VAULT_BOTH`.
    pub fn both(self, credential: impl Into<Credential>) -> Self {
        self.credential("both", credential)
    }

    /// Makes calls with tokens that are obtained for this client's id and secret, from `https://auth.example/token`.
    ///
    /// For scopes, other parameters or another token server, give `both` a `Credential::client_credentials`.
    ///
    /// `from_env` reads them from `VAULT_BOTH_CLIENT_ID` and `VAULT_BOTH_CLIENT_SECRET`.
    pub fn both_client_credential(
        self,
        id: impl Into<String>,
        secret: impl Into<String>,
    ) -> Self {
        self.credential("both", Credential::client_credentials(id, secret))
    }

    /// Sets the token that calls are made with, or the `Credential` that provides it.
    ///
    /// `from_env` reads it from `VAULT_USERS`.
    pub fn users(self, credential: impl Into<Credential>) -> Self {
        self.credential("users", credential)
    }

    /// Sets the token that calls are made with, or the `Credential` that provides it.
    ///
    /// `from_env` reads it from `VAULT_OPEN_ID`.
    pub fn open_id(self, credential: impl Into<Credential>) -> Self {
        self.credential("open-id", credential)
    }

    /// Sets the token that calls are made with, or the `Credential` that provides it.
    ///
    /// `from_env` reads it from `VAULT_TIMEOUT`.
    pub fn timeout_credential(self, credential: impl Into<Credential>) -> Self {
        self.credential("timeout", credential)
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

    /// Sets the token that calls are made with, or the `Credential` that provides it.
    ///
    /// `from_env` reads it from `VAULT_1ST_KEY`.
    pub fn _1st_key(self, credential: impl Into<Credential>) -> Self {
        self.credential("1st key", credential)
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
