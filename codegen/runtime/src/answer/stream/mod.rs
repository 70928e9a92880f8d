//! Responses that are decoded piece by piece, as they arrive: events, and lines of JSON.

mod again;
pub(in crate::runtime) mod flow;
mod frames;
mod lines;
mod sse;

use std::fmt;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;

use self::again::Again;
use self::flow::{Flow, Lost};
pub(in crate::runtime) use self::frames::Framing;
use self::frames::{Frames, Piece, TooLarge};
use super::drift::{Fate, Report};
use super::headers::Headers;
use super::{Decoded, Reply};
use crate::runtime::call::Call;
#[cfg(feature = "blocking")]
use crate::runtime::call::blocking::wait;
use crate::runtime::error::evidence::{excerpt, request_id};
use crate::runtime::error::{Error, ErrorKind, saying};

/// How an operation streams: what it is asked for, and how its body is cut into events.
#[derive(Clone, Copy, Debug)]
pub struct Streaming {
    pub(in crate::runtime) accept: &'static str,
    pub(in crate::runtime) framing: Framing,
    pub(in crate::runtime) end: Option<&'static str>,
    pub(in crate::runtime) switch: Option<&'static str>,
}

impl Streaming {
    /// Server-sent events (HTML Living Standard section 9.2), of which the data is decoded.
    pub const fn events() -> Self {
        Self::of("text/event-stream", Framing::Data)
    }

    /// Server-sent events that are decoded as a whole: as an object of `event`, `data`, `id` and `retry`.
    pub const fn whole_events() -> Self {
        Self::of("text/event-stream", Framing::Envelope)
    }

    /// JSON texts, each on a line of its own.
    pub const fn lines(media_type: &'static str) -> Self {
        Self::of(media_type, Framing::Lines)
    }

    /// JSON texts with a separator before each (RFC 7464).
    pub const fn sequence(media_type: &'static str) -> Self {
        Self::of(media_type, Framing::Sequence)
    }

    /// What an event has as its data that is none, but says that there are no more.
    pub const fn until(mut self, end: &'static str) -> Self {
        self.end = Some(end);
        self
    }

    /// The member of the request's body that is set to true to ask for a stream, as a JSON pointer.
    pub const fn switch(mut self, pointer: &'static str) -> Self {
        self.switch = Some(pointer);
        self
    }

    const fn of(accept: &'static str, framing: Framing) -> Self {
        Self {
            accept,
            framing,
            end: None,
            switch: None,
        }
    }

    /// Whether a body of this media type is such a stream. Servers say all kinds of things about lines of JSON.
    pub(in crate::runtime) fn takes(&self, media_type: Option<&str>) -> bool {
        let is = |name: &str| media_type.is_some_and(|given| given.eq_ignore_ascii_case(name));
        match self.framing {
            Framing::Data | Framing::Envelope => media_type.is_none() || is(self.accept),
            Framing::Lines | Framing::Sequence => !is("text/html"),
        }
    }
}

/// The events of a response, each decoded when it has arrived. Dropping it ends the exchange.
///
/// Nothing is read ahead: a server that is faster than the caller has to wait. While no more than the time limit of
/// an attempt passes without a byte, comments included, it may last for ever; the deadline of the call was for the
/// response to begin. An event may be as large as a
/// [response](crate::runtime::ClientBuilder::response_limit).
///
/// What the server reports in an event called `error`, and a connection that breaks off, is an error and the last
/// that comes. An event that cannot be decoded is an error, too, but the next may be fine.
#[must_use = "events arrive while they are asked for"]
pub struct EventStream<T> {
    /// The head, and in place of the body the event.
    reply: Reply,
    flow: Flow,
    frames: Frames,
    streaming: Streaming,
    decode: fn(&Reply) -> Decoded<T>,
    again: Option<Box<Again>>,
    name: String,
    ended: bool,
}

// Nothing in it is pinned in place.
impl<T> Unpin for EventStream<T> {}

type Next<T> = Option<Result<T, Error>>;

impl<T> EventStream<T> {
    /// The stream that a response begins.
    pub(in crate::runtime) fn new(
        mut reply: Reply,
        call: &Call,
        streaming: Streaming,
        decode: fn(&Reply) -> Decoded<T>,
        reconnecting: bool,
    ) -> Self {
        let limit = call.client().settings.response_limit;
        Self {
            flow: Flow::new(reply.rest.take(), call),
            frames: Frames::new(streaming.framing, limit),
            reply,
            streaming,
            decode,
            again: reconnecting.then(|| Box::new(Again::new(call.clone()))),
            name: String::new(),
            ended: false,
        }
    }

    /// The next event, or nothing after the last.
    ///
    /// Dropping the future loses nothing: what has arrived is kept for the next call of this.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        std::future::poll_fn(|cx| self.poll_event(cx)).await
    }

    /// [`next`](Self::next) for `?`: `while let Some(event) = events.try_next().await? { … }`.
    ///
    /// # Errors
    ///
    /// When the event cannot be decoded, is an error, or does not arrive.
    pub async fn try_next(&mut self) -> Result<Option<T>, Error> {
        self.next().await.transpose()
    }

    /// [`next`](Self::next), without async.
    #[cfg(feature = "blocking")]
    pub fn next_blocking(&mut self) -> Option<Result<T, Error>> {
        wait(self.next()).unwrap_or_else(|error| Some(Err(error)))
    }

    /// The events one after the other, without async.
    #[cfg(feature = "blocking")]
    pub fn iter_blocking(&mut self) -> impl Iterator<Item = Result<T, Error>> {
        std::iter::from_fn(|| self.next_blocking())
    }

    /// The name of the latest event: what its `event` says, otherwise `message`.
    pub fn event_name(&self) -> &str {
        match self.name.as_str() {
            "" => "message",
            name => name,
        }
    }

    /// The id of the latest event that had one, for the server to go on from there.
    pub fn last_event_id(&self) -> Option<&str> {
        Some(self.frames.last_id()).filter(|id| !id.is_empty())
    }

    /// How long the server asks to wait before connecting again.
    pub fn retry(&self) -> Option<Duration> {
        self.frames.retry()
    }

    /// The status.
    pub fn status(&self) -> u16 {
        self.reply.status()
    }

    /// The headers, with a method for each that the API declares.
    pub fn headers(&self) -> &Headers {
        &self.reply.headers
    }

    /// The id that the server gave the request (`x-request-id` and the like).
    pub fn request_id(&self) -> Option<&str> {
        request_id(self.headers())
    }

    /// How many requests it took.
    pub fn attempts(&self) -> u32 {
        self.reply.context.attempts
    }

    pub(in crate::runtime) fn poll_event(&mut self, cx: &mut Context<'_>) -> Poll<Next<T>> {
        loop {
            if self.ended {
                return Poll::Ready(None);
            }
            match self.frames.next() {
                Ok(Some(piece)) => match self.take(piece) {
                    Some(event) => return Poll::Ready(Some(event)),
                    None => continue,
                },
                Ok(None) => {}
                Err(TooLarge) => return Poll::Ready(Some(Err(self.too_large()))),
            }
            if let Some(again) = &mut self.again
                && again.is_under_way()
            {
                match ready!(again.poll(cx, &self.streaming)) {
                    Ok(Some(mut reply)) => {
                        self.flow.restart(reply.rest.take());
                        self.reply = reply;
                    }
                    Ok(None) => self.ended = true,
                    Err(error) => {
                        self.ended = true;
                        return Poll::Ready(Some(Err(error)));
                    }
                }
                continue;
            }
            match ready!(self.flow.poll_chunk(cx)) {
                Ok(Some(chunk)) => self.frames.push(&chunk),
                Ok(None) if self.again.is_none() && !self.frames.is_finished() => {
                    self.frames.finish();
                }
                Ok(None) if self.comes_again() => {}
                Ok(None) => self.ended = true,
                Err(_) if self.comes_again() => {}
                Err(lost) => {
                    self.ended = true;
                    return Poll::Ready(Some(Err(lost.into_error(&self.reply, &self.flow))));
                }
            }
        }
    }

    /// Begins another connection, if that is wanted and was not in vain too often.
    fn comes_again(&mut self) -> bool {
        let Some(again) = &mut self.again else {
            return false;
        };
        self.frames.restart();
        again.begin(self.frames.retry(), self.frames.last_id())
    }

    /// What comes of a piece of the body; nothing of what only says that there are no more.
    fn take(&mut self, piece: Piece) -> Option<Result<T, Error>> {
        if let Some(again) = &mut self.again {
            again.succeeded();
        }
        let Piece { name, data, body } = piece;
        self.name = name;
        if self
            .streaming
            .end
            .is_some_and(|end| data.trim_ascii() == end.as_bytes())
        {
            self.ended = true;
            return None;
        }
        let is_error = self.name == "error";
        self.reply.body = body.unwrap_or(data);
        if is_error {
            self.ended = true;
            return Some(Err(self.reported()));
        }
        let report = Report::begin(&self.reply);
        let event = match (self.decode)(&self.reply) {
            Ok(Some(event)) => {
                report.end(&self.reply, Fate::Event);
                Ok(event)
            }
            Ok(None) => return None,
            Err(problem) => Err(self.reply.undecodable(ErrorKind::Decode, problem)),
        };
        Some(event)
    }

    /// The error that the server reports in an event.
    fn reported(&self) -> Error {
        let evidence = self.reply.evidence();
        let status = evidence.status_line();
        let said = saying::message(&evidence.body).map(|said| {
            let said = self.reply.context.secrets.redact(said);
            excerpt(&said)
        });
        let said = said.unwrap_or_else(|| evidence.excerpt());
        let summary = format!("{status}, then an error in the stream: {said}");
        self.reply.error(ErrorKind::Stream, summary, evidence)
    }

    fn too_large(&mut self) -> Error {
        self.ended = true;
        self.reply.body = Bytes::new();
        let evidence = self.reply.evidence();
        let (status, limit) = (evidence.status_line(), self.frames.limit());
        let summary = format!("{status}, but an event is larger than the limit of {limit} bytes");
        self.reply.error(ErrorKind::TooLarge, summary, evidence)
    }
}

/// The ecosystem's stream of the same events.
#[cfg(feature = "stream")]
impl<T> futures_core::Stream for EventStream<T> {
    type Item = Result<T, Error>;

    fn poll_next(self: std::pin::Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_event(cx)
    }
}

impl<T> fmt::Debug for EventStream<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventStream")
            .field("operation", &self.reply.context.endpoint.id)
            .field("status", &self.status())
            .field("last_event_id", &self.last_event_id())
            .field("ended", &self.ended)
            .finish_non_exhaustive()
    }
}

/// What is decoded of a body that is a single piece.
#[cfg(feature = "mock")]
pub(in crate::runtime) fn single(framing: Framing, body: &[u8]) -> Option<Bytes> {
    let mut frames = Frames::new(framing, usize::MAX);
    frames.push(body);
    frames.finish();
    let piece = frames.next().ok()??;
    Some(piece.body.unwrap_or(piece.data))
}

impl Lost {
    /// The error of a body that does not go on.
    pub(in crate::runtime) fn into_error(self, reply: &Reply, flow: &Flow) -> Error {
        let received = flow.received();
        match self {
            Self::Silent(limit) => {
                let evidence = reply.evidence();
                let status = evidence.status_line();
                let summary =
                    format!("{status}, but after {received} bytes nothing came for {limit:?}");
                let error = reply.error(ErrorKind::Timeout, summary, evidence);
                error.with(|inner| inner.timeout = true)
            }
            Self::Broken(source) => reply.broke_off(received, source),
        }
    }
}
