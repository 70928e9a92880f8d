//! What a mock answers.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderMap, HeaderValue};
use http::{HeaderName, StatusCode};
use serde::Serialize;
use serde_json::Value;

use super::arriving::{Arriving, Step};
use super::time::VirtualClock;
use crate::runtime::answer::Reply;
use crate::runtime::api::{Endpoint, EndpointRef};
use crate::runtime::body::ResponseBody;
use crate::runtime::call::operation::Operation;
use crate::runtime::error::misfit::DecodeError;
use crate::runtime::exchange::transport::TransportError;
use crate::runtime::request::finite;

const JSON: &str = "application/json";

/// How a request fails without a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Failure {
    /// There is no connection, so the request is not sent.
    Connect,
    /// The connection breaks after the request was sent.
    Reset,
    /// There never is a response, so whatever limit the call has is exceeded.
    Timeout,
}

/// An answer, for closures that decide between several.
///
/// Any JSON is one by itself, with the status of the operation's success.
#[derive(Clone)]
#[must_use = "an answer does nothing until it is given"]
pub struct Answer {
    kind: Kind,
    headers: HeaderMap,
    /// Why it cannot be given.
    fault: Option<String>,
}

#[derive(Clone)]
enum Kind {
    /// What the API describes, for its success unless there is a status.
    Described(Option<u16>, Value),
    /// Anything.
    Raw(Option<u16>, Bytes),
    Failure(Failure),
}

impl Answer {
    /// This body as JSON, with the status of the operation's success.
    pub fn ok(body: impl Serialize) -> Self {
        Self::described(None, body)
    }

    /// This body as JSON, with a status that the API describes for the operation.
    pub fn status(status: u16, body: impl Serialize) -> Self {
        Self::described(Some(status), body)
    }

    /// Any response, whatever the API describes.
    pub fn raw(status: u16, body: impl Into<Bytes>) -> Self {
        Kind::Raw(Some(status), body.into()).into()
    }

    /// No response.
    pub fn fail(failure: Failure) -> Self {
        Kind::Failure(failure).into()
    }

    /// Adds a header, or replaces it.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        if let Err(fault) = set_header(&mut self.headers, name, value) {
            self.fault.get_or_insert(fault);
        }
        self
    }

    /// A success whose body is not what it should be.
    pub(super) fn malformed(body: Bytes) -> Self {
        Self::from(Kind::Raw(None, body)).header(CONTENT_TYPE.as_str(), JSON)
    }

    fn described(status: Option<u16>, body: impl Serialize) -> Self {
        match finite::to_value(&body) {
            Ok(body) => Kind::Described(status, body).into(),
            Err(error) => Self {
                fault: Some(format!("the answer cannot be written as JSON: {error}")),
                ..Kind::Described(status, Value::Null).into()
            },
        }
    }

    /// The answer as it goes out, once it is sure that the operation describes it.
    pub(super) fn settle(self, operation: &Described) -> Result<Settled, String> {
        if let Some(fault) = self.fault {
            return Err(fault);
        }
        let endpoint = operation.endpoint;
        let (status, headers, body, described) = match self.kind {
            Kind::Failure(failure) => return Ok(Settled::Failure(failure)),
            Kind::Raw(status, body) => (status, HeaderMap::new(), body, false),
            Kind::Described(status, value) => {
                let (headers, body) = write(endpoint, status, &value);
                (status, headers, body, true)
            }
        };
        let success = status.is_none();
        let status = status.unwrap_or(endpoint.success);
        let status = StatusCode::from_u16(status).map_err(|_| format!("{status} is no status"))?;
        let mut response = Outgoing {
            status,
            headers,
            content: Content::Whole(body.clone()),
        };
        response.set_headers(&self.headers);
        if described {
            operation.check(&response, body, success)?;
        }
        Ok(Settled::Response(response))
    }
}

impl From<Kind> for Answer {
    fn from(kind: Kind) -> Self {
        Self {
            kind,
            headers: HeaderMap::new(),
            fault: None,
        }
    }
}

impl<T: Serialize> From<T> for Answer {
    fn from(body: T) -> Self {
        Self::ok(body)
    }
}

impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut answer = f.debug_tuple("Answer");
        match &self.kind {
            Kind::Described(status, body) => answer.field(status).field(body),
            Kind::Raw(status, body) => answer.field(status).field(body),
            Kind::Failure(failure) => answer.field(failure),
        };
        answer.finish()
    }
}

/// Sets a header by its text.
pub(super) fn set_header(headers: &mut HeaderMap, name: &str, value: &str) -> Result<(), String> {
    let wrong = |what| format!("`{}` {what}", name.escape_debug());
    let known = HeaderName::try_from(name).map_err(|_| wrong("is no header name"))?;
    let value =
        HeaderValue::from_str(value).map_err(|_| wrong("has a value that no header can hold"))?;
    headers.insert(known, value);
    Ok(())
}

/// What a body of the operation's is: of its success, or of an error.
fn media_type(endpoint: &Endpoint, error: Option<u16>) -> &'static str {
    let mut types = endpoint.accept.split(',').map(str::trim);
    match error.filter(|status| *status != endpoint.success) {
        Some(_) => types.find(|name| name.contains("json")),
        None => types.next(),
    }
    .unwrap_or(JSON)
}

/// A value as a body: text as it is where JSON is not expected, and nothing where there is no body.
fn write(endpoint: &Endpoint, status: Option<u16>, value: &Value) -> (HeaderMap, Bytes) {
    let media_type = media_type(endpoint, status);
    let json = media_type.contains("json");
    let empty = !json || matches!(status.unwrap_or(endpoint.success), 204 | 205 | 304);
    let body = match value {
        Value::Null if empty => return (HeaderMap::new(), Bytes::new()),
        Value::String(text) if !json => text.clone(),
        other => other.to_string(),
    };
    let media_type = HeaderValue::from_static(media_type);
    let headers = HeaderMap::from_iter([(CONTENT_TYPE, media_type)]);
    (headers, body.into())
}

/// An answer as it goes out.
#[derive(Clone)]
pub(super) enum Settled {
    Response(Outgoing),
    Failure(Failure),
}

/// A response as it goes out.
#[derive(Clone)]
pub(super) struct Outgoing {
    status: StatusCode,
    headers: HeaderMap,
    content: Content,
}

#[derive(Clone)]
enum Content {
    Whole(Bytes),
    /// What arrives step by step, and the mark of its end.
    Stream(Vec<Step>, Bytes),
}

impl Outgoing {
    pub(super) fn stream(
        status: StatusCode,
        headers: HeaderMap,
        steps: Vec<Step>,
        end: Bytes,
    ) -> Self {
        Self {
            status,
            headers,
            content: Content::Stream(steps, end),
        }
    }

    pub(super) fn set_headers(&mut self, headers: &HeaderMap) {
        for (name, value) in headers {
            self.headers.insert(name, value.clone());
        }
    }

    /// The response, whose body may break off at its end, for a client that takes no more than the limit at once.
    pub(super) fn into_response(
        self,
        cut: bool,
        clock: &VirtualClock,
        limit: usize,
    ) -> http::Response<ResponseBody> {
        let (mut steps, end) = match self.content {
            Content::Whole(bytes) if cut => (vec![Step::Bytes(bytes)], Bytes::new()),
            Content::Whole(bytes) => return head(self.status, self.headers, bytes.into()),
            Content::Stream(steps, end) => (steps, end),
        };
        steps.push(match cut {
            true => Step::Break,
            false => Step::Bytes(end),
        });
        let body = Arriving::new(Arc::from(steps), clock.clone(), limit);
        head(self.status, self.headers, ResponseBody::new(body))
    }
}

fn head(
    status: StatusCode,
    headers: HeaderMap,
    body: ResponseBody,
) -> http::Response<ResponseBody> {
    let mut response = http::Response::new(body);
    *response.status_mut() = status;
    *response.headers_mut() = headers;
    response
}

impl fmt::Display for Settled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Response(response) => {
                let what = match response.content {
                    Content::Whole(_) => "",
                    Content::Stream(..) => ", a stream",
                };
                write!(f, "{}{what}", response.status.as_u16())
            }
            Self::Failure(failure) => write!(f, "{failure:?}"),
        }
    }
}

/// The failure as a transport reports it.
pub(super) fn lost(failure: Failure) -> TransportError {
    match failure {
        Failure::Connect => TransportError::connect("the mock takes no connection"),
        Failure::Reset => TransportError::exchange("the mock broke the connection"),
        Failure::Timeout => TransportError::exchange("the mock never answers").timed_out(),
    }
}

/// What an operation describes, without its type.
#[derive(Clone, Copy)]
pub(super) struct Described {
    pub(super) endpoint: &'static Endpoint,
    /// The name of the request's type.
    pub(super) request: &'static str,
    meaning: fn(&Reply) -> Result<Meaning, DecodeError>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Meaning {
    Success,
    Error,
    Nothing,
}

impl Described {
    pub(super) fn of<O: Operation>() -> Self {
        let path = std::any::type_name::<O>();
        Self {
            endpoint: O::ENDPOINT,
            request: path.rsplit("::").next().unwrap_or(path),
            meaning: meaning::<O>,
        }
    }

    fn check(&self, response: &Outgoing, body: Bytes, success: bool) -> Result<(), String> {
        let status = response.status.as_u16();
        let id = &self.endpoint.id;
        let reply = self.reply(response.status, response.headers.clone(), body);
        match (self.meaning)(&reply) {
            Ok(Meaning::Success) => Ok(()),
            Ok(Meaning::Error) if !success => Ok(()),
            Ok(Meaning::Error) => Err(format!("`{id}` describes no success")),
            Err(problem) => Err(format!(
                "this is not what `{id}` describes for {status}: {problem}"
            )),
            Ok(Meaning::Nothing) => Err(format!(
                "`{id}` describes no {status}, only: {}. `raw` answers with anything",
                self.statuses(),
            )),
        }
    }

    /// The statuses that the operation describes, found by asking it.
    fn statuses(&self) -> String {
        let known = |status: &u16| {
            let status = StatusCode::from_u16(*status).unwrap_or_default();
            let reply = self.reply(status, HeaderMap::new(), Bytes::new());
            !matches!((self.meaning)(&reply), Ok(Meaning::Nothing))
        };
        let mut ranges: Vec<(u16, u16)> = Vec::new();
        for status in (100..600).filter(known) {
            match ranges.last_mut() {
                Some((_, end)) if *end + 1 == status => *end = status,
                _ => ranges.push((status, status)),
            }
        }
        let ranges = ranges.iter().map(|(start, end)| match start == end {
            true => start.to_string(),
            false => format!("{start} to {end}"),
        });
        ranges.collect::<Vec<_>>().join(", ")
    }

    fn reply(&self, status: StatusCode, headers: HeaderMap, body: Bytes) -> Reply {
        Reply::made_up(EndpointRef::Described(self.endpoint), status, headers, body)
    }
}

fn meaning<O: Operation>(reply: &Reply) -> Result<Meaning, DecodeError> {
    if O::decode(reply)?.is_some() {
        return Ok(Meaning::Success);
    }
    let error = O::decode_error(reply)?;
    Ok(error.map_or(Meaning::Nothing, |_| Meaning::Error))
}
