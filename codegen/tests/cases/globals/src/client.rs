// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The API as the document describes it, and how a client for it is made.

use std::fmt::Display;

use crate::models;
use crate::runtime::{Api, Client, ClientBuilder, Error, Global};

/// The API as the document describes it.
static API: Api = Api::new("Shops", "1").server_env("SHOPS_BASE_URL");

impl Client {
    /// Begins a client: set credentials and whatever else should differ from the document.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new(&API)
    }

    /// A client with the document's settings. `SHOPS_BASE_URL` may hold the URL of another server.
    ///
    /// # Errors
    ///
    /// When what is there cannot be used, or a credential that every call needs is missing.
    pub fn from_env() -> Result<Self, Error> {
        Self::builder().from_env().build()
    }
}

impl ClientBuilder {
    /// The shop.
    ///
    /// It is sent with every call that has such a parameter and does not set it.
    pub fn shop(self, shop: impl Display) -> Self {
        self.global(Global::path("shop"), &shop.to_string())
    }

    /// Whether nothing is real.
    ///
    /// It is sent with every call that has such a parameter and does not set it.
    pub fn testmode(self, testmode: bool) -> Self {
        self.global(Global::query("testmode"), &testmode)
    }

    /// Sets `X-Region`.
    ///
    /// It is sent with every call that has such a parameter and does not set it.
    pub fn x_region(self, x_region: models::XRegion) -> Self {
        self.global(Global::header("X-Region"), &x_region)
    }

    /// Sets `visit`.
    ///
    /// It is sent with every call that has such a parameter and does not set it.
    #[deprecated]
    pub fn visit(self, visit: impl Display) -> Self {
        self.global(Global::cookie("visit"), &visit.to_string())
    }

    /// Sets `timeout`.
    ///
    /// It is sent with every call that has such a parameter and does not set it.
    pub fn timeout_parameter(self, timeout_parameter: i64) -> Self {
        self.global(Global::query("timeout"), &timeout_parameter)
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
