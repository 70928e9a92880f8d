//! A response that has arrived in full, and its decoding.

#[allow(dead_code, reason = "an API may declare no headers")]
pub(crate) mod declared;
pub(super) mod download;
pub(super) mod drift;
pub(super) mod headers;
pub(crate) mod outcome;
pub(super) mod received;
pub(super) mod stream;
mod text;

use std::fmt;
use std::time::SystemTime;

use bytes::Bytes;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use http::{HeaderMap, StatusCode};
use serde::de::DeserializeOwned;

use self::drift::{Drift, Listener};
use self::headers::Headers;
use self::stream::Streaming;
use crate::runtime::api::EndpointRef;
use crate::runtime::auth::Secrets;
use crate::runtime::body::ResponseBody;
use crate::runtime::error::evidence::{Evidence, NOT_THE_API, excerpt, request_id, shorten};
use crate::runtime::error::misfit::DecodeError;
use crate::runtime::error::saying;
use crate::runtime::error::{Error, ErrorKind};
use crate::runtime::exchange::transport::BoxError;
use crate::runtime::media::{is_json, media_type};

/// How much of a body that is no JSON is shown, in characters.
const SHOWN: usize = 80;

/// What decoding comes to: a value, nothing for a status that is not this function's business, or a body
/// that does not fit.
pub type Decoded<T> = Result<Option<T>, DecodeError>;

/// A response that has arrived in full, or one event of a response.
pub struct Reply {
    pub(super) status: StatusCode,
    pub(super) headers: Headers,
    pub(super) body: Bytes,
    /// The body, where it is for the caller to read, which it seldom is.
    pub(super) rest: Option<Box<ResponseBody>>,
    pub(super) context: Context,
}

/// What an error says about the call besides the response.
pub(super) struct Context {
    pub(super) endpoint: EndpointRef,
    pub(super) attempts: u32,
    pub(super) body_limit: usize,
    pub(super) secrets: Secrets,
    /// When the response arrived, by the calendar.
    pub(super) received: SystemTime,
    pub(super) on_drift: Option<Listener>,
    /// Whether the request was not sent again only because its body could not be read again.
    pub(super) unrepeatable: bool,
    /// The span of the call.
    #[cfg(feature = "tracing")]
    pub(super) span: tracing::Span,
}

impl Reply {
    /// A response that nobody sent.
    #[cfg(feature = "mock")]
    pub(super) fn made_up(
        endpoint: EndpointRef,
        status: StatusCode,
        headers: HeaderMap,
        body: Bytes,
    ) -> Self {
        Self {
            status,
            headers: headers.into(),
            body,
            rest: None,
            context: Context {
                endpoint,
                attempts: 1,
                body_limit: 0,
                secrets: Secrets::default(),
                received: SystemTime::UNIX_EPOCH,
                on_drift: None,
                unrepeatable: false,
                #[cfg(feature = "tracing")]
                span: tracing::Span::none(),
            },
        }
    }

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

    /// Reads the body as text, of the encoding that the server says, otherwise UTF-8. What is no text in that
    /// encoding is replaced.
    ///
    /// # Errors
    ///
    /// When the encoding is unknown; without the feature `charset` that is any but UTF-8 and ASCII.
    pub fn text(&self) -> Decoded<String> {
        let text = self::text::decode(&self.body, self.charset());
        text.map(Some).map_err(DecodeError::whole)
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

    /// The error of a body that broke off after so many bytes.
    pub(super) fn broke_off(&self, read: u64, source: BoxError) -> Error {
        let evidence = self.evidence();
        let status = evidence.status_line();
        let length = self.header(CONTENT_LENGTH.as_str());
        let length = length.and_then(|length| length.parse::<u64>().ok());
        let of = length.map(|length| format!(" of {length}"));
        let of = of.unwrap_or_default();
        let summary = format!("{status}, but the body broke off after {read}{of} bytes");
        let error = self.error(ErrorKind::Transport, summary, evidence);
        error.with(|inner| inner.source = Some(source))
    }

    /// The error of a status that is no success.
    pub(super) fn failed(&self) -> Error {
        let evidence = self.evidence();
        self.error(
            ErrorKind::Status,
            evidence.summary(&self.context.secrets, None),
            evidence,
        )
    }

    /// The error of a status that the API does not describe.
    pub(super) fn undeclared(&self) -> Error {
        if self.context.endpoint.is_raw() {
            return self.failed();
        }
        let evidence = self.evidence();
        let remark = "not a status that the API describes".to_owned();
        let summary = evidence.summary(&self.context.secrets, Some(remark));
        self.error(ErrorKind::Status, summary, evidence)
    }

    /// The error of a success that is no stream although one was asked for.
    pub(super) fn no_stream(&self, streaming: &Streaming) -> Error {
        let wanted = streaming.accept;
        let evidence = self.evidence();
        let found = match (evidence.page(), self.media_type()) {
            (Some(page), _) => format!("the body is {page}, not {wanted}: {NOT_THE_API}"),
            (None, Some(given)) => {
                let start = shorten(&evidence.excerpt(), SHOWN);
                format!("the body is {}, not {wanted}: {start}", excerpt(given))
            }
            (None, None) => "not a response that is a stream".to_owned(),
        };
        self.undecodable(ErrorKind::Decode, DecodeError::whole(found))
    }

    /// The error of a body that does not fit its status.
    pub(super) fn undecodable(&self, kind: ErrorKind, problem: DecodeError) -> Error {
        #[cfg(feature = "tracing")]
        crate::runtime::exchange::trace::undecodable(&self.context.span, kind);
        let secrets = &self.context.secrets;
        let problem = problem.redacted(secrets);
        let evidence = self.evidence();
        let status = evidence.status_line();
        let say = |text: String| excerpt(&secrets.redact(text));
        let summary = if kind != ErrorKind::Decode {
            let remark = match problem.is_whole() {
                true => "not a body that the API describes".to_owned(),
                false => problem.to_string(),
            };
            evidence.summary(secrets, Some(remark))
        } else if let Some(failure) = saying::failure(&evidence.body).map(say) {
            format!("{status}, but the body is an error: {failure} ({problem})")
        } else if let Some(said) = self.aside(&problem, &evidence).map(say) {
            format!("{status}, but {problem} (the body says: {said})")
        } else {
            format!("{status}, but {problem}")
        };
        self.error(kind, summary, evidence)
            .with(|inner| inner.decode = Some(problem))
    }

    /// What a body that is something else altogether says to people.
    fn aside(&self, problem: &DecodeError, evidence: &Evidence) -> Option<String> {
        let elsewhere = problem.path().is_none() && !problem.is_whole();
        elsewhere.then(|| saying::remark(&evidence.body)).flatten()
    }

    pub(super) fn error(&self, kind: ErrorKind, summary: String, evidence: Evidence) -> Error {
        Error::new(kind, summary)
            .at(self.context.endpoint.clone())
            .with(|inner| {
                inner.attempts = self.context.attempts;
                inner.sent = true;
                inner.evidence = Some(evidence);
            })
            .unrepeatable(self.context.unrepeatable)
    }

    pub(super) fn evidence(&self) -> Evidence {
        Evidence::new(self)
    }

    pub(super) fn media_type(&self) -> Option<&str> {
        media_type(&self.headers)
    }

    #[cold]
    fn misfit(&self, text: &[u8], error: &serde_json::Error) -> DecodeError {
        let secrets = &self.context.secrets;
        if text.trim_ascii().is_empty() {
            return DecodeError::whole("the body is empty, not JSON".to_owned());
        }
        if self.is("text/event-stream") && self.rest.is_none() && !begins_json(text) {
            let advice =
                "the body is a stream of events, not JSON: `stream` reads it, in place of `send`";
            return DecodeError::whole(advice.to_owned());
        }
        if error.is_data() {
            return DecodeError::of_json(text, error, secrets);
        }
        let evidence = self.evidence();
        if let Some(page) = evidence.page() {
            return DecodeError::whole(format!("the body is {page}, not JSON: {NOT_THE_API}"));
        }
        if let Some(charset) = self.charset().filter(|_| str::from_utf8(text).is_err()) {
            let charset = excerpt(charset);
            return DecodeError::whole(format!("the body is in {charset}, JSON must be UTF-8"));
        }
        match self.media_type() {
            Some(given) if !is_json(given) => {
                let (given, start) = (excerpt(given), shorten(&evidence.excerpt(), SHOWN));
                DecodeError::whole(format!("the body is {given}, not JSON: {start}"))
            }
            _ if !begins_json(text) => {
                let start = shorten(&evidence.excerpt(), SHOWN);
                DecodeError::whole(format!("the body is not JSON: {start}"))
            }
            _ => DecodeError::of_json(text, error, secrets),
        }
    }

    /// The encoding of text that the server claims, if it is not UTF-8.
    fn charset(&self) -> Option<&str> {
        let value = self.header(CONTENT_TYPE.as_str())?;
        let mut parameters = value.split(';').skip(1);
        let charset = parameters.find_map(|parameter| {
            let (name, value) = parameter.split_once('=')?;
            let named = name.trim().eq_ignore_ascii_case("charset");
            named.then(|| value.trim().trim_matches('"'))
        });
        charset.filter(|charset| !charset.eq_ignore_ascii_case("utf-8"))
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

/// What a call returned, with what came along with it.
#[derive(Clone)]
pub struct Response<T> {
    value: T,
    status: StatusCode,
    headers: Headers,
    attempts: u32,
    drift: Option<Box<Drift>>,
}

impl<T> Response<T> {
    pub(super) fn new(value: T, reply: Reply, drift: Option<Box<Drift>>) -> Self {
        Self {
            value,
            status: reply.status,
            headers: reply.headers,
            attempts: reply.context.attempts,
            drift,
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

    /// The headers, with a method for each that the API declares.
    pub fn headers(&self) -> &Headers {
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

    /// What the response had that the document does not know.
    ///
    /// It is looked for only by a client that was built with [`on_drift`](crate::runtime::ClientBuilder::on_drift).
    pub fn drift(&self) -> Option<&Drift> {
        self.drift.as_deref()
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

/// Whether a text begins as JSON does.
fn begins_json(text: &[u8]) -> bool {
    let first = text.trim_ascii_start().first();
    first.is_some_and(|first| b"{[\"-0123456789tfn".contains(first))
}
