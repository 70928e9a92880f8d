//! Bodies that are not held in memory.

mod save;

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::{Buf, Bytes};
use http::header::CONTENT_LENGTH;
use tokio::io::AsyncWrite;

use super::Reply;
use super::headers::Headers;
use super::stream::flow::Flow;
use crate::runtime::call::Call;
#[cfg(feature = "blocking")]
use crate::runtime::call::blocking::wait;
use crate::runtime::error::evidence::request_id;
use crate::runtime::error::{Error, ErrorKind};

/// A body on its way, piece by piece. Dropping it ends the exchange.
///
/// Nothing is read ahead, so a server that is faster than the caller has to wait, and memory holds one piece at a time.
/// It may last as long as it likes, provided that no silence is longer than the time limit of an attempt, and may be of
/// any size.
#[must_use = "the body arrives while it is asked for"]
pub struct Download {
    reply: Reply,
    flow: Flow,
}

impl Download {
    pub(in crate::runtime) fn new(mut reply: Reply, call: &Call) -> Self {
        Self {
            flow: Flow::new(reply.rest.take(), call),
            reply,
        }
    }

    /// The next piece, or nothing at the end.
    ///
    /// Dropping the future loses nothing.
    ///
    /// # Errors
    ///
    /// When the body breaks off, or nothing comes for too long.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        std::future::poll_fn(|cx| self.poll_chunk(cx)).await
    }

    /// Writes all that is left, and returns how many bytes that was. The writer is flushed, but stays open.
    ///
    /// # Errors
    ///
    /// When the body breaks off, nothing comes for too long, or it cannot be written.
    pub async fn copy_to<W>(&mut self, writer: &mut W) -> Result<u64, Error>
    where
        W: AsyncWrite + Unpin + ?Sized,
    {
        let mut written = 0;
        while let Some(mut chunk) = self.chunk().await? {
            while !chunk.is_empty() {
                let write = |cx: &mut Context<'_>| Pin::new(&mut *writer).poll_write(cx, &chunk);
                let count = std::future::poll_fn(write).await;
                let count = match count {
                    Ok(0) => Err(std::io::ErrorKind::WriteZero.into()),
                    count => count,
                };
                let count = count.map_err(|error| self.unwritable(error))?;
                written += count as u64;
                chunk.advance(count.min(chunk.len()));
            }
        }
        let flush = |cx: &mut Context<'_>| Pin::new(&mut *writer).poll_flush(cx);
        let flushed = std::future::poll_fn(flush).await;
        flushed.map_err(|error| self.unwritable(error))?;
        Ok(written)
    }

    /// [`chunk`](Self::chunk), without async.
    ///
    /// # Errors
    ///
    /// As for `chunk`.
    #[cfg(feature = "blocking")]
    pub fn chunk_blocking(&mut self) -> Result<Option<Bytes>, Error> {
        wait(self.chunk())?
    }

    /// [`copy_to`](Self::copy_to), without async.
    ///
    /// # Errors
    ///
    /// As for `copy_to`.
    #[cfg(feature = "blocking")]
    pub fn copy_to_blocking(&mut self, writer: &mut impl std::io::Write) -> Result<u64, Error> {
        let mut written = 0;
        while let Some(chunk) = self.chunk_blocking()? {
            let outcome = writer.write_all(&chunk);
            outcome.map_err(|error| self.unwritable(error))?;
            written += chunk.len() as u64;
        }
        writer.flush().map_err(|error| self.unwritable(error))?;
        Ok(written)
    }

    /// The status.
    pub fn status(&self) -> u16 {
        self.reply.status()
    }

    /// The headers, with a method for each that the API declares.
    pub fn headers(&self) -> &Headers {
        &self.reply.headers
    }

    /// The media type that the server claims, without its parameters.
    pub fn content_type(&self) -> Option<&str> {
        self.reply.media_type()
    }

    /// How many bytes the body has, if the server says so. What was compressed on the way has no known length.
    pub fn content_length(&self) -> Option<u64> {
        self.reply.header(CONTENT_LENGTH.as_str())?.parse().ok()
    }

    /// The id that the server gave the request (`x-request-id` and the like).
    pub fn request_id(&self) -> Option<&str> {
        request_id(self.headers())
    }

    /// How many bytes have arrived.
    pub fn received(&self) -> u64 {
        self.flow.received()
    }

    fn poll_chunk(&mut self, cx: &mut Context<'_>) -> Poll<Result<Option<Bytes>, Error>> {
        let chunk = ready!(self.flow.poll_chunk(cx));
        Poll::Ready(chunk.map_err(|lost| lost.into_error(&self.reply, &self.flow)))
    }

    fn unwritable(&self, error: std::io::Error) -> Error {
        let summary = format!("what was downloaded cannot be written: {error}");
        let failed = self
            .reply
            .error(ErrorKind::Io, summary, self.reply.evidence());
        failed.with(|inner| inner.source = Some(error.into()))
    }
}

/// The ecosystem's stream of the same pieces.
#[cfg(feature = "stream")]
impl futures_core::Stream for Download {
    type Item = Result<Bytes, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_chunk(cx).map(Result::transpose)
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("operation", &self.reply.context.endpoint.id)
            .field("status", &self.status())
            .field("content_type", &self.content_type())
            .field("content_length", &self.content_length())
            .field("received", &self.received())
            .finish_non_exhaustive()
    }
}
