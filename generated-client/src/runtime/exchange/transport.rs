//! The seam between a call and the network.

use std::error::Error as StdError;
use std::fmt;
use std::pin::Pin;

use crate::runtime::body::{Body, ResponseBody};

/// Any error at all.
pub type BoxError = Box<dyn StdError + Send + Sync>;

/// A response on its way.
pub type TransportFuture<'a> =
    Pin<Box<dyn Future<Output = Result<http::Response<ResponseBody>, TransportError>> + Send + 'a>>;

/// Carries one request to a server and brings back what it answered.
///
/// Retries, timeouts, credentials and decoding are none of its business: it is called once per attempt,
/// with a complete request, and dropped when the attempt has taken too long. It must not follow a
/// redirect to another origin, because the request carries credentials.
pub trait Transport: Send + Sync + 'static {
    /// Sends one request.
    fn send(&self, request: http::Request<Body>) -> TransportFuture<'_>;
}

/// Why there was no response.
///
/// What matters to the caller is how far the request came: only one that cannot have reached the server
/// is always safe to send again.
pub struct TransportError {
    stage: Stage,
    timeout: bool,
    source: BoxError,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    Refused,
    Unsent,
    Connect,
    Exchange,
}

impl TransportError {
    /// The request cannot be sent, now or later.
    pub fn refused(source: impl Into<BoxError>) -> Self {
        Self::new(Stage::Refused, source.into())
    }

    /// Something kept the request from being sent, and may not do so the next time.
    pub fn unsent(source: impl Into<BoxError>) -> Self {
        Self::new(Stage::Unsent, source.into())
    }

    /// There was no connection, so nothing of the request was sent.
    pub fn connect(source: impl Into<BoxError>) -> Self {
        Self::new(Stage::Connect, source.into())
    }

    /// Something failed later, so the server may have acted on the request.
    pub fn exchange(source: impl Into<BoxError>) -> Self {
        Self::new(Stage::Exchange, source.into())
    }

    /// The same failure, because of a time limit of the transport's own.
    #[must_use]
    pub fn timed_out(mut self) -> Self {
        self.timeout = true;
        self
    }

    /// Whether no connection could be made.
    pub fn is_connect(&self) -> bool {
        self.stage == Stage::Connect
    }

    /// Whether a time limit was the reason.
    pub fn is_timeout(&self) -> bool {
        self.timeout
    }

    /// Whether the server may have received the request.
    pub fn was_sent(&self) -> bool {
        self.stage == Stage::Exchange
    }

    pub(in crate::runtime) fn is_refused(&self) -> bool {
        self.stage == Stage::Refused
    }

    pub(in crate::runtime) fn into_source(self) -> BoxError {
        self.source
    }

    fn new(stage: Stage, source: BoxError) -> Self {
        Self {
            stage,
            timeout: false,
            source,
        }
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match (self.stage, self.timeout) {
            (Stage::Refused, _) => "the request cannot be sent",
            (Stage::Unsent, _) => "the request was not sent",
            (Stage::Connect, false) => "could not connect",
            (Stage::Connect, true) => "connecting took too long",
            (Stage::Exchange, false) => "the exchange failed before the response was complete",
            (Stage::Exchange, true) => "the response took too long",
        })
    }
}

impl fmt::Debug for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TransportError")
            .field("stage", &self.stage)
            .field("timeout", &self.timeout)
            .field("source", &self.source)
            .finish()
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.source)
    }
}
