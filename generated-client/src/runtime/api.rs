//! An API as data: where it lives, how callers prove who they are, and what can be called.

use std::borrow::Cow;
use std::mem::forget;
use std::ops::Deref;
use std::sync::Arc;

use http::Method;

use crate::runtime::client::global::Global;
use crate::runtime::client::server::Server;
use crate::runtime::exchange::retry::RetryPolicy;

/// Alternatives of schemes that must all be met together; an empty alternative is anonymous access.
#[derive(Clone, Copy, Debug)]
pub(super) enum Security {
    Plain(&'static [&'static [&'static str]]),
    Scoped(&'static [&'static [(&'static str, Scopes)]]),
}

/// What a token must allow (RFC 6749, section 3.3).
pub(super) type Scopes = &'static [&'static str];

impl Security {
    /// How many alternatives there are.
    pub(super) fn len(self) -> usize {
        match self {
            Self::Plain(alternatives) => alternatives.len(),
            Self::Scoped(alternatives) => alternatives.len(),
        }
    }

    /// The schemes of one alternative, by name, with the scopes that each needs.
    pub(super) fn alternative(
        self,
        index: usize,
    ) -> impl ExactSizeIterator<Item = (&'static str, Scopes)> {
        let count = match self {
            Self::Plain(alternatives) => alternatives[index].len(),
            Self::Scoped(alternatives) => alternatives[index].len(),
        };
        (0..count).map(move |at| match self {
            Self::Plain(alternatives) => (alternatives[index][at], NO_SCOPES),
            Self::Scoped(alternatives) => alternatives[index][at],
        })
    }
}

const NO_SCOPES: Scopes = &[];

/// What holds for every operation of one API.
#[derive(Clone, Debug)]
pub struct Api {
    pub(super) title: &'static str,
    pub(super) version: &'static str,
    pub(super) servers: &'static [Server],
    pub(super) server_env: Option<&'static str>,
    pub(super) schemes: &'static [Scheme],
    pub(super) security: Security,
    pub(super) retry: Option<RetryPolicy>,
}

impl Api {
    /// An API without servers, security or retry policy.
    pub const fn new(title: &'static str, version: &'static str) -> Self {
        Self {
            title,
            version,
            servers: &[],
            server_env: None,
            schemes: &[],
            security: Security::Plain(&[]),
            retry: None,
        }
    }

    /// Where the API is served; the first is used unless the client says otherwise.
    pub const fn servers(mut self, servers: &'static [Server]) -> Self {
        self.servers = servers;
        self
    }

    /// The environment variable that may hold the URL of another server.
    pub const fn server_env(mut self, variable: &'static str) -> Self {
        self.server_env = Some(variable);
        self
    }

    /// The ways to authenticate that [`security`](Self::security) refers to by name.
    pub const fn schemes(mut self, schemes: &'static [Scheme]) -> Self {
        self.schemes = schemes;
        self
    }

    /// What operations require unless they say otherwise: any of the alternatives, each of which needs
    /// all of its schemes. An empty alternative allows anonymous calls.
    pub const fn security(mut self, security: &'static [&'static [&'static str]]) -> Self {
        self.security = Security::Plain(security);
        self
    }

    /// [`security`](Self::security), with the scopes that each scheme's token must have.
    pub const fn scoped_security(
        mut self,
        security: &'static [&'static [(&'static str, &'static [&'static str])]],
    ) -> Self {
        self.security = Security::Scoped(security);
        self
    }

    /// What is retried unless the operation, the client or the call says otherwise.
    pub const fn retry(mut self, retry: RetryPolicy) -> Self {
        // Nothing can be dropped while a constant is made, and there was nothing before.
        forget(self.retry.replace(retry));
        self
    }

    pub(super) fn scheme(&self, name: &str) -> Option<&'static Scheme> {
        self.schemes.iter().find(|scheme| scheme.name == name)
    }
}

/// One way to authenticate.
#[derive(Clone, Copy, Debug)]
pub struct Scheme {
    pub(super) name: &'static str,
    pub(super) place: Place,
    pub(super) env: Option<&'static str>,
    pub(super) client_env: Option<(&'static str, &'static str)>,
    pub(super) token_url: Option<&'static str>,
    pub(super) refresh_url: Option<&'static str>,
}

/// Where a credential travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    Bearer,
    Basic,
    Header(&'static str),
    Query(&'static str),
    Cookie(&'static str),
}

impl Scheme {
    /// `Authorization: Bearer …`, which OAuth 2.0 and OpenID Connect use too.
    pub const fn bearer(name: &'static str) -> Self {
        Self::new(name, Place::Bearer)
    }

    /// `Authorization: Basic …` from a user name and a password.
    pub const fn basic(name: &'static str) -> Self {
        Self::new(name, Place::Basic)
    }

    /// A key in the header of this name.
    pub const fn header(name: &'static str, header: &'static str) -> Self {
        Self::new(name, Place::Header(header))
    }

    /// A key in the query parameter of this name.
    pub const fn query(name: &'static str, parameter: &'static str) -> Self {
        Self::new(name, Place::Query(parameter))
    }

    /// A key in the cookie of this name.
    pub const fn cookie(name: &'static str, cookie: &'static str) -> Self {
        Self::new(name, Place::Cookie(cookie))
    }

    /// The environment variable that may hold the credential, as `user:password` for [`basic`](Self::basic).
    pub const fn env(mut self, variable: &'static str) -> Self {
        self.env = Some(variable);
        self
    }

    /// The environment variables that may hold the id and the secret of an OAuth client, to have tokens
    /// fetched with.
    pub const fn client_env(mut self, id: &'static str, secret: &'static str) -> Self {
        self.client_env = Some((id, secret));
        self
    }

    /// Where OAuth clients get a token for their own id and secret (RFC 6749, section 4.4). May be
    /// relative to the server's URL.
    pub const fn token_url(mut self, url: &'static str) -> Self {
        self.token_url = Some(url);
        self
    }

    /// Where OAuth clients get a token for a refresh token (RFC 6749, section 6). May be relative to the
    /// server's URL.
    pub const fn refresh_url(mut self, url: &'static str) -> Self {
        self.refresh_url = Some(url);
        self
    }

    const fn new(name: &'static str, place: Place) -> Self {
        Self {
            name,
            place,
            env: None,
            client_env: None,
            token_url: None,
            refresh_url: None,
        }
    }
}

/// One operation: everything about it that does not differ from call to call.
#[derive(Debug)]
pub struct Endpoint {
    pub(super) id: Cow<'static, str>,
    pub(super) method: Method,
    pub(super) path: Cow<'static, str>,
    #[cfg_attr(
        not(feature = "mock"),
        allow(dead_code, reason = "only doubles answer")
    )]
    pub(super) success: u16,
    pub(super) accept: &'static str,
    pub(super) security: Option<Security>,
    pub(super) servers: &'static [Server],
    pub(super) retry: Option<RetryPolicy>,
    pub(super) globals: &'static [Global],
}

impl Endpoint {
    /// An operation by its id, its method and its path, in which `{name}` stands for a parameter.
    pub const fn new(id: &'static str, method: Method, path: &'static str) -> Self {
        Self {
            id: Cow::Borrowed(id),
            method,
            path: Cow::Borrowed(path),
            success: 200,
            accept: "application/json",
            security: None,
            servers: &[],
            retry: None,
            globals: &[],
        }
    }

    /// The status of the operation's success, the first if there are several. Otherwise 200.
    pub const fn success(mut self, status: u16) -> Self {
        self.success = status;
        self
    }

    /// The media types that the operation can read, as the value of `Accept`. Otherwise JSON.
    pub const fn accept(mut self, media_types: &'static str) -> Self {
        self.accept = media_types;
        self
    }

    /// What the operation requires in place of [`Api::security`]; nothing at all when empty.
    pub const fn security(mut self, security: &'static [&'static [&'static str]]) -> Self {
        self.security = Some(Security::Plain(security));
        self
    }

    /// [`security`](Self::security), with the scopes that each scheme's token must have.
    pub const fn scoped_security(
        mut self,
        security: &'static [&'static [(&'static str, &'static [&'static str])]],
    ) -> Self {
        self.security = Some(Security::Scoped(security));
        self
    }

    /// Where the operation is served in place of [`Api::servers`].
    pub const fn servers(mut self, servers: &'static [Server]) -> Self {
        self.servers = servers;
        self
    }

    /// What is retried in place of [`Api::retry`].
    pub const fn retry(mut self, retry: RetryPolicy) -> Self {
        // Nothing can be dropped while a constant is made, and there was nothing before.
        forget(self.retry.replace(retry));
        self
    }

    /// The parameters that the client's values are used for unless the call has its own.
    pub const fn globals(mut self, globals: &'static [Global]) -> Self {
        self.globals = globals;
        self
    }
}

/// What stands for every operation that the document lacks. It needs what most operations need, and takes any
/// answer.
pub(super) static RAW: Endpoint =
    Endpoint::new("request", Method::GET, "").accept("application/json, */*;q=0.5");

/// An operation of the document, or one that a caller made up.
#[derive(Clone, Debug)]
pub(super) enum EndpointRef {
    Described(&'static Endpoint),
    Raw(Arc<Endpoint>),
}

impl EndpointRef {
    pub(super) fn raw(method: Method, path: String) -> Self {
        let mut endpoint = Endpoint::new("request", method, "").accept(RAW.accept);
        endpoint.path = Cow::Owned(path);
        Self::Raw(Arc::new(endpoint))
    }

    /// Whether the document does not describe it.
    pub(super) fn is_raw(&self) -> bool {
        matches!(self, Self::Raw(_))
    }

    /// Whether it is this operation.
    #[cfg(feature = "mock")]
    pub(super) fn is(&self, other: &'static Endpoint) -> bool {
        match self {
            Self::Described(endpoint) => std::ptr::eq(*endpoint, other),
            Self::Raw(_) => std::ptr::eq(&RAW, other),
        }
    }
}

impl Deref for EndpointRef {
    type Target = Endpoint;

    fn deref(&self) -> &Endpoint {
        match self {
            Self::Described(endpoint) => endpoint,
            Self::Raw(endpoint) => endpoint,
        }
    }
}
