//! A response that has arrived in full, and its decoding.

use std::fmt;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, StatusCode};
use serde::de::DeserializeOwned;

use super::api::EndpointRef;
use super::auth::Secrets;
use super::error::{Error, ErrorKind};
use super::evidence::{Evidence, excerpt, request_id};
use super::json_path;

/// What decoding comes to: a value, nothing for a status that is not this function's business, or a body
/// that does not fit.
pub type Decoded<T> = Result<Option<T>, DecodeError>;

/// A response that has arrived in full.
pub struct Reply {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
    pub(super) context: Context,
}

/// What an error says about the call besides the response.
pub(super) struct Context {
    pub(super) endpoint: EndpointRef,
    pub(super) attempts: u32,
    pub(super) body_limit: usize,
    pub(super) secrets: Secrets,
}

impl Reply {
    /// The status.
    pub fn status(&self) -> u16 {
        self.status.as_u16()
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// A header, if it is there once and is text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// Whether the body is said to be of this media type, whatever its parameters.
    pub fn is(&self, media_type: &str) -> bool {
        self.media_type()
            .is_some_and(|given| given.eq_ignore_ascii_case(media_type))
    }

    /// Reads the body as JSON.
    ///
    /// # Errors
    ///
    /// When it is not JSON, or not of this shape.
    pub fn json<T: DeserializeOwned>(&self) -> Decoded<T> {
        const MARK: &[u8] = b"\xef\xbb\xbf";
        let text = self.body.strip_prefix(MARK).unwrap_or(&self.body);
        match serde_json::from_slice(text) {
            Ok(value) => Ok(Some(value)),
            Err(error) => Err(self.misfit(text, &error)),
        }
    }

    /// Reads the body as text. What is not UTF-8 is replaced.
    ///
    /// # Errors
    ///
    /// None; the signature is that of its siblings.
    pub fn text(&self) -> Decoded<String> {
        Ok(Some(String::from_utf8_lossy(&self.body).into_owned()))
    }

    /// The body as it came.
    ///
    /// # Errors
    ///
    /// None; the signature is that of its siblings.
    pub fn bytes(&self) -> Decoded<Bytes> {
        Ok(Some(self.body.clone()))
    }

    /// Passes over the body.
    ///
    /// # Errors
    ///
    /// None; the signature is that of its siblings.
    pub fn empty(&self) -> Decoded<()> {
        Ok(Some(()))
    }

    /// The error of a status that is no success.
    pub(super) fn failed(&self) -> Error {
        let evidence = self.evidence();
        self.error(
            ErrorKind::Status,
            evidence.summary(&self.context.secrets),
            evidence,
        )
    }

    /// The error of a status that the API does not describe.
    pub(super) fn undeclared(&self) -> Error {
        if self.context.endpoint.is_raw() {
            return self.failed();
        }
        let evidence = self.evidence();
        let summary = format!(
            "{} (not a status that the API describes)",
            evidence.summary(&self.context.secrets)
        );
        self.error(ErrorKind::Status, summary, evidence)
    }

    /// The error of a body that does not fit its status.
    pub(super) fn undecodable(&self, kind: ErrorKind, mut problem: DecodeError) -> Error {
        problem.message = self.context.secrets.redact(problem.message);
        problem.path = problem.path.map(|path| self.context.secrets.redact(path));
        let evidence = self.evidence();
        let summary = match kind {
            ErrorKind::Decode => format!("{}, but {problem}", evidence.status_line()),
            _ => format!("{} ({problem})", evidence.summary(&self.context.secrets)),
        };
        self.error(kind, summary, evidence)
            .with(|inner| inner.decode = Some(problem))
    }

    pub(super) fn error(&self, kind: ErrorKind, summary: String, evidence: Evidence) -> Error {
        Error::new(kind, summary)
            .at(self.context.endpoint.clone())
            .with(|inner| {
                inner.attempts = self.context.attempts;
                inner.sent = true;
                inner.evidence = Some(evidence);
            })
    }

    pub(super) fn evidence(&self) -> Evidence {
        let Context {
            body_limit,
            secrets,
            ..
        } = &self.context;
        Evidence::new(self.status, &self.headers, &self.body, *body_limit, secrets)
    }

    fn media_type(&self) -> Option<&str> {
        let value = self.headers.get(CONTENT_TYPE)?.to_str().ok()?;
        value.split(';').next().map(str::trim)
    }

    fn misfit(&self, text: &[u8], error: &serde_json::Error) -> DecodeError {
        let media_type = self.media_type();
        if text.trim_ascii().is_empty() {
            return DecodeError::new("the body is empty, not JSON");
        }
        if let Some(media_type) = media_type.filter(|_| !error.is_data())
            && !is_json(media_type)
        {
            let media_type = excerpt(media_type);
            return DecodeError::new(format!("the body is {media_type}, not JSON"));
        }
        DecodeError {
            // The place is given as a path instead.
            message: excerpt(without_position(&error.to_string())),
            path: json_path::locate(text, error.line(), error.column())
                .filter(|path| !path.is_empty())
                .map(|path| excerpt(&path)),
        }
    }
}

impl fmt::Debug for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reply")
            .field("status", &self.status.as_u16())
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish_non_exhaustive()
    }
}

/// Why a body does not fit what the API describes.
#[derive(Clone, Debug)]
pub struct DecodeError {
    message: String,
    path: Option<String>,
}

impl DecodeError {
    /// A body that does not fit for a reason of its own.
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            path: None,
        }
    }

    /// What was found, and what was expected.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Where in the body, such as `data[3].limit_usd`, unless it is the body as a whole.
    pub fn path(&self) -> Option<&str> {
        self.path.as_deref()
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.path {
            Some(path) => write!(f, "the body does not fit at {path}: {}", self.message),
            None => write!(f, "the body does not fit: {}", self.message),
        }
    }
}

impl std::error::Error for DecodeError {}

/// What a call returned, with what came along with it.
#[derive(Clone)]
pub struct Response<T> {
    value: T,
    status: StatusCode,
    headers: HeaderMap,
    attempts: u32,
}

impl<T> Response<T> {
    pub(super) fn new(value: T, reply: Reply) -> Self {
        Self {
            value,
            status: reply.status,
            headers: reply.headers,
            attempts: reply.context.attempts,
        }
    }

    /// The decoded body.
    pub fn value(&self) -> &T {
        &self.value
    }

    /// The decoded body, without the rest.
    pub fn into_value(self) -> T {
        self.value
    }

    /// The status.
    pub fn status(&self) -> u16 {
        self.status.as_u16()
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The id that the server gave the request (`x-request-id` and the like).
    pub fn request_id(&self) -> Option<&str> {
        request_id(&self.headers)
    }

    /// How many requests it took.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }
}

/// Leaves out headers, which may be secret.
impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.status.as_u16())
            .field("value", &self.value)
            .finish_non_exhaustive()
    }
}

fn is_json(media_type: &str) -> bool {
    let media_type = media_type.to_ascii_lowercase();
    media_type.ends_with("/json") || media_type.ends_with("+json")
}

/// The message without serde_json's ` at line 1 column 2`.
fn without_position(message: &str) -> &str {
    let end = message.rfind(" at line ").unwrap_or(message.len());
    &message[..end]
}
