//! What bodies are read from.

use std::io;
use std::path::Path;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http_body::Frame;
use http_body_util::combinators::UnsyncBoxBody;
use http_body_util::{BodyExt, Full};
use tokio::io::{AsyncRead, ReadBuf};
use tokio::runtime::Handle;
use tokio::task::JoinHandle;

use super::body::Body;
use crate::runtime::exchange::transport::BoxError;

/// A source that is read.
pub(super) type Opened = UnsyncBoxBody<Bytes, BoxError>;

/// What there will be.
pub(in crate::runtime) type Later<T> = Pin<Box<dyn Future<Output = T> + Send>>;

type Polled = Poll<Option<Result<Frame<Bytes>, BoxError>>>;

/// How many bytes are read at once.
const PIECE: usize = 64 << 10;

/// Bytes that are there.
pub(super) fn whole(bytes: Bytes) -> Opened {
    Full::new(bytes)
        .map_err(|never| match never {})
        .boxed_unsync()
}

/// A source that cannot be read.
pub(super) fn broken(problem: BoxError) -> Opened {
    later(std::future::ready(Err(problem)))
}

/// A body that is only about to be there.
pub(super) fn later(
    opening: impl Future<Output = Result<Body, BoxError>> + Send + 'static,
) -> Opened {
    Opening::Waiting(Box::pin(opening)).boxed_unsync()
}

enum Opening {
    Waiting(Later<Result<Body, BoxError>>),
    Open(Box<Body>),
    Over,
}

impl http_body::Body for Opening {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Polled {
        let this = self.get_mut();
        if let Self::Waiting(opening) = this {
            *this = match ready!(opening.as_mut().poll(cx)) {
                Ok(body) => Self::Open(Box::new(body)),
                Err(problem) => {
                    *this = Self::Over;
                    return Poll::Ready(Some(Err(problem)));
                }
            };
        }
        match this {
            Self::Open(body) => Pin::new(&mut **body).poll_frame(cx),
            _ => Poll::Ready(None),
        }
    }
}

/// Bodies one after the other.
pub(super) struct Chain {
    parts: std::vec::IntoIter<Body>,
    part: Option<Body>,
}

impl Chain {
    pub(super) fn new(parts: Vec<Body>) -> Self {
        Self {
            parts: parts.into_iter(),
            part: None,
        }
    }
}

impl http_body::Body for Chain {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Polled {
        loop {
            if self.part.is_none() {
                self.part = self.parts.next();
            }
            let Some(part) = &mut self.part else {
                return Poll::Ready(None);
            };
            match ready!(Pin::new(part).poll_frame(cx)) {
                Some(frame) => return Poll::Ready(Some(frame)),
                None => self.part = None,
            }
        }
    }
}

/// A reader of tokio.
pub(super) struct Reader<R> {
    reader: Pin<Box<R>>,
    buffer: Vec<u8>,
}

impl<R> Reader<R> {
    pub(super) fn new(reader: R) -> Self {
        Self {
            reader: Box::pin(reader),
            buffer: Vec::new(),
        }
    }
}

impl<R: AsyncRead> http_body::Body for Reader<R> {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Polled {
        let this = self.get_mut();
        this.buffer.resize(PIECE, 0);
        let mut buffer = ReadBuf::new(&mut this.buffer);
        let read = ready!(this.reader.as_mut().poll_read(cx, &mut buffer));
        let length = buffer.filled().len();
        Poll::Ready(match read {
            Ok(()) => piece(std::mem::take(&mut this.buffer), length).map(Ok),
            Err(error) => Some(Err(error.into())),
        })
    }
}

/// A reader that may block, which is read elsewhere.
pub(super) enum Read<R> {
    Idle(R),
    Busy(JoinHandle<(R, io::Result<Option<Frame<Bytes>>>)>),
    Over,
}

impl<R: io::Read> Read<R> {
    pub(super) fn new(reader: R) -> Self {
        Self::Idle(reader)
    }
}

// The reader is moved, and never pinned.
impl<R> Unpin for Read<R> {}

impl<R: io::Read + Send + 'static> http_body::Body for Read<R> {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Polled {
        let this = self.get_mut();
        if matches!(this, Self::Idle(_))
            && let Self::Idle(mut reader) = std::mem::replace(this, Self::Over)
        {
            let work = move || {
                let piece = read(&mut reader);
                (reader, piece)
            };
            match Handle::try_current() {
                Ok(handle) => *this = Self::Busy(handle.spawn_blocking(work)),
                // Without a runtime nobody else could read it.
                Err(_) => return this.finish(work()),
            }
        }
        match this {
            Self::Busy(task) => match ready!(Pin::new(task).poll(cx)) {
                Ok(done) => this.finish(done),
                Err(error) => {
                    *this = Self::Over;
                    Poll::Ready(Some(Err(error.into())))
                }
            },
            _ => Poll::Ready(None),
        }
    }
}

impl<R: io::Read> Read<R> {
    fn finish(&mut self, (reader, piece): (R, io::Result<Option<Frame<Bytes>>>)) -> Polled {
        *self = match &piece {
            Ok(Some(_)) => Self::Idle(reader),
            _ => Self::Over,
        };
        Poll::Ready(piece.map_err(Into::into).transpose())
    }
}

fn read(reader: &mut impl io::Read) -> io::Result<Option<Frame<Bytes>>> {
    let mut buffer = vec![0; PIECE];
    loop {
        match reader.read(&mut buffer) {
            Ok(length) => return Ok(piece(buffer, length)),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
}

/// What was read; nothing at the end.
fn piece(mut buffer: Vec<u8>, length: usize) -> Option<Frame<Bytes>> {
    buffer.truncate(length);
    (length > 0).then(|| Frame::data(buffer.into()))
}

/// A file that is opened when it is first read.
pub(super) struct File {
    path: Arc<Path>,
    file: Option<std::fs::File>,
}

impl File {
    pub(super) fn new(path: Arc<Path>) -> Self {
        Self { path, file: None }
    }
}

impl io::Read for File {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let named = |error| named(&self.path, error);
        let file = match &mut self.file {
            Some(file) => file,
            none => none.insert(std::fs::File::open(&self.path).map_err(named)?),
        };
        file.read(buffer).map_err(named)
    }
}

/// How long a file is; nothing for what is no ordinary file.
pub(super) async fn length(path: Arc<Path>) -> io::Result<Option<u64>> {
    let work = move || {
        let found = std::fs::metadata(&path).map_err(|error| named(&path, error))?;
        if found.is_dir() {
            let error = io::Error::from(io::ErrorKind::IsADirectory);
            return Err(named(&path, error));
        }
        Ok(found.is_file().then_some(found.len()))
    };
    match Handle::try_current() {
        Ok(handle) => handle.spawn_blocking(work).await?,
        Err(_) => work(),
    }
}

/// An error that says which file it is about.
fn named(path: &Path, error: io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}
