//! The body of a request: bytes in memory, or where they come from.

use std::fmt;
use std::path::Path;
use std::pin::Pin;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_util::{Stream, TryStreamExt};
use http_body::{Body as _, Frame, SizeHint};
use http_body_util::{BodyExt, StreamBody};
use serde::Serialize;
use tokio::io::AsyncRead;

use super::finite;
use super::source::{self, Chain, Opened, Read, Reader, broken};
use crate::runtime::exchange::transport::BoxError;

/// The body of a request: bytes in memory, or a source that is read while it is sent, piece by piece.
///
/// Text and bytes become a body with `into`, and so does a [`File`](super::file::File) or a [`Path`]. A body that comes from
/// memory, a path or a [factory](Self::from_factory) can be sent any number of times, so such a request can be
/// retried. One that comes from a reader or a stream is read once: when it was sent in vain, the call ends
/// with an error that says so.
///
/// Its length is sent as `Content-Length` where it is known: always in memory, of a file when it is opened,
/// of others when [`with_length`](Self::with_length) tells it. Otherwise it is sent in chunks.
///
/// The time limit of an attempt covers the sending: a large body may need another, by `with_timeout`.
pub struct Body {
    content: Content,
    /// How many bytes the source has, where that is known.
    length: Option<u64>,
    media_type: Option<String>,
    /// What goes wrong while it is read.
    watch: Option<Arc<Watch>>,
    reading: Option<Box<Reading>>,
}

#[derive(Clone)]
enum Content {
    Bytes(Bytes),
    Path(Arc<Path>),
    Once(Arc<Mutex<Option<Opened>>>),
    Again(Arc<dyn Fn() -> Opened + Send + Sync>),
    Chain(Arc<[Body]>),
}

/// A source that is being read. The lock makes it `Sync`; nobody waits for it.
struct Reading {
    source: Mutex<Opened>,
    /// How many bytes should still come.
    left: Option<u64>,
}

/// What became of a body that was sent.
#[derive(Default)]
pub(in crate::runtime) struct Watch {
    failed: OnceLock<String>,
}

impl Watch {
    /// Why the body could not be read to its end, if that is what happened.
    pub(in crate::runtime) fn failed(&self) -> Option<&str> {
        self.failed.get().map(String::as_str)
    }
}

impl Body {
    /// A body of no bytes.
    pub fn empty() -> Self {
        Bytes::new().into()
    }

    /// The file at this path. It is opened whenever the request is sent, and read while it is.
    ///
    /// A file that cannot be read is an error of the call.
    pub fn from_path(path: impl AsRef<Path>) -> Self {
        Self::of(Content::Path(path.as_ref().into()))
    }

    /// What a reader of tokio gives, once.
    pub fn from_reader(reader: impl AsyncRead + Send + 'static) -> Self {
        Self::once(Reader::new(reader))
    }

    /// What a reader of the standard library gives, once. It is read on a thread where it may block.
    pub fn from_std_reader(reader: impl std::io::Read + Send + 'static) -> Self {
        Self::once(Read::new(reader))
    }

    /// What a stream gives, once.
    pub fn from_stream<S, B, E>(stream: S) -> Self
    where
        S: Stream<Item = Result<B, E>> + Send + 'static,
        B: Into<Bytes> + 'static,
        E: Into<BoxError> + 'static,
    {
        let frames = stream.map_ok(|bytes| Frame::data(bytes.into()));
        Self::once(StreamBody::new(frames.map_err(Into::into)))
    }

    /// Any other body, once: one that was received, for instance.
    pub fn from_http<B>(body: B) -> Self
    where
        B: http_body::Body<Data = Bytes> + Send + 'static,
        B::Error: Into<BoxError>,
    {
        let length = body.size_hint().exact();
        Self {
            length,
            ..Self::once(body.map_err(Into::into))
        }
    }

    /// What `open` gives, which is asked for a new body whenever the request is sent. So a request from a
    /// source that can be opened again, such as an object in a store, can be retried.
    pub fn from_factory<F, A, B, E>(open: F) -> Self
    where
        F: Fn() -> A + Send + Sync + 'static,
        A: Future<Output = Result<B, E>> + Send + 'static,
        B: Into<Self>,
        E: Into<BoxError>,
    {
        let open = move || {
            let opening = open();
            let opening = async move { opening.await.map(Into::into).map_err(Into::into) };
            source::later(opening)
        };
        Self::of(Content::Again(Arc::new(open)))
    }

    /// Lines of JSON, one for each value (`application/x-ndjson`, `application/jsonl`).
    ///
    /// # Errors
    ///
    /// When a value has no JSON.
    pub fn json_lines<T: Serialize>(
        values: impl IntoIterator<Item = T>,
    ) -> Result<Self, serde_json::Error> {
        let mut lines = Vec::new();
        for value in values {
            lines.append(&mut finite::to_vec(&value)?);
            lines.push(b'\n');
        }
        Ok(lines.into())
    }

    /// Says how many bytes there are, so that the server is told. It is an error of the call when there are
    /// more or fewer. What is in memory has the length that it has.
    #[must_use]
    pub fn with_length(mut self, bytes: u64) -> Self {
        self.length = Some(bytes);
        self
    }

    /// Says what it is, in place of the media type that the operation has for it, such as `image/png` where that
    /// is `image/*`.
    #[must_use]
    pub fn with_content_type(mut self, media_type: impl Into<String>) -> Self {
        self.media_type = Some(media_type.into());
        self
    }

    /// The whole body, when it is in memory.
    pub fn bytes(&self) -> Option<&Bytes> {
        match &self.content {
            Content::Bytes(bytes) if self.reading.is_none() => Some(bytes),
            _ => None,
        }
    }

    /// Whether a clone of it gives the same bytes again after it was sent.
    pub fn is_repeatable(&self) -> bool {
        match &self.content {
            Content::Bytes(_) | Content::Path(_) | Content::Again(_) => true,
            Content::Once(_) => false,
            Content::Chain(parts) => parts.iter().all(Self::is_repeatable),
        }
    }

    /// Whether something of it was read that cannot be read again.
    pub(in crate::runtime) fn is_spent(&self) -> bool {
        match &self.content {
            Content::Once(source) => lock(source).is_none(),
            Content::Chain(parts) => parts.iter().any(Self::is_spent),
            Content::Bytes(_) | Content::Path(_) | Content::Again(_) => false,
        }
    }

    /// What it is, where it says so itself.
    pub(in crate::runtime) fn media_type(&self) -> Option<&str> {
        self.media_type.as_deref()
    }

    /// The bytes of one body after those of another.
    pub(super) fn chain(parts: Vec<Self>) -> Self {
        Self::of(Content::Chain(parts.into()))
    }

    /// The same body with the lengths that its files have at this moment.
    pub(in crate::runtime) async fn measured(&self) -> std::io::Result<Self> {
        let mut body = self.clone();
        match &body.content {
            Content::Path(path) if body.length.is_none() => {
                body.length = source::length(path.clone()).await?;
            }
            Content::Chain(parts) => {
                let mut measured = Vec::with_capacity(parts.len());
                for part in parts.iter() {
                    measured.push(Box::pin(part.measured()).await?);
                }
                let lengths = measured.iter().map(Self::known_length);
                body.length = lengths.sum();
                body.content = Content::Chain(measured.into());
            }
            _ => {}
        }
        Ok(body)
    }

    /// Lets somebody know what becomes of it, unless nothing can go wrong.
    pub(in crate::runtime) fn watch(&mut self) -> Option<Arc<Watch>> {
        match self.content {
            Content::Bytes(_) => None,
            _ => Some(self.watch.get_or_insert_default().clone()),
        }
    }

    /// All bytes of it.
    #[cfg(feature = "mock")]
    pub(in crate::runtime) async fn collect(self) -> Result<Bytes, BoxError> {
        Ok(http_body_util::BodyExt::collect(self).await?.to_bytes())
    }

    /// Whether it has the same source as another.
    pub(super) fn is(&self, other: &Self) -> bool {
        match (&self.content, &other.content) {
            (Content::Bytes(one), Content::Bytes(other)) => one == other,
            (Content::Path(one), Content::Path(other)) => one == other,
            (Content::Once(one), Content::Once(other)) => Arc::ptr_eq(one, other),
            (Content::Again(one), Content::Again(other)) => Arc::ptr_eq(one, other),
            (Content::Chain(one), Content::Chain(other)) => Arc::ptr_eq(one, other),
            _ => false,
        }
    }

    pub(super) fn whole(bytes: Bytes) -> Self {
        Self::of(Content::Bytes(bytes))
    }

    fn of(content: Content) -> Self {
        Self {
            content,
            length: None,
            media_type: None,
            watch: None,
            reading: None,
        }
    }

    fn once(body: impl http_body::Body<Data = Bytes, Error = BoxError> + Send + 'static) -> Self {
        let source = body.boxed_unsync();
        Self::of(Content::Once(Arc::new(Mutex::new(Some(source)))))
    }

    fn known_length(&self) -> Option<u64> {
        match &self.content {
            Content::Bytes(bytes) => Some(bytes.len() as u64),
            _ => self.length,
        }
    }

    fn open(&self) -> Opened {
        match &self.content {
            Content::Bytes(bytes) => source::whole(bytes.clone()),
            Content::Path(path) => Read::new(source::File::new(path.clone())).boxed_unsync(),
            Content::Once(source) => lock(source).take().unwrap_or_else(|| {
                broken("the body was sent before, and can be read only once".into())
            }),
            Content::Again(open) => open(),
            Content::Chain(parts) => Chain::new(parts.to_vec()).boxed_unsync(),
        }
    }

    fn poll_source(
        &mut self,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        if self.reading.is_none() {
            self.reading = Some(Box::new(Reading {
                source: Mutex::new(self.open()),
                left: self.length,
            }));
        }
        let Some(Reading { source, left }) = self.reading.as_deref_mut() else {
            return Poll::Ready(None);
        };
        let source = source.get_mut().unwrap_or_else(PoisonError::into_inner);
        let frame = ready!(Pin::new(source).poll_frame(cx));
        let Some(left) = left else {
            return Poll::Ready(frame);
        };
        let problem = match &frame {
            None if *left > 0 => format!("the body ended {left} bytes before its length"),
            Some(Ok(frame)) => {
                let more = frame.data_ref().map_or(0, |data| data.len() as u64);
                match left.checked_sub(more) {
                    Some(rest) => {
                        *left = rest;
                        return Poll::Ready(Some(Ok(Frame::data(data(frame)))));
                    }
                    None => "the body is longer than its length".to_owned(),
                }
            }
            _ => return Poll::Ready(frame),
        };
        *left = 0;
        Poll::Ready(Some(Err(problem.into())))
    }
}

fn data(frame: &Frame<Bytes>) -> Bytes {
    frame.data_ref().cloned().unwrap_or_default()
}

fn lock(source: &Mutex<Option<Opened>>) -> std::sync::MutexGuard<'_, Option<Opened>> {
    source.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The same body from its start, as far as it [can be read again](Body::is_repeatable).
impl Clone for Body {
    fn clone(&self) -> Self {
        Self {
            content: self.content.clone(),
            length: self.length,
            media_type: self.media_type.clone(),
            watch: None,
            reading: None,
        }
    }
}

impl Default for Body {
    fn default() -> Self {
        Self::empty()
    }
}

impl http_body::Body for Body {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let body = self.get_mut();
        if let Content::Bytes(bytes) = &mut body.content {
            let bytes = std::mem::take(bytes);
            return Poll::Ready((!bytes.is_empty()).then(|| Ok(Frame::data(bytes))));
        }
        let frame = ready!(body.poll_source(cx));
        if let (Some(Err(error)), Some(watch)) = (&frame, &body.watch) {
            let _ = watch.failed.set(error.to_string());
        }
        Poll::Ready(frame)
    }

    fn is_end_stream(&self) -> bool {
        match (&self.content, &self.reading) {
            (Content::Bytes(bytes), _) => bytes.is_empty(),
            (_, Some(reading)) => reading.left == Some(0),
            (_, None) => self.length == Some(0),
        }
    }

    fn size_hint(&self) -> SizeHint {
        let left = match &self.reading {
            Some(reading) => reading.left,
            None => self.known_length(),
        };
        left.map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

/// Its length, not what it says.
impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.content, self.known_length()) {
            (Content::Path(path), _) => write!(f, "Body({})", path.display()),
            (_, Some(length)) => write!(f, "Body({length} bytes)"),
            (_, None) => f.write_str("Body(a stream)"),
        }
    }
}
