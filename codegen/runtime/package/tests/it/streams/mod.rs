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
use http_body::Frame;
use serde::Deserialize;
use serde_json::Value;

use crate::pets::{PetError, operation};
use crate::runtime::{
    BoxError, Decoded, Downloaded, Reply, ResponseBody, Streamed, Streaming, downloaded, streamed,
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

operation! {
    pub struct Watch = GET "/ticks" as "watch", accept("application/json");
    type Output = Value: 200 => json;
    type Error = PetError;
}

impl Streamed for Watch {
    type Event = Tick;
    const STREAMING: Streaming = Streaming::events().until("[DONE]");

    fn decode_event(reply: &Reply) -> Decoded<Tick> {
        reply.json()
    }
}

streamed!(Watch);

operation! {
    pub struct Chat = POST "/chat" as "chat", accept("application/json");
    type Output = Value: 200 => json;
    type Error = PetError;
}

impl Streamed for Chat {
    type Event = Value;
    const STREAMING: Streaming = Streaming::whole_events().switch("/stream");

    fn decode_event(reply: &Reply) -> Decoded<Value> {
        reply.json()
    }
}

streamed!(Chat);

operation! {
    pub struct Text = GET "/text" as "text";
    type Output = Value: 200 => json;
    type Error = PetError;
}

impl Streamed for Text {
    type Event = String;
    const STREAMING: Streaming = Streaming::events();

    fn decode_event(reply: &Reply) -> Decoded<String> {
        reply.text()
    }
}

streamed!(Text);

operation! {
    pub struct Lines = GET "/lines" as "lines";
    type Output = Value: 200 => json;
    type Error = PetError;
}

impl Streamed for Lines {
    type Event = Tick;
    const STREAMING: Streaming = Streaming::lines("application/x-ndjson");

    fn decode_event(reply: &Reply) -> Decoded<Tick> {
        reply.json()
    }
}

streamed!(Lines);

operation! {
    pub struct Sequence = GET "/sequence" as "sequence";
    type Output = Value: 200 => json;
    type Error = PetError;
}

impl Streamed for Sequence {
    type Event = Tick;
    const STREAMING: Streaming = Streaming::sequence("application/json-seq");

    fn decode_event(reply: &Reply) -> Decoded<Tick> {
        reply.json()
    }
}

streamed!(Sequence);

operation! {
    pub struct Photo = GET "/photo" as "photo", accept("application/json");
    type Output = Value: 200 => json;
    type Error = PetError;
}

impl Downloaded for Photo {
    const ACCEPT: &'static str = "image/png, image/*";
}

downloaded!(Photo);
