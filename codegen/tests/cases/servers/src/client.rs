// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The API as the document describes it, and how a client for it is made.

use crate::servers;
use crate::runtime::{Api, Client, ClientBuilder, Error, Server};

/// The API as the document describes it.
static API: Api = Api::new("Hosts", "1")
    .servers(
        &[
            servers::PROD,
            servers::REGIONAL,
            servers::SANDBOX,
            servers::SANDBOX_SANDBOX_EXAMPLE_COM_V2,
            servers::LOCALHOST8080_HTTP,
            servers::SELF_HOSTED,
            servers::TENANT,
            servers::ONE_SITE_EXAMPLE_COM,
            servers::WHOLE_EXAMPLE_COM_V1,
            servers::REGION_OTHER_EXAMPLE_COM,
            servers::SERVER_ABCD_EXAMPLE_COM,
            servers::SHOP_SHOPS_EXAMPLE_COM,
            Server::new("/"),
            Server::new(""),
            Server::new("ftp://files.example.com"),
            Server::new("https://query.example.com/?version=1"),
            Server::new("https://user:pass@example.com"),
            Server::new("https://example.com/{unclosed"),
            Server::new("https://"),
        ],
    )
    .server_env("HOSTS_BASE_URL");

impl Client {
    /// Begins a client: set credentials and whatever else should differ from the document.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new(&API)
    }

    /// A client with the document's settings. `HOSTS_BASE_URL` may hold the URL of another server.
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
