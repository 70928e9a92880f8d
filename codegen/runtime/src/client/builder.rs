//! Builds a client, and finds out early what would make every call fail.

use std::any::Any;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::header::{HeaderMap, HeaderName, HeaderValue, USER_AGENT};
use serde::Serialize;
use serde_json::Value;
use tower_layer::Layer;
use tower_service::Service;

use super::global::Global;
use super::server::ServerUrl;
use super::{Base, Client, Settings};
use crate::runtime::answer::drift::{Drift, Listener};
use crate::runtime::api::{Api, Scheme};
use crate::runtime::auth::{Credential, Source};
use crate::runtime::body::{Body, ResponseBody};
use crate::runtime::error::fault::Place;
use crate::runtime::error::{Error, ErrorKind};
use crate::runtime::exchange::clock::{Clock, TokioClock};
use crate::runtime::exchange::middleware::{self, Next, Step};
use crate::runtime::exchange::reqwest_transport::ReqwestTransport;
use crate::runtime::exchange::retry::RetryPolicy;
use crate::runtime::exchange::transport::{BoxError, Transport, TransportError};
use crate::runtime::request::finite;
use crate::runtime::request::header::parse_header;

const TIMEOUT: Duration = Duration::from_secs(60);
const ERROR_BODY_LIMIT: usize = 64 * 1024;
const RESPONSE_LIMIT: usize = 64 * 1024 * 1024;
const AGENT: &str = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));

/// Builds a [`Client`].
#[must_use = "a builder does nothing until it is built"]
pub struct ClientBuilder {
    api: &'static Api,
    server: Option<ServerUrl>,
    globals: Vec<(Place, &'static str, Value)>,
    credentials: Vec<(String, Credential)>,
    missing_variables: Option<Vec<String>>,
    headers: HeaderMap,
    idempotency_header: HeaderName,
    timeout: Duration,
    deadline: Duration,
    retry: Option<RetryPolicy>,
    error_body_limit: usize,
    response_limit: usize,
    transport: Option<Next>,
    /// The same, where it is the default one.
    direct: Option<ReqwestTransport>,
    steps: Vec<Step>,
    clock: Box<dyn Clock>,
    jitter: Box<dyn Fn() -> f64 + Send + Sync>,
    on_drift: Option<Listener>,
    problem: Option<String>,
}

impl ClientBuilder {
    /// A client of this API, with its defaults.
    pub fn new(api: &'static Api) -> Self {
        Self {
            api,
            server: None,
            globals: Vec::new(),
            credentials: Vec::new(),
            missing_variables: None,
            headers: HeaderMap::from_iter([(USER_AGENT, HeaderValue::from_static(AGENT))]),
            idempotency_header: HeaderName::from_static("idempotency-key"),
            timeout: TIMEOUT,
            deadline: Duration::MAX,
            retry: None,
            error_body_limit: ERROR_BODY_LIMIT,
            response_limit: RESPONSE_LIMIT,
            transport: None,
            direct: None,
            steps: Vec::new(),
            clock: Box::new(TokioClock::new()),
            jitter: Box::new(fastrand::f64),
            on_drift: None,
            problem: None,
        }
    }

    /// The credential for one of the API's security schemes: a token as text, or whatever else makes a
    /// [`Credential`].
    pub fn credential(mut self, scheme: &str, credential: impl Into<Credential>) -> Self {
        self.credentials.retain(|(known, _)| known != scheme);
        self.credentials
            .push((scheme.to_owned(), credential.into()));
        self
    }

    /// Reads credentials from the environment variables that the API's security schemes name, except
    /// for schemes that have one already. It is an error when that leaves the client without any.
    ///
    /// Where tokens can be obtained for a client's id and secret, these may be set in place of a token.
    /// Another variable may hold the URL of a server, which counts unless one was chosen before.
    pub fn from_env(self) -> Self {
        self.from_env_with(|variable| std::env::var(variable).ok())
    }

    /// [`from_env`](Self::from_env), with another source of variables.
    pub fn from_env_with(mut self, lookup: impl Fn(&str) -> Option<String>) -> Self {
        let mut missing = Vec::new();
        for scheme in self.api.schemes {
            if self.credentials.iter().any(|(name, _)| name == scheme.name) {
                continue;
            }
            match Credential::from_variables(scheme, &lookup) {
                Ok(credential) => self.credentials.push((scheme.name.to_owned(), credential)),
                Err(unset) => missing.extend(unset),
            }
        }
        self.missing_variables = Some(missing);
        if self.server.is_none()
            && let Some(url) = self.api.server_env.and_then(lookup)
            && !url.trim().is_empty()
        {
            self.server = Some(url.trim().into());
        }
        self
    }

    /// Where calls go: the URL that paths are appended to, or one of the servers that the API describes.
    /// The first of those is used unless this is called.
    ///
    /// A URL goes for every call. Otherwise operations that have servers of their own go there: to the one
    /// of the same name, or the first, with the values chosen here for variables of the same name.
    ///
    /// Credentials are sent to a URL even if it is plain `http`, to a described server only over `https`.
    #[doc(alias = "base_url")]
    pub fn server(mut self, server: impl Into<ServerUrl>) -> Self {
        self.server = Some(server.into());
        self
    }

    /// The value of a parameter for all operations that share it, unless a call has its own.
    pub fn global<T: Serialize + ?Sized>(mut self, global: Global, value: &T) -> Self {
        let (place, name) = (global.place, global.name);
        self.globals
            .retain(|(of, known, _)| (*of, *known) != (place, name));
        match finite::to_value(value) {
            Ok(value) => self.globals.push((place, name, value)),
            Err(error) => {
                let problem = format!("{} `{name}`: {error}", place.what());
                self.problem.get_or_insert(problem);
            }
        }
        self
    }

    /// How long each attempt may take, up to the end of the body; a minute unless this is called, and
    /// as long as it likes with [`Duration::MAX`].
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// How long a call may take in all, with every attempt and the delays between them.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = deadline;
        self
    }

    /// What is retried, in place of what the API and its operations suggest.
    pub fn retry(mut self, retry: RetryPolicy) -> Self {
        self.retry = Some(retry);
        self
    }

    /// A header that every request carries.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        match parse_header(name, value) {
            Ok((name, value)) => _ = self.headers.insert(name, value),
            Err(reason) => {
                let problem = format!("header `{}`: {reason}", name.escape_debug());
                self.problem.get_or_insert(problem);
            }
        }
        self
    }

    /// The name of the header that makes a request safe to repeat, whatever its method;
    /// `Idempotency-Key` unless this is called.
    pub fn idempotency_header(mut self, name: &str) -> Self {
        match HeaderName::try_from(name) {
            Ok(name) => self.idempotency_header = name,
            Err(_) => {
                let problem = format!("header `{}`: this is no header name", name.escape_debug());
                self.problem.get_or_insert(problem);
            }
        }
        self
    }

    /// The value of `User-Agent`, which otherwise names this crate.
    pub fn user_agent(self, agent: &str) -> Self {
        self.header(USER_AGENT.as_str(), agent)
    }

    /// How much of a response's body an error keeps, in bytes; 64 KiB unless this is called.
    pub fn error_body_limit(mut self, bytes: usize) -> Self {
        self.error_body_limit = bytes;
        self
    }

    /// How large a response may be, in bytes; 64 MiB unless this is called.
    pub fn response_limit(mut self, bytes: usize) -> Self {
        self.response_limit = bytes;
        self
    }

    /// What carries requests, in place of [`ReqwestTransport`].
    pub fn transport(mut self, transport: impl Transport) -> Self {
        let known = (&transport as &dyn Any).downcast_ref::<ReqwestTransport>();
        self.direct = known.cloned();
        self.transport = Some(Next::new(transport));
        self
    }

    /// Runs a function around each attempt. It receives the request as it will be sent, with credentials,
    /// and [`Next`], which sends it on. So it can change the request or sign it, look at the response or
    /// the error, send the request again with another token, or answer by itself:
    ///
    /// ```text
    /// .middleware(|mut request, next| async move {
    ///     let signature = sign(&request).map_err(TransportError::refused)?;
    ///     request.headers_mut().insert("x-signature", signature);
    ///     let response = next.run(request).await?;
    ///     metrics.count(response.status());
    ///     Ok(response)
    /// })
    /// ```
    ///
    /// Of several, and of layers, the first that is added sees the request first and the response last.
    /// Requests for OAuth tokens pass them too; those have no [`RequestInfo`](crate::runtime::RequestInfo).
    /// The time that it takes counts towards the attempt's.
    pub fn middleware<F, A>(mut self, function: F) -> Self
    where
        F: Fn(http::Request<Body>, Next) -> A + Send + Sync + 'static,
        A: Future<Output = Result<http::Response<ResponseBody>, TransportError>> + Send + 'static,
    {
        self.steps.push(middleware::function(function));
        self
    }

    /// Puts a layer of tower around each attempt, such as those of `tower` and `tower_http`.
    ///
    /// Of an error of the layer's own, what counts is whether the request had come to the transport by then;
    /// a [`TransportError`] says so itself. Layers that wait for each other to be ready, such as one that
    /// sheds load and one that limits it, belong into one stack (`tower::ServiceBuilder`) given at once.
    pub fn layer<L, B>(mut self, layer: L) -> Self
    where
        L: Layer<Next> + Send + 'static,
        L::Service: Service<http::Request<Body>, Response = http::Response<B>>
            + Clone
            + Send
            + Sync
            + 'static,
        <L::Service as Service<http::Request<Body>>>::Error: Into<BoxError>,
        <L::Service as Service<http::Request<Body>>>::Future: Send,
        B: http_body::Body<Data = Bytes> + Send + 'static,
        B::Error: Into<BoxError>,
    {
        self.steps.push(middleware::layer(layer));
        self
    }

    /// What tells the time, in place of [`TokioClock`].
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Box::new(clock);
        self
    }

    /// The source of randomness for the delays between attempts: numbers from 0 up to 1.
    pub fn jitter(mut self, jitter: impl Fn() -> f64 + Send + Sync + 'static) -> Self {
        self.jitter = Box::new(jitter);
        self
    }

    /// Whom to tell when a response has something that the document does not know: members, values and shapes, a
    /// status, a media type. Such calls do not fail for it, so this is how to learn that the API has moved on.
    ///
    /// The function is called after a response was decoded, before the call returns, and not at all for one that is as
    /// described. It should be quick: write a line to a log, count. Nothing is looked for unless this is called.
    ///
    /// In a test, `on_drift(|drift| panic!("{drift}"))` asserts that there is none;
    /// [`Response::drift`](crate::runtime::Response::drift) has that of one call.
    pub fn on_drift(mut self, tell: impl Fn(&Drift) + Send + Sync + 'static) -> Self {
        self.on_drift = Some(Arc::new(tell));
        self
    }

    /// The client.
    ///
    /// # Errors
    ///
    /// Of kind [`ErrorKind::Config`], for anything that would make calls fail: an invalid URL or header, a
    /// credential that does not fit its scheme or would be sent without encryption, environment
    /// variables that are not set.
    pub fn build(self) -> Result<Client, Error> {
        self.try_build()
            .map_err(|problem| Error::new(ErrorKind::Config, problem))
    }

    fn try_build(self) -> Result<Client, String> {
        if let Some(problem) = self.problem {
            return Err(problem);
        }
        if let Some(missing) = &self.missing_variables
            && self.credentials.is_empty()
            && !missing.is_empty()
        {
            let names = missing.join(" or ");
            return Err(format!("the environment variable {names} is not set"));
        }
        let server = self.start()?;
        let base = server
            .base(None)
            .map_err(|problem| match self.server.is_some() {
                true => problem,
                false => format!("{problem}: call ClientBuilder::server"),
            })?;
        let credentials = self.sources(&base)?;
        if base.url.scheme() == "http" && !base.given && !credentials.is_empty() {
            return Err(UNENCRYPTED.to_owned());
        }
        let (transport, direct) = match self.transport {
            Some(transport) => (transport, self.direct),
            None => {
                let own = ReqwestTransport::new().map_err(|error| error.to_string())?;
                (Next::new(own.clone()), Some(own))
            }
        };
        let direct = direct.filter(|_| self.steps.is_empty());
        let transport = match self.steps.is_empty() {
            true => transport,
            false => middleware::end(transport),
        };
        let steps = self.steps.into_iter().rev();
        let transport = steps.fold(transport, |next, step| step(next));
        Ok(Client::new(Settings {
            api: self.api,
            base,
            server,
            globals: self.globals,
            credentials,
            headers: self.headers,
            idempotency_header: self.idempotency_header,
            timeout: self.timeout,
            deadline: self.deadline,
            retry: self.retry,
            error_body_limit: self.error_body_limit,
            response_limit: self.response_limit,
            transport,
            direct,
            clock: self.clock,
            jitter: self.jitter,
            on_drift: self.on_drift,
        }))
    }

    /// The server that the user chose, or the API's first.
    fn start(&self) -> Result<ServerUrl, String> {
        let first = || self.api.servers.first().map(ServerUrl::of);
        let server = self.server.clone().or_else(first);
        server.ok_or_else(|| "the API names no server: call ClientBuilder::server".to_owned())
    }

    fn sources(&self, base: &Base) -> Result<Vec<(&'static Scheme, Source)>, String> {
        let known = self.credentials.iter().map(|(name, credential)| {
            let scheme = self
                .api
                .scheme(name)
                .ok_or_else(|| format!("the API has no security scheme `{name}`"))?;
            Ok((scheme, credential.source(scheme, base)?))
        });
        known.collect()
    }
}

pub(in crate::runtime) const UNENCRYPTED: &str = "the server's URL is http, over which anyone can read the \
     credential: use https, or give the URL itself as the server to send it all the same";

/// Shows which credentials and headers are set, but not their values.
impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let schemes = self.credentials.iter().map(|(scheme, _)| scheme);
        f.debug_struct("ClientBuilder")
            .field("api", &self.api.title)
            .field("server", &self.server)
            .field("credentials", &schemes.collect::<Vec<_>>())
            .field("headers", &self.headers.keys().collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}
