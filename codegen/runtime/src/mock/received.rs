//! What a mock was asked.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::header::{COOKIE, HeaderMap, HeaderName, HeaderValue};
use http::{Method, StatusCode};
use percent_encoding::percent_decode_str;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::runtime::answer::Reply;
use crate::runtime::api::{EndpointRef, Place};
use crate::runtime::call::Call;
use crate::runtime::call::operation::Operation;
use crate::runtime::error::misfit::DecodeError;
use crate::runtime::request::secret_headers;

/// The call that a request is an attempt of. It travels with each request as an extension.
#[derive(Clone)]
pub(in super::super) struct Origin {
    asked: Arc<Asked>,
}

struct Asked {
    endpoint: EndpointRef,
    path: Vec<(&'static str, String)>,
    query: Vec<(String, String)>,
    cookies: Vec<(String, String)>,
    /// What to show of the query, which is all but credentials.
    query_text: String,
    /// Headers whose values are not kept.
    secret: Vec<HeaderName>,
    /// How much the client takes at once.
    response_limit: usize,
}

impl Origin {
    pub(in super::super) fn of(call: &Call) -> Self {
        let inputs = &call.inputs;
        let path = inputs.path.iter();
        let pairs = |list: &[(&str, String)]| -> Vec<_> {
            let pairs = list.iter().flat_map(|(_, pairs)| pairs.split('&'));
            let pairs = pairs.filter_map(|pair| pair.split_once('='));
            pairs.map(|(k, v)| (decoded(k), decoded(v))).collect()
        };
        let query = inputs.query.iter().map(|(_, pairs)| pairs.as_str());
        let query: Vec<_> = query.filter(|pairs| !pairs.is_empty()).collect();
        let names = secret_headers(call).filter_map(|name| HeaderName::try_from(name).ok());
        let mut secret: Vec<_> = names.collect();
        let schemes = call.client().settings.api.schemes;
        if schemes
            .iter()
            .any(|scheme| matches!(scheme.place, Place::Cookie(_)))
        {
            secret.push(COOKIE);
        }
        let asked = Asked {
            endpoint: call.described_by(),
            path: path.map(|(name, text)| (*name, decoded(text))).collect(),
            query: pairs(&inputs.query),
            cookies: pairs(&inputs.cookies),
            query_text: query.join("&"),
            secret,
            response_limit: call.client().settings.response_limit,
        };
        Self {
            asked: Arc::new(asked),
        }
    }

    pub(super) fn is(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.asked, &other.asked)
    }

    pub(super) fn response_limit(&self) -> usize {
        self.asked.response_limit
    }
}

fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

/// A request that a [`Mock`](super::Mock) received. Every attempt of a call is a request of its own.
///
/// Credentials are not kept: where a header carries one, it says `[redacted]`.
#[derive(Clone)]
pub struct Received {
    origin: Origin,
    method: Method,
    server: String,
    target: String,
    headers: HeaderMap,
    body: Bytes,
    attempt: u32,
    at: Duration,
}

impl Received {
    /// Nothing for a request that is not made by a call.
    pub(super) fn new(request: http::Request<Bytes>, at: Duration) -> Option<Self> {
        let (mut parts, body) = request.into_parts();
        let origin = parts.extensions.remove::<Origin>()?;
        for name in &origin.asked.secret {
            if let Some(value) = parts.headers.get_mut(name) {
                *value = HeaderValue::from_static("[redacted]");
            }
        }
        let scheme = parts.uri.scheme_str().unwrap_or_default();
        let authority = parts
            .uri
            .authority()
            .map_or("", |authority| authority.as_str());
        let server = format!("{scheme}://{authority}");
        let mut target = parts.uri.path().to_owned();
        if !origin.asked.query_text.is_empty() {
            target = format!("{target}?{}", origin.asked.query_text);
        }
        Some(Self {
            origin,
            method: parts.method,
            server,
            target,
            headers: parts.headers,
            body,
            attempt: 1,
            at,
        })
    }

    pub(super) fn numbered(mut self, attempt: u32) -> Self {
        self.attempt = attempt;
        self
    }

    pub(super) fn origin(&self) -> &Origin {
        &self.origin
    }

    pub(super) fn endpoint(&self) -> &EndpointRef {
        &self.origin.asked.endpoint
    }

    /// Whether it asks for this operation.
    pub fn is<O: Operation>(&self) -> bool {
        self.endpoint().is(O::ENDPOINT)
    }

    /// The id of the operation.
    pub fn operation(&self) -> &str {
        &self.endpoint().id
    }

    /// The method.
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// Where it was sent to, such as `https://pets.example`.
    pub fn server(&self) -> &str {
        &self.server
    }

    /// The path and the query as they were sent, such as `/api/v1/pets/7?limit=5`.
    pub fn target(&self) -> &str {
        &self.target
    }

    /// A parameter of the path, decoded.
    pub fn path(&self, name: &str) -> Option<&str> {
        let mut path = self.origin.asked.path.iter();
        let (_, value) = path.find(|(known, _)| *known == name)?;
        Some(value)
    }

    /// A parameter of the query, decoded; the first, if there are several of this name.
    pub fn query(&self, name: &str) -> Option<&str> {
        value(&self.origin.asked.query, name)
    }

    /// Every parameter of the query that has this name, decoded.
    pub fn query_all(&self, name: &str) -> Vec<&str> {
        let pairs = self.origin.asked.query.iter();
        let named = pairs.filter(|(known, _)| known == name);
        named.map(|(_, value)| value.as_str()).collect()
    }

    /// A cookie that is a parameter, decoded.
    pub fn cookie(&self, name: &str) -> Option<&str> {
        value(&self.origin.asked.cookies, name)
    }

    /// A header, if it is text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The body as it was sent.
    pub fn bytes(&self) -> &Bytes {
        &self.body
    }

    /// The body as text.
    pub fn text(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(&self.body)
    }

    /// The body as any JSON, to look up members: `request.body()["name"] == "Tom"`. Null, unless it is JSON.
    pub fn body(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_default()
    }

    /// The body as JSON of this type, such as the operation's own model.
    ///
    /// # Errors
    ///
    /// When it is not JSON, or not of this shape.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, DecodeError> {
        let (headers, body) = (self.headers.clone(), self.body.clone());
        let reply = Reply::made_up(self.endpoint().clone(), StatusCode::OK, headers, body);
        let value = reply.json()?;
        value.ok_or_else(|| DecodeError::new("there is no body"))
    }

    /// Which attempt of its call it was, from one.
    pub fn attempt(&self) -> u32 {
        self.attempt
    }

    /// When it arrived: the time that had passed for the mock.
    pub fn at(&self) -> Duration {
        self.at
    }
}

fn value<'a>(list: &'a [(String, String)], name: &str) -> Option<&'a str> {
    let (_, value) = list.iter().find(|(known, _)| known == name)?;
    Some(value)
}

impl fmt::Display for Received {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.target)
    }
}

impl fmt::Debug for Received {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Received")
            .field("operation", &self.operation())
            .field("request", &format_args!("{self}"))
            .field("headers", &self.headers.keys().collect::<Vec<_>>())
            .field("body", &self.text())
            .field("attempt", &self.attempt)
            .field("at", &self.at)
            .finish_non_exhaustive()
    }
}
