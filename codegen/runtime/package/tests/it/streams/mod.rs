//! Results that are read as they arrive: events, lines of JSON, downloads.

mod downloads;
mod events;
mod lines;
mod parsing;
mod reconnecting;

use std::collections::VecDeque;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};

use bytes::Bytes;
use http::Method;
use http_body::Frame;
use serde::Deserialize;
use serde_json::Value;

use crate::pets::Problem;
use crate::runtime::{
    BoxError, Call, Client, Decoded, Downloaded, Endpoint, Operation, Reply, ResponseBody,
    Streamed, Streaming, downloaded, request, streamed,
};
use crate::support::{Scripted, answer};

/// What happens next to a body.
#[derive(Clone, Debug)]
pub enum Step {
    Bytes(Bytes),
    Break,
    Silence,
}

/// A body that does what it is told, and says when it is let go.
struct Told {
    steps: VecDeque<Step>,
    dropped: Arc<AtomicBool>,
}

impl http_body::Body for Told {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        match self.steps.pop_front() {
            None => Poll::Ready(None),
            Some(Step::Bytes(bytes)) => Poll::Ready(Some(Ok(Frame::data(bytes)))),
            Some(Step::Break) => Poll::Ready(Some(Err("the cable is cut".into()))),
            Some(Step::Silence) => Poll::Pending,
        }
    }
}

impl Drop for Told {
    fn drop(&mut self) {
        self.dropped.store(true, Ordering::SeqCst);
    }
}

pub const SSE: &str = "text/event-stream; charset=utf-8";

/// A response that arrives in these steps.
pub fn arriving(media_type: &str, steps: &[Step]) -> http::Response<ResponseBody> {
    watched(media_type, steps).0
}

pub fn watched(
    media_type: &str,
    steps: &[Step],
) -> (http::Response<ResponseBody>, Arc<AtomicBool>) {
    let dropped = Arc::new(AtomicBool::new(false));
    let body = Told {
        steps: steps.iter().cloned().collect(),
        dropped: dropped.clone(),
    };
    let head = answer(200, &[("content-type", media_type)], "");
    (head.map(|_| ResponseBody::new(body)), dropped)
}

pub fn bytes(text: &str) -> Step {
    Step::Bytes(Bytes::copy_from_slice(text.as_bytes()))
}

/// A server that answers with this stream once, and then no more.
pub fn serving(media_type: &'static str, steps: Vec<Step>) -> Scripted {
    Scripted::new(move |_| Some(Ok(arriving(media_type, &steps))))
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Tick {
    pub n: u32,
}

macro_rules! operation {
    ($request:ident, $endpoint:ident, $output:ty) => {
        #[derive(Clone, Debug)]
        #[must_use = "a request does nothing until it is sent"]
        pub struct $request {
            pub call: Call,
        }

        impl $request {
            pub fn new(client: &Client) -> Self {
                let call = client.call(&$endpoint);
                Self { call }
            }
        }

        impl Operation for $request {
            type Output = $output;
            type Error = Problem;
            const ENDPOINT: &'static Endpoint = &$endpoint;

            fn call(&self) -> &Call {
                &self.call
            }

            fn call_mut(&mut self) -> &mut Call {
                &mut self.call
            }

            fn decode(reply: &Reply) -> Decoded<Self::Output> {
                match reply.status() {
                    200 => reply.json(),
                    _ => Ok(None),
                }
            }

            fn decode_error(reply: &Reply) -> Decoded<Self::Error> {
                match reply.status() {
                    404 => reply.json(),
                    _ => Ok(None),
                }
            }
        }

        request!($request);
    };
}

static WATCH: Endpoint = Endpoint::new("watch", Method::GET, "/ticks").accept("application/json");
operation!(Watch, WATCH, Value);

impl Streamed for Watch {
    type Event = Tick;
    const STREAMING: Streaming = Streaming::events().until("[DONE]");

    fn decode_event(reply: &Reply) -> Decoded<Tick> {
        reply.json()
    }
}

streamed!(Watch);

static CHAT: Endpoint = Endpoint::new("chat", Method::POST, "/chat").accept("application/json");
operation!(Chat, CHAT, Value);

impl Streamed for Chat {
    type Event = Value;
    const STREAMING: Streaming = Streaming::whole_events().switch("/stream");

    fn decode_event(reply: &Reply) -> Decoded<Value> {
        reply.json()
    }
}

streamed!(Chat);

static TEXT: Endpoint = Endpoint::new("text", Method::GET, "/text");
operation!(Text, TEXT, Value);

impl Streamed for Text {
    type Event = String;
    const STREAMING: Streaming = Streaming::events();

    fn decode_event(reply: &Reply) -> Decoded<String> {
        reply.text()
    }
}

streamed!(Text);

static LINES: Endpoint = Endpoint::new("lines", Method::GET, "/lines");
operation!(Lines, LINES, Value);

impl Streamed for Lines {
    type Event = Tick;
    const STREAMING: Streaming = Streaming::lines("application/x-ndjson");

    fn decode_event(reply: &Reply) -> Decoded<Tick> {
        reply.json()
    }
}

streamed!(Lines);

static SEQUENCE: Endpoint = Endpoint::new("sequence", Method::GET, "/sequence");
operation!(Sequence, SEQUENCE, Value);

impl Streamed for Sequence {
    type Event = Tick;
    const STREAMING: Streaming = Streaming::sequence("application/json-seq");

    fn decode_event(reply: &Reply) -> Decoded<Tick> {
        reply.json()
    }
}

streamed!(Sequence);

static PHOTO: Endpoint = Endpoint::new("photo", Method::GET, "/photo").accept("application/json");
operation!(Photo, PHOTO, Value);

impl Downloaded for Photo {
    const ACCEPT: &'static str = "image/png, image/*";
}

downloaded!(Photo);
