//! Builds a client, and finds out early what would make every call fail.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::header::{HeaderMap, HeaderValue, USER_AGENT};

use super::api::{Api, Scheme};
use super::auth::Credential;
use super::call::parse_header;
use super::client::{Base, Client, Settings};
use super::clock::{Clock, TokioClock};
use super::drift::{Drift, Listener};
use super::error::{Error, ErrorKind};
use super::reqwest_transport::ReqwestTransport;
use super::retry::RetryPolicy;
use super::target::parse_base;
use super::transport::Transport;

const TIMEOUT: Duration = Duration::from_secs(60);
const ERROR_BODY_LIMIT: usize = 64 * 1024;
const RESPONSE_LIMIT: usize = 64 * 1024 * 1024;
const AGENT: &str = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));

/// Builds a [`Client`].
#[must_use = "a builder does nothing until it is built"]
pub struct ClientBuilder {
    api: &'static Api,
    base_url: Option<String>,
    server: Option<String>,
    variables: Vec<(String, String)>,
    credentials: Vec<(String, Credential)>,
    missing_variables: Option<Vec<&'static str>>,
    headers: HeaderMap,
    timeout: Duration,
    deadline: Duration,
    retry: Option<RetryPolicy>,
    error_body_limit: usize,
    response_limit: usize,
    transport: Option<Box<dyn Transport>>,
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
            base_url: None,
            server: None,
            variables: Vec::new(),
            credentials: Vec::new(),
            missing_variables: None,
            headers: HeaderMap::from_iter([(USER_AGENT, HeaderValue::from_static(AGENT))]),
            timeout: TIMEOUT,
            deadline: Duration::MAX,
            retry: None,
            error_body_limit: ERROR_BODY_LIMIT,
            response_limit: RESPONSE_LIMIT,
            transport: None,
            clock: Box::new(TokioClock::new()),
            jitter: Box::new(fastrand::f64),
            on_drift: None,
            problem: None,
        }
    }

    /// The credential for one of the API's security schemes.
    pub fn credential(mut self, scheme: &str, credential: Credential) -> Self {
        self.credentials.retain(|(known, _)| known != scheme);
        self.credentials.push((scheme.to_owned(), credential));
        self
    }

    /// Reads credentials from the environment variables that the API's security schemes name, except
    /// for schemes that have one already. It is an error when that leaves the client without any.
    pub fn from_env(self) -> Self {
        self.from_env_with(|variable| std::env::var(variable).ok())
    }

    /// [`from_env`](Self::from_env), with another source of variables.
    pub fn from_env_with(mut self, lookup: impl Fn(&str) -> Option<String>) -> Self {
        let mut missing = Vec::new();
        for scheme in self.api.schemes {
            let known = self.credentials.iter().any(|(name, _)| name == scheme.name);
            let Some(variable) = scheme.env.filter(|_| !known) else {
                continue;
            };
            match lookup(variable).filter(|value| !value.trim().is_empty()) {
                Some(value) => {
                    let credential = Credential::from_variable(scheme, &value);
                    self.credentials.push((scheme.name.to_owned(), credential));
                }
                None => missing.push(variable),
            }
        }
        self.missing_variables = Some(missing);
        self
    }

    /// The URL that the paths of the API are appended to. Credentials are sent to it even if it is `http`.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// Selects one of the API's servers by its name.
    pub fn server(mut self, name: impl Into<String>) -> Self {
        self.server = Some(name.into());
        self
    }

    /// Chooses the value of a variable in the server's URL.
    pub fn server_variable(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        let name = name.into();
        self.variables.retain(|(known, _)| *known != name);
        self.variables.push((name, value.into()));
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
        self.transport = Some(Box::new(transport));
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
    /// [`Response::drift`](super::Response::drift) has that of one call.
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
        let base = self.base()?;
        let credentials = self.known_credentials()?;
        if base.url.scheme() == "http" && !base.given && !credentials.is_empty() {
            return Err(UNENCRYPTED.to_owned());
        }
        let transport = match self.transport {
            Some(transport) => transport,
            None => Box::new(ReqwestTransport::new().map_err(|error| error.to_string())?),
        };
        Ok(Client::new(Settings {
            api: self.api,
            base,
            variables: self.variables,
            credentials,
            headers: self.headers,
            timeout: self.timeout,
            deadline: self.deadline,
            retry: self.retry,
            error_body_limit: self.error_body_limit,
            response_limit: self.response_limit,
            transport,
            clock: self.clock,
            jitter: self.jitter,
            on_drift: self.on_drift,
        }))
    }

    fn base(&self) -> Result<Base, String> {
        if let Some(url) = &self.base_url {
            let url = parse_base(url)?;
            return Ok(Base { url, given: true });
        }
        let servers = self.api.servers;
        let server = match &self.server {
            Some(name) => servers.iter().find(|server| server.name == Some(name)),
            None => servers.first(),
        };
        let Some(server) = server else {
            let names: Vec<_> = servers.iter().filter_map(|server| server.name).collect();
            return Err(match &self.server {
                Some(name) => format!("no server is named `{name}`, only: {}", names.join(", ")),
                None => "the API names no server: call ClientBuilder::base_url".to_owned(),
            });
        };
        let known = |name: &String| {
            let all = servers.iter().flat_map(|server| server.variables);
            all.into_iter().any(|variable| variable.name == name)
        };
        if let Some((name, _)) = self.variables.iter().find(|(name, _)| !known(name)) {
            return Err(format!("no server has a variable `{name}`"));
        }
        let url = parse_base(&server.resolve(&self.variables)?)
            .map_err(|problem| format!("{problem}: call ClientBuilder::base_url"))?;
        Ok(Base { url, given: false })
    }

    fn known_credentials(&self) -> Result<Vec<(&'static Scheme, Credential)>, String> {
        let known = self.credentials.iter().map(|(name, credential)| {
            let scheme = self
                .api
                .scheme(name)
                .ok_or_else(|| format!("the API has no security scheme `{name}`"))?;
            credential.check(scheme)?;
            Ok((scheme, credential.clone()))
        });
        known.collect()
    }
}

pub(super) const UNENCRYPTED: &str = "the server's URL is http, over which anyone can read the \
     credential: use https, or call ClientBuilder::base_url to send it all the same";

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
