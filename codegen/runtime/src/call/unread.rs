//! Calls whose result is read piece by piece: streams of events, and downloads.

use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};

use super::Call;
use super::operation::{Operation, decode};
use crate::runtime::answer::download::Download;
use crate::runtime::answer::stream::{EventStream, Streaming};
use crate::runtime::answer::{Decoded, Reply};
use crate::runtime::error::{CallError, Error, ErrorKind};
use crate::runtime::exchange::{Exchange, execute};

/// An operation whose success can arrive as a stream of events.
pub trait Streamed: Operation {
    /// What an event becomes.
    type Event;

    /// How the events are asked for, and told apart.
    const STREAMING: Streaming;

    /// Whether a response of this status is such a stream.
    fn streams(status: u16) -> bool {
        (200..300).contains(&status)
    }

    /// Reads an event, which stands where the body does.
    ///
    /// # Errors
    ///
    /// When it does not fit.
    fn decode_event(reply: &Reply) -> Decoded<Self::Event>;
}

/// An operation whose success can be read piece by piece.
pub trait Downloaded: Operation {
    /// The media types to ask for, as the value of `Accept`.
    const ACCEPT: &'static str;

    /// Whether a response of this status is such a success.
    fn downloads(status: u16) -> bool {
        (200..300).contains(&status)
    }
}

/// What is left unread of which responses.
#[derive(Clone, Copy)]
pub(in crate::runtime) struct Unread {
    /// What is asked for.
    pub(in crate::runtime) accept: &'static str,
    success: fn(u16) -> bool,
    streaming: Option<Streaming>,
}

impl Unread {
    /// Whether this response is for the caller to read.
    pub(in crate::runtime) fn takes(&self, status: u16, media_type: Option<&str>) -> bool {
        let fits = |streaming: Streaming| streaming.takes(media_type);
        (self.success)(status) && self.streaming.is_none_or(fits)
    }
}

/// A request on its way, of which the events are wanted. Dropping it abandons the request.
#[must_use = "a request is only sent while it is awaited"]
pub struct PendingStream<O: Streamed> {
    call: Call,
    exchange: Option<Exchange>,
    reconnecting: bool,
    operation: PhantomData<fn() -> O>,
}

impl<O: Streamed> PendingStream<O> {
    /// Sends the request once it is awaited.
    pub fn new(mut request: O) -> Self {
        let mut call = request.call_mut().take();
        let streaming = O::STREAMING;
        call.options.unread = Some(Unread {
            accept: streaming.accept,
            success: O::streams,
            streaming: Some(streaming),
        });
        if let Some(switch) = streaming.switch {
            call.switch_on(switch);
        }
        Self {
            call,
            exchange: None,
            reconnecting: false,
            operation: PhantomData,
        }
    }

    /// Connects again where the stream ends or breaks off, and asks the server to go on after the latest event
    /// (`Last-Event-ID`), until the server says that there is no more, with the status 204 or the usual mark, or
    /// three connections in a row brought nothing. Between connections it waits a second, or as long as the server
    /// asks for, at most a minute.
    ///
    /// It is for safe methods, such as `GET`: any other request might do something twice, and fails.
    pub fn reconnecting(mut self) -> Self {
        self.reconnecting = true;
        self
    }

    /// Sends the request and waits for the stream to begin.
    ///
    /// # Errors
    ///
    /// When the call does not succeed.
    #[cfg(feature = "blocking")]
    pub fn wait(self) -> Result<EventStream<O::Event>, CallError<O::Error>> {
        super::blocking::wait(self)?
    }

    fn finish(&self, outcome: Result<Reply, Error>) -> Begun<O> {
        let reply = outcome?;
        if reply.rest.is_none() {
            return Err(not_unread::<O>(&reply, |reply| {
                reply.no_stream(&O::STREAMING)
            }));
        }
        let decode = O::decode_event;
        let (call, again) = (&self.call, self.reconnecting);
        Ok(EventStream::new(reply, call, O::STREAMING, decode, again))
    }
}

type Begun<O> = Result<EventStream<<O as Streamed>::Event>, CallError<<O as Operation>::Error>>;

// Nothing in it is pinned in place.
impl<O: Streamed> Unpin for PendingStream<O> {}

impl<O: Streamed> Future for PendingStream<O> {
    type Output = Begun<O>;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let this = self.get_mut();
        let call = &this.call;
        if this.reconnecting && !call.endpoint().method.is_safe() {
            let reason = "only requests with a safe method can be repeated to go on with a stream";
            let error = Error::new(ErrorKind::Request, reason).at(call.described_by());
            return Poll::Ready(Err(error.into()));
        }
        let exchange = this.exchange.get_or_insert_with(|| execute(call.clone()));
        match exchange.as_mut().poll(cx) {
            Poll::Pending => Poll::Pending,
            Poll::Ready(outcome) => Poll::Ready(this.finish(outcome)),
        }
    }
}

/// A request on its way, of which the body is wanted piece by piece. Dropping it abandons the request.
#[must_use = "a request is only sent while it is awaited"]
pub struct PendingDownload<O: Downloaded> {
    call: Call,
    exchange: Option<Exchange>,
    operation: PhantomData<fn() -> O>,
}

impl<O: Downloaded> PendingDownload<O> {
    /// Sends the request once it is awaited.
    pub fn new(mut request: O) -> Self {
        let mut call = request.call_mut().take();
        call.options.unread = Some(Unread {
            accept: O::ACCEPT,
            success: O::downloads,
            streaming: None,
        });
        Self {
            call,
            exchange: None,
            operation: PhantomData,
        }
    }

    /// Sends the request and waits for the body to begin.
    ///
    /// # Errors
    ///
    /// When the call does not succeed.
    #[cfg(feature = "blocking")]
    pub fn wait(self) -> Result<Download, CallError<O::Error>> {
        super::blocking::wait(self)?
    }
}

// Nothing in it is pinned in place.
impl<O: Downloaded> Unpin for PendingDownload<O> {}

impl<O: Downloaded> Future for PendingDownload<O> {
    type Output = Result<Download, CallError<O::Error>>;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let Self { call, exchange, .. } = self.get_mut();
        let exchange = exchange.get_or_insert_with(|| execute(call.clone()));
        exchange.as_mut().poll(cx).map(|outcome| {
            let reply = outcome?;
            match reply.rest.is_some() {
                true => Ok(Download::new(reply, call)),
                false => Err(not_unread::<O>(&reply, Reply::undeclared)),
            }
        })
    }
}

/// The error of a response that was read because it is not what was asked for.
fn not_unread<O: Operation>(
    reply: &Reply,
    otherwise: impl FnOnce(&Reply) -> Error,
) -> CallError<O::Error> {
    if reply.status.is_success() {
        return otherwise(reply).into();
    }
    match decode::<O>(reply) {
        Err(error) => error,
        Ok(_) => otherwise(reply).into(),
    }
}

impl<O: Streamed> fmt::Debug for PendingStream<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PendingStream")
    }
}

impl<O: Downloaded> fmt::Debug for PendingDownload<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PendingDownload")
    }
}

/// What every request can do whose success can be a stream.
#[allow(unused_macros, reason = "an API may have no streams")]
macro_rules! streamed {
    ($request:ty) => {
        impl $request {
            /// Sends the request and returns its events, one by one as they arrive.
            ///
            /// It asks the server for a stream: by `Accept`, and in the body, where that has a member for it. Time
            /// limits and retries are for the response to begin. Dropping what it returns ends the exchange.
            pub fn stream(self) -> $crate::runtime::PendingStream<Self> {
                $crate::runtime::PendingStream::new(self)
            }

            /// Sends the request and waits for its events to begin, without async.
            ///
            /// # Errors
            ///
            /// When the call does not succeed.
            #[cfg(feature = "blocking")]
            pub fn stream_blocking(
                self,
            ) -> Result<
                $crate::runtime::EventStream<<Self as $crate::runtime::Streamed>::Event>,
                $crate::runtime::CallError<<Self as $crate::runtime::Operation>::Error>,
            > {
                self.stream().wait()
            }
        }
    };
}

#[allow(unused_imports, reason = "as above")]
pub(crate) use streamed;

/// What every request can do whose success can be large.
#[allow(unused_macros, reason = "an API may have no such operations")]
macro_rules! downloaded {
    ($request:ty) => {
        impl $request {
            /// Sends the request and returns the body piece by piece, of any size: to be saved, passed on or looked
            /// at as it arrives.
            ///
            /// Time limits and retries are for the response to begin. Dropping what it returns ends the exchange.
            pub fn download(self) -> $crate::runtime::PendingDownload<Self> {
                $crate::runtime::PendingDownload::new(self)
            }

            /// Sends the request and waits for its body to begin, without async.
            ///
            /// # Errors
            ///
            /// When the call does not succeed.
            #[cfg(feature = "blocking")]
            pub fn download_blocking(
                self,
            ) -> Result<
                $crate::runtime::Download,
                $crate::runtime::CallError<<Self as $crate::runtime::Operation>::Error>,
            > {
                self.download().wait()
            }
        }
    };
}

#[allow(unused_imports, reason = "as above")]
pub(crate) use downloaded;
