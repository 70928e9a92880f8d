// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The servers that the document describes, for `ClientBuilder::server` and `with_server`.
//!
//! Both take a URL as well, for any other place.

use std::fmt::Display;

use crate::runtime::{Server, ServerUrl, ServerVariable};

/// `https://api.example.com/v1`
pub(crate) const PROD: Server = Server::new("https://api.example.com/v1").named("prod");

/// Production.
///
/// `https://api.example.com/v1`, where calls go unless the client says otherwise.
#[derive(Clone, Copy, Debug)]
pub struct Prod;

impl From<Prod> for ServerUrl {
    fn from(_: Prod) -> Self {
        Self::of(&PROD)
    }
}

/// `https://{region}.example.com:{port}/{base path}`
pub(crate) const REGIONAL: Server = Server::new(
        "https://{region}.example.com:{port}/{base path}",
    )
    .named("regional")
    .variables(
        &[
            ServerVariable::new("region", "eu").allowed(&["eu", "us-east"]),
            ServerVariable::new("port", "8443").allowed(&["8443", "443"]),
            ServerVariable::new("base path", ""),
        ],
    );

/// Near you.
///
/// `https://{region}.example.com:{port}/{base path}`.
#[derive(Clone, Debug)]
#[must_use = "a server is only a choice until a client or a call is given it"]
pub struct Regional {
    url: ServerUrl,
}

impl Regional {
    /// This server, with the document's values for all that is not set.
    pub fn new() -> Self {
        Self {
            url: ServerUrl::of(&REGIONAL),
        }
    }

    /// Where your data is.
    ///
    /// `Region::Europe` unless this is called.
    pub fn region(mut self, region: Region) -> Self {
        self.url = self.url.variable("region", region.as_str());
        self
    }

    /// Sets `port`.
    ///
    /// `Port::Value8443` unless this is called.
    pub fn port(mut self, port: Port) -> Self {
        self.url = self.url.variable("port", port.as_str());
        self
    }

    /// Sets `base path`.
    ///
    /// `""` unless this is called.
    pub fn base_path(mut self, base_path: impl Display) -> Self {
        self.url = self.url.variable("base path", base_path);
        self
    }
}

impl Default for Regional {
    fn default() -> Self {
        Self::new()
    }
}

impl From<Regional> for ServerUrl {
    fn from(server: Regional) -> Self {
        server.url
    }
}

/// `https://sandbox.example.com`
pub(crate) const SANDBOX: Server = Server::new("https://sandbox.example.com");

/// The sandbox server (reset every night).
///
/// `https://sandbox.example.com`.
#[derive(Clone, Copy, Debug)]
pub struct Sandbox;

impl From<Sandbox> for ServerUrl {
    fn from(_: Sandbox) -> Self {
        Self::of(&SANDBOX)
    }
}

/// `https://sandbox.example.com/v2`
pub(crate) const SANDBOX_SANDBOX_EXAMPLE_COM_V2: Server = Server::new(
    "https://sandbox.example.com/v2",
);

/// Sandbox.
///
/// `https://sandbox.example.com/v2`.
#[derive(Clone, Copy, Debug)]
pub struct SandboxSandboxExampleComV2;

impl From<SandboxSandboxExampleComV2> for ServerUrl {
    fn from(_: SandboxSandboxExampleComV2) -> Self {
        Self::of(&SANDBOX_SANDBOX_EXAMPLE_COM_V2)
    }
}

/// `http://localhost:8080`
pub(crate) const LOCALHOST8080_HTTP: Server = Server::new("http://localhost:8080");

/// For those who run all of this on a machine of their own.
///
/// `http://localhost:8080`.
#[derive(Clone, Copy, Debug)]
pub struct Localhost8080Http;

impl From<Localhost8080Http> for ServerUrl {
    fn from(_: Localhost8080Http) -> Self {
        Self::of(&LOCALHOST8080_HTTP)
    }
}

/// `{scheme}://{host}/api`
pub(crate) const SELF_HOSTED: Server = Server::new("{scheme}://{host}/api")
    .variables(
        &[
            ServerVariable::new("scheme", "https").allowed(&["https", "http"]),
            ServerVariable::required("host"),
        ],
    );

/// Self-hosted.
///
/// `{scheme}://{host}/api`.
#[derive(Clone, Debug)]
#[must_use = "a server is only a choice until a client or a call is given it"]
pub struct SelfHosted {
    url: ServerUrl,
}

impl SelfHosted {
    /// This server, with the document's values for all that is not set.
    pub fn new(host: impl Display) -> Self {
        Self {
            url: ServerUrl::of(&SELF_HOSTED).variable("host", host),
        }
    }

    /// Sets `scheme`.
    ///
    /// `Scheme::Https` unless this is called.
    pub fn scheme(mut self, scheme: Scheme) -> Self {
        self.url = self.url.variable("scheme", scheme.as_str());
        self
    }
}

impl From<SelfHosted> for ServerUrl {
    fn from(server: SelfHosted) -> Self {
        server.url
    }
}

/// `https://{tenant}.example.com`
pub(crate) const TENANT: Server = Server::new("https://{tenant}.example.com")
    .variables(&[ServerVariable::required("tenant")]);

/// Tenant.
///
/// `https://{tenant}.example.com`.
#[derive(Clone, Debug)]
#[must_use = "a server is only a choice until a client or a call is given it"]
pub struct Tenant {
    url: ServerUrl,
}

impl Tenant {
    /// This server, with these values in its URL.
    pub fn new(tenant: impl Display) -> Self {
        Self {
            url: ServerUrl::of(&TENANT).variable("tenant", tenant),
        }
    }
}

impl From<Tenant> for ServerUrl {
    fn from(server: Tenant) -> Self {
        server.url
    }
}

/// `https://one.{site}.example.com`
pub(crate) const ONE_SITE_EXAMPLE_COM: Server = Server::new(
        "https://one.{site}.example.com",
    )
    .variables(
        &[ServerVariable::new("site", "gone").allowed(&["here", "there", "gone"])],
    );

/// `https://one.{site}.example.com`.
#[derive(Clone, Debug)]
#[must_use = "a server is only a choice until a client or a call is given it"]
pub struct OneSiteExampleCom {
    url: ServerUrl,
}

impl OneSiteExampleCom {
    /// This server, with the document's values for all that is not set.
    pub fn new() -> Self {
        Self {
            url: ServerUrl::of(&ONE_SITE_EXAMPLE_COM),
        }
    }

    /// Sets `site`.
    ///
    /// `Site::Gone` unless this is called.
    pub fn site(mut self, site: Site) -> Self {
        self.url = self.url.variable("site", site.as_str());
        self
    }
}

impl Default for OneSiteExampleCom {
    fn default() -> Self {
        Self::new()
    }
}

impl From<OneSiteExampleCom> for ServerUrl {
    fn from(server: OneSiteExampleCom) -> Self {
        server.url
    }
}

/// `https://whole.example.com/v1`
pub(crate) const WHOLE_EXAMPLE_COM_V1: Server = Server::new(
    "https://whole.example.com/v1",
);

/// `https://whole.example.com/v1`.
#[derive(Clone, Copy, Debug)]
pub struct WholeExampleComV1;

impl From<WholeExampleComV1> for ServerUrl {
    fn from(_: WholeExampleComV1) -> Self {
        Self::of(&WHOLE_EXAMPLE_COM_V1)
    }
}

/// `https://{region}.other.example.com`
pub(crate) const REGION_OTHER_EXAMPLE_COM: Server = Server::new(
        "https://{region}.other.example.com",
    )
    .variables(&[ServerVariable::new("region", "eu").allowed(&["eu", "asia"])]);

/// `https://{region}.other.example.com`.
#[derive(Clone, Debug)]
#[must_use = "a server is only a choice until a client or a call is given it"]
pub struct RegionOtherExampleCom {
    url: ServerUrl,
}

impl RegionOtherExampleCom {
    /// This server, with the document's values for all that is not set.
    pub fn new() -> Self {
        Self {
            url: ServerUrl::of(&REGION_OTHER_EXAMPLE_COM),
        }
    }

    /// Sets `region`.
    ///
    /// `RegionOtherExampleComRegion::Eu` unless this is called.
    pub fn region(mut self, region: RegionOtherExampleComRegion) -> Self {
        self.url = self.url.variable("region", region.as_str());
        self
    }
}

impl Default for RegionOtherExampleCom {
    fn default() -> Self {
        Self::new()
    }
}

impl From<RegionOtherExampleCom> for ServerUrl {
    fn from(server: RegionOtherExampleCom) -> Self {
        server.url
    }
}

/// `https://{new}.{self}.{url}.{Server}.example.com`
pub(crate) const SERVER_ABCD_EXAMPLE_COM: Server = Server::new(
        "https://{new}.{self}.{url}.{Server}.example.com",
    )
    .named("Server")
    .variables(
        &[
            ServerVariable::new("new", "a").allowed(&["ALL", "Self", "as_str", "a"]),
            ServerVariable::new("self", "b"),
            ServerVariable::new("url", "c"),
            ServerVariable::new("Server", "d").allowed(&["d", "e"]),
        ],
    );

/// `https://{new}.{self}.{url}.{Server}.example.com`.
#[derive(Clone, Debug)]
#[must_use = "a server is only a choice until a client or a call is given it"]
pub struct ServerABCDExampleCom {
    url: ServerUrl,
}

impl ServerABCDExampleCom {
    /// This server, with the document's values for all that is not set.
    pub fn new() -> Self {
        Self {
            url: ServerUrl::of(&SERVER_ABCD_EXAMPLE_COM),
        }
    }

    /// Sets `new`.
    ///
    /// `New::A` unless this is called.
    pub fn new_variable(mut self, new_variable: New) -> Self {
        self.url = self.url.variable("new", new_variable.as_str());
        self
    }

    /// Sets `self`.
    ///
    /// `b` unless this is called.
    pub fn self_variable(mut self, self_variable: impl Display) -> Self {
        self.url = self.url.variable("self", self_variable);
        self
    }

    /// Sets `url`.
    ///
    /// `c` unless this is called.
    pub fn url(mut self, url: impl Display) -> Self {
        self.url = self.url.variable("url", url);
        self
    }

    /// Sets `Server`.
    ///
    /// `ServerABCDExampleComServer::D` unless this is called.
    pub fn server(mut self, server: ServerABCDExampleComServer) -> Self {
        self.url = self.url.variable("Server", server.as_str());
        self
    }
}

impl Default for ServerABCDExampleCom {
    fn default() -> Self {
        Self::new()
    }
}

impl From<ServerABCDExampleCom> for ServerUrl {
    fn from(server: ServerABCDExampleCom) -> Self {
        server.url
    }
}

/// `https://{shop}.shops.example.com`
pub(crate) const SHOP_SHOPS_EXAMPLE_COM: Server = Server::new(
        "https://{shop}.shops.example.com",
    )
    .variables(&[ServerVariable::required("shop")]);

/// `https://{shop}.shops.example.com`.
#[derive(Clone, Debug)]
#[must_use = "a server is only a choice until a client or a call is given it"]
pub struct ShopShopsExampleCom {
    url: ServerUrl,
}

impl ShopShopsExampleCom {
    /// This server, with these values in its URL.
    pub fn new(shop: impl Display) -> Self {
        Self {
            url: ServerUrl::of(&SHOP_SHOPS_EXAMPLE_COM).variable("shop", shop),
        }
    }
}

impl From<ShopShopsExampleCom> for ServerUrl {
    fn from(server: ShopShopsExampleCom) -> Self {
        server.url
    }
}

/// `https://path.example.com`
pub(crate) const PATH_EXAMPLE_COM: Server = Server::new("https://path.example.com");

/// `https://path.example.com`, which serves `GET /own` only.
#[derive(Clone, Copy, Debug)]
pub struct PathExampleCom;

impl From<PathExampleCom> for ServerUrl {
    fn from(_: PathExampleCom) -> Self {
        Self::of(&PATH_EXAMPLE_COM)
    }
}

/// `https://upload.example.com`
pub(crate) const PROD_UPLOAD_EXAMPLE_COM: Server = Server::new(
        "https://upload.example.com",
    )
    .named("prod");

/// `https://upload.example.com`, which serves `PUT /own` only.
#[derive(Clone, Copy, Debug)]
pub struct ProdUploadExampleCom;

impl From<ProdUploadExampleCom> for ServerUrl {
    fn from(_: ProdUploadExampleCom) -> Self {
        Self::of(&PROD_UPLOAD_EXAMPLE_COM)
    }
}

/// `https://upload.{region}.example.com`
pub(crate) const REGIONAL_UPLOAD_EU_EXAMPLE_COM: Server = Server::new(
        "https://upload.{region}.example.com",
    )
    .named("regional")
    .variables(&[ServerVariable::new("region", "eu").allowed(&["eu", "us-east"])]);

/// `https://upload.{region}.example.com`, which serves `PUT /own` only.
#[derive(Clone, Debug)]
#[must_use = "a server is only a choice until a client or a call is given it"]
pub struct RegionalUploadEuExampleCom {
    url: ServerUrl,
}

impl RegionalUploadEuExampleCom {
    /// This server, with the document's values for all that is not set.
    pub fn new() -> Self {
        Self {
            url: ServerUrl::of(&REGIONAL_UPLOAD_EU_EXAMPLE_COM),
        }
    }

    /// Sets `region`.
    ///
    /// `Region::Europe` unless this is called.
    pub fn region(mut self, region: Region) -> Self {
        self.url = self.url.variable("region", region.as_str());
        self
    }
}

impl Default for RegionalUploadEuExampleCom {
    fn default() -> Self {
        Self::new()
    }
}

impl From<RegionalUploadEuExampleCom> for ServerUrl {
    fn from(server: RegionalUploadEuExampleCom) -> Self {
        server.url
    }
}

/// Where your data is.
///
/// For a place that is not in this list, give its URL instead of a server.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Region {
    /// `eu`.
    Europe,
    /// `us-east`.
    UsEast,
}

impl Region {
    /// All values, in the order of the document.
    pub const ALL: &[Self] = &[Self::Europe, Self::UsEast];

    /// The value as it stands in the URL.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Europe => "eu",
            Self::UsEast => "us-east",
        }
    }
}

/// A value of `port`.
///
/// For a place that is not in this list, give its URL instead of a server.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Port {
    /// `8443`.
    Value8443,
    /// `443`.
    Value443,
}

impl Port {
    /// All values, in the order of the document.
    pub const ALL: &[Self] = &[Self::Value8443, Self::Value443];

    /// The value as it stands in the URL.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Value8443 => "8443",
            Self::Value443 => "443",
        }
    }
}

/// A value of `scheme`.
///
/// For a place that is not in this list, give its URL instead of a server.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Scheme {
    /// `https`.
    Https,
    /// `http`.
    Http,
}

impl Scheme {
    /// All values, in the order of the document.
    pub const ALL: &[Self] = &[Self::Https, Self::Http];

    /// The value as it stands in the URL.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Https => "https",
            Self::Http => "http",
        }
    }
}

/// A value of `site`.
///
/// For a place that is not in this list, give its URL instead of a server.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Site {
    /// `here`.
    Here,
    /// `there`.
    There,
    /// `gone`.
    Gone,
}

impl Site {
    /// All values, in the order of the document.
    pub const ALL: &[Self] = &[Self::Here, Self::There, Self::Gone];

    /// The value as it stands in the URL.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Here => "here",
            Self::There => "there",
            Self::Gone => "gone",
        }
    }
}

/// A value of `region`.
///
/// For a place that is not in this list, give its URL instead of a server.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RegionOtherExampleComRegion {
    /// `eu`.
    Eu,
    /// `asia`.
    Asia,
}

impl RegionOtherExampleComRegion {
    /// All values, in the order of the document.
    pub const ALL: &[Self] = &[Self::Eu, Self::Asia];

    /// The value as it stands in the URL.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Eu => "eu",
            Self::Asia => "asia",
        }
    }
}

/// A value of `new`.
///
/// For a place that is not in this list, give its URL instead of a server.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum New {
    /// `ALL`.
    All,
    /// `Self`.
    SelfValue,
    /// `as_str`.
    AsStr,
    /// `a`.
    A,
}

impl New {
    /// All values, in the order of the document.
    pub const ALL: &[Self] = &[Self::All, Self::SelfValue, Self::AsStr, Self::A];

    /// The value as it stands in the URL.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::All => "ALL",
            Self::SelfValue => "Self",
            Self::AsStr => "as_str",
            Self::A => "a",
        }
    }
}

/// A value of `Server`.
///
/// For a place that is not in this list, give its URL instead of a server.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ServerABCDExampleComServer {
    /// `d`.
    D,
    /// `e`.
    E,
}

impl ServerABCDExampleComServer {
    /// All values, in the order of the document.
    pub const ALL: &[Self] = &[Self::D, Self::E];

    /// The value as it stands in the URL.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::D => "d",
            Self::E => "e",
        }
    }
}
