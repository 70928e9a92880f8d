//! The client: settings that are shared by all calls.

pub(super) mod builder;
pub(super) mod global;
pub(super) mod server;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderMap;
use http::header::HeaderName;
use serde_json::Value;
use url::Url;

use self::server::ServerUrl;
use crate::runtime::answer::drift::Listener;
use crate::runtime::api::{Api, Endpoint, EndpointRef, Scheme};
use crate::runtime::auth::Source;
use crate::runtime::call::Call;
use crate::runtime::error::fault::Place;
use crate::runtime::exchange::clock::Clock;
use crate::runtime::exchange::middleware::Next;
use crate::runtime::exchange::reqwest_transport::ReqwestTransport;
use crate::runtime::exchange::retry::RetryPolicy;

/// A client of the API. Clones are cheap and share their connections.
#[derive(Clone)]
pub struct Client {
    // Read as a field: a method would take its name from the groups of operations.
    pub(super) settings: Arc<Settings>,
}

/// Everything that was decided when the client was built.
pub(super) struct Settings {
    pub(super) api: &'static Api,
    pub(super) base: Base,
    pub(super) server: ServerUrl,
    /// The values of parameters that operations share.
    pub(super) globals: Vec<(Place, &'static str, Value)>,
    pub(super) credentials: Vec<(&'static Scheme, Source)>,
    pub(super) headers: HeaderMap,
    pub(super) idempotency_header: HeaderName,
    pub(super) timeout: Duration,
    pub(super) deadline: Duration,
    pub(super) retry: Option<RetryPolicy>,
    pub(super) error_body_limit: usize,
    pub(super) response_limit: usize,
    pub(super) transport: Next,
    /// The default transport, if nothing else sees requests: it takes them apart, without the detour by `http`.
    pub(super) direct: Option<ReqwestTransport>,
    pub(super) clock: Box<dyn Clock>,
    pub(super) jitter: Box<dyn Fn() -> f64 + Send + Sync>,
    pub(super) on_drift: Option<Listener>,
}

/// Where calls go.
#[derive(Clone)]
pub(super) struct Base {
    pub(super) url: Url,
    /// Whether it comes from the user, whose word also sends credentials without encryption.
    pub(super) given: bool,
}

impl Client {
    /// Starts a request for an operation.
    pub fn call(&self, endpoint: &'static Endpoint) -> Call {
        Call::new(self.clone(), EndpointRef::Described(endpoint))
    }

    /// Starts a request whose operation is told at its end, by [`Call::request`].
    pub fn start(&self) -> Call {
        Call::start(self.clone())
    }

    pub(super) fn new(settings: Settings) -> Self {
        Self {
            settings: Arc::new(settings),
        }
    }
}

/// A time limit, if there is one.
fn limit(limit: Duration) -> Option<Duration> {
    (limit < Duration::MAX).then_some(limit)
}

/// Shows which credentials and headers are set, but not their values.
impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let settings = &self.settings;
        let schemes = settings.credentials.iter().map(|(scheme, _)| scheme.name);
        f.debug_struct("Client")
            .field("api", &settings.api.title)
            .field("version", &settings.api.version)
            .field("server", &settings.base.url.as_str())
            .field("credentials", &schemes.collect::<Vec<_>>())
            .field("headers", &settings.headers.keys().collect::<Vec<_>>())
            .field("timeout", &limit(settings.timeout))
            .field("deadline", &limit(settings.deadline))
            .field("retry", &settings.retry)
            .finish_non_exhaustive()
    }
}
