//! What can go wrong with a call.

pub(super) mod evidence;
pub(super) mod fault;
pub(super) mod misfit;
pub(super) mod saying;

use std::error::Error as StdError;
use std::fmt;
use std::ops::Deref;
use std::time::Duration;

use crate::runtime::answer::headers::Headers;

use self::evidence::Evidence;
use self::misfit::DecodeError;
use crate::runtime::api::{Endpoint, EndpointRef};
use crate::runtime::exchange::transport::BoxError;
use crate::runtime::model::FormatError;

/// Why a client could not be built or a call did not succeed.
///
/// It shows as one line that says which operation failed and what to do about it. The underlying cause,
/// such as a refused connection, is its [`source`](StdError::source).
pub struct Error {
    inner: Box<Inner>,
}

pub(super) struct Inner {
    pub(super) kind: ErrorKind,
    pub(super) summary: String,
    pub(super) endpoint: Option<EndpointRef>,
    pub(super) attempts: u32,
    pub(super) sent: bool,
    pub(super) timeout: bool,
    pub(super) evidence: Option<Evidence>,
    pub(super) decode: Option<DecodeError>,
    pub(super) source: Option<BoxError>,
}

/// What kind of thing went wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client could not be built.
    Config,
    /// The request could not be put together.
    Request,
    /// The operation needs a credential that the client does not have, or could not get.
    Credential,
    /// No connection could be made.
    Connect,
    /// An attempt, or the call as a whole, took too long.
    Timeout,
    /// The connection failed after the request may have been sent.
    Transport,
    /// The response is larger than the client allows.
    TooLarge,
    /// What arrived could not be written where the caller wants it.
    Io,
    /// The server answered with a status that is not a success of the operation.
    Status,
    /// The server reported an error in the middle of a stream.
    Stream,
    /// The server answered with a success that could not be decoded.
    Decode,
    /// The server's pages lead in a circle, or to another server.
    Paging,
    /// A text, of a response or of the caller, does not fit its format.
    Format,
}

impl Error {
    pub(super) fn new(kind: ErrorKind, summary: impl Into<String>) -> Self {
        Self {
            inner: Box::new(Inner {
                kind,
                summary: summary.into(),
                endpoint: None,
                attempts: 0,
                sent: false,
                timeout: false,
                evidence: None,
                decode: None,
                source: None,
            }),
        }
    }

    pub(super) fn at(mut self, endpoint: EndpointRef) -> Self {
        self.inner.endpoint = Some(endpoint);
        self
    }

    pub(super) fn with(mut self, change: impl FnOnce(&mut Inner)) -> Self {
        change(&mut self.inner);
        self
    }

    /// Says why there was no other attempt, if that is why.
    pub(super) fn unrepeatable(self, unrepeatable: bool) -> Self {
        const REASON: &str = "; not sent again, because its body could be read only once";
        match unrepeatable {
            true => self.with(|inner| inner.summary += REASON),
            false => self,
        }
    }

    /// What kind of thing went wrong.
    pub fn kind(&self) -> ErrorKind {
        self.inner.kind
    }

    /// The status of the response, if there was one.
    pub fn status(&self) -> Option<u16> {
        let evidence = self.inner.evidence.as_ref()?;
        Some(evidence.status.as_u16())
    }

    /// The headers of the response, if there was one.
    pub fn headers(&self) -> Option<&Headers> {
        let evidence = self.inner.evidence.as_ref()?;
        Some(&evidence.headers)
    }

    /// The body of the response, or the start of a large one, as text. The credentials of the call are
    /// left out of it.
    pub fn body(&self) -> Option<&str> {
        let evidence = self.inner.evidence.as_ref()?;
        Some(&evidence.body)
    }

    /// The media type of the response, without its parameters.
    pub fn content_type(&self) -> Option<&str> {
        self.inner.evidence.as_ref()?.media_type()
    }

    /// How long the server asked to wait before the next request, in `retry-after-ms` or `Retry-After`
    /// (RFC 9110 section 10.2.3). A date is counted from when the response arrived.
    pub fn retry_after(&self) -> Option<Duration> {
        self.inner.evidence.as_ref()?.retry_after
    }

    /// The id that the server gave the request (`x-request-id` and the like), which its operators ask for.
    pub fn request_id(&self) -> Option<&str> {
        evidence::request_id(self.headers()?)
    }

    /// The id of the operation, unless the client could not be built.
    pub fn operation(&self) -> Option<&str> {
        let endpoint = self.inner.endpoint.as_deref()?;
        Some(&endpoint.id)
    }

    /// How many requests were started.
    pub fn attempts(&self) -> u32 {
        self.inner.attempts
    }

    /// Whether the server may have received the request. If not, it certainly did not act on it.
    pub fn was_sent(&self) -> bool {
        self.inner.sent
    }

    /// Whether a time limit was the reason.
    pub fn is_timeout(&self) -> bool {
        self.inner.timeout
    }

    /// Whether asking again would bring the same: what failed is neither the way to the server nor the
    /// moment.
    pub(super) fn is_lasting(&self) -> bool {
        match self.inner.kind {
            ErrorKind::Connect | ErrorKind::Timeout | ErrorKind::Transport => false,
            ErrorKind::Status => self
                .status()
                .is_some_and(|status| !matches!(status, 408 | 429 | 500..)),
            _ => true,
        }
    }

    /// Whether no connection could be made.
    pub fn is_connect(&self) -> bool {
        self.inner.kind == ErrorKind::Connect
    }

    /// Whether the server answered with a status that is not a success of the operation.
    pub fn is_api(&self) -> bool {
        self.inner.kind == ErrorKind::Status
    }

    /// Whether a body could not be decoded, of a success or of an error that the API describes.
    pub fn is_decode(&self) -> bool {
        self.inner.decode.is_some()
    }

    /// Why a body could not be decoded.
    pub fn decode_error(&self) -> Option<&DecodeError> {
        self.inner.decode.as_ref()
    }

    /// Where in the body decoding failed, such as `data[3].limit_usd`.
    pub fn decode_path(&self) -> Option<&str> {
        self.decode_error()?.path()
    }

    /// The body around the place where decoding failed, or else its start, on one line and short enough for a log.
    pub fn excerpt(&self) -> Option<String> {
        let around = self.decode_error().and_then(DecodeError::excerpt);
        match around {
            Some(around) => Some(around.to_owned()),
            None => Some(self.inner.evidence.as_ref()?.excerpt()),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &self.inner;
        if let Some(endpoint) = inner.endpoint.as_deref() {
            let Endpoint {
                id, method, path, ..
            } = endpoint;
            write!(f, "{id} ({method} {path}): ")?;
        }
        f.write_str(&inner.summary)?;
        if inner.attempts > 1 {
            write!(f, " (after {} attempts)", inner.attempts)?;
        }
        match self.request_id() {
            Some(id) => write!(f, " (request id {})", evidence::excerpt(id)),
            None => Ok(()),
        }
    }
}

/// Leaves out the values of headers, which may be secret.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let body = self.inner.evidence.as_ref().map(Evidence::excerpt);
        let headers = self
            .headers()
            .map(|headers| headers.keys().collect::<Vec<_>>());
        f.debug_struct("Error")
            .field("kind", &self.inner.kind)
            .field("operation", &self.operation())
            .field("summary", &self.inner.summary)
            .field("status", &self.status())
            .field("request_id", &self.request_id())
            .field("content_type", &self.content_type())
            .field("retry_after", &self.retry_after())
            .field("headers", &headers)
            .field("body", &body)
            .field("decode", &self.inner.decode)
            .field("attempts", &self.inner.attempts)
            .field("sent", &self.inner.sent)
            .field("timeout", &self.inner.timeout)
            .field("source", &self.inner.source)
            .finish()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match &self.inner.source {
            Some(source) => Some(&**source),
            None => None,
        }
    }
}

/// So that what a text says can be asked for with `?` between calls.
impl From<FormatError> for Error {
    fn from(error: FormatError) -> Self {
        let summary = error.to_string();
        Self::new(ErrorKind::Format, summary).with(|inner| inner.source = Some(error.into_source()))
    }
}

/// Why a call did not succeed, with the body that the API describes for the status, if that is what came.
///
/// It can be used like the [`Error`] inside it, and becomes one with `?`.
pub struct CallError<E> {
    error: Error,
    api: Option<Box<E>>,
}

impl<E> CallError<E> {
    pub(super) fn new(error: Error, api: E) -> Self {
        Self {
            error,
            api: Some(Box::new(api)),
        }
    }

    /// The body that the API describes for the status, if that is what came.
    pub fn api(&self) -> Option<&E> {
        self.api.as_deref()
    }

    /// The body that the API describes for the status, or else the error.
    ///
    /// # Errors
    ///
    /// The error itself, when there is no such body.
    pub fn into_api(self) -> Result<E, Error> {
        match self.api {
            Some(api) => Ok(*api),
            None => Err(self.error),
        }
    }

    /// The error without the body.
    pub fn into_error(self) -> Error {
        self.error
    }
}

impl<E> From<Error> for CallError<E> {
    fn from(error: Error) -> Self {
        Self { error, api: None }
    }
}

impl<E> From<CallError<E>> for Error {
    fn from(error: CallError<E>) -> Self {
        error.error
    }
}

impl<E> Deref for CallError<E> {
    type Target = Error;

    fn deref(&self) -> &Error {
        &self.error
    }
}

impl<E> fmt::Display for CallError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.error.fmt(f)
    }
}

impl<E: fmt::Debug> fmt::Debug for CallError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallError")
            .field("error", &self.error)
            .field("api", &self.api)
            .finish()
    }
}

impl<E: fmt::Debug> StdError for CallError<E> {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.error.source()
    }
}
