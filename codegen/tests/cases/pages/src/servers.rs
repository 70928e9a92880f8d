// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The servers that the document describes, for `ClientBuilder::server` and `with_server`.
//!
//! Both take a URL as well, for any other place.

use crate::runtime::{Server, ServerUrl, ServerVariable};

/// `https://{region}.example.com/v1`
pub(crate) const REGION_EXAMPLE_COM_V1: Server = Server::new(
        "https://{region}.example.com/v1",
    )
    .variables(&[ServerVariable::new("region", "eu").allowed(&["eu", "us"])]);

/// `https://{region}.example.com/v1`, where calls go unless the client says otherwise.
#[derive(Clone, Debug)]
#[must_use = "a server is only a choice until a client or a call is given it"]
pub struct RegionExampleComV1 {
    url: ServerUrl,
}

impl RegionExampleComV1 {
    /// This server, with the document's values for all that is not set.
    pub fn new() -> Self {
        Self {
            url: ServerUrl::of(&REGION_EXAMPLE_COM_V1),
        }
    }

    /// Sets `region`.
    ///
    /// `Region::Eu` unless this is called.
    pub fn region(mut self, region: Region) -> Self {
        self.url = self.url.variable("region", region.as_str());
        self
    }
}

impl Default for RegionExampleComV1 {
    fn default() -> Self {
        Self::new()
    }
}

impl From<RegionExampleComV1> for ServerUrl {
    fn from(server: RegionExampleComV1) -> Self {
        server.url
    }
}

/// A value of `region`.
///
/// For a place that is not in this list, give its URL instead of a server.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Region {
    /// `eu`.
    Eu,
    /// `us`.
    Us,
}

impl Region {
    /// All values, in the order of the document.
    pub const ALL: &[Self] = &[Self::Eu, Self::Us];

    /// The value as it stands in the URL.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Eu => "eu",
            Self::Us => "us",
        }
    }
}
