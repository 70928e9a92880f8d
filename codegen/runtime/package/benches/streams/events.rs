//! A million events, and what a reader of lines makes of the same bytes.

use std::convert::Infallible;
use std::hint::black_box;
use std::time::{Duration, Instant};

use bytes::Bytes;
use http_body_util::StreamBody;

use crate::models::{ChatChunk, ChatParams, Message, MessageRole};
use crate::runtime::{Body, Client, ResponseBody, Transport, TransportFuture};

const EVENTS: usize = 1_000_000;
/// As much as a connection gives at once.
const PIECE: usize = 1 << 14;

pub async fn table() {
    let body = body();
    let size = body.len() as f64 / f64::from(1 << 20);
    let mut lines = Duration::MAX;
    let mut decoded = Duration::MAX;
    let mut ours = Duration::MAX;
    for _ in 0..3 {
        lines = lines.min(time(|| read(&body, |line| line.len())));
        decoded = decoded.min(time(|| {
            read(&body, |line| {
                serde_json::from_slice::<ChatChunk>(line).map_or(0, |chunk| chunk.choices.len())
            })
        }));
        let begun = Instant::now();
        assert_eq!(stream(&body).await, EVENTS);
        ours = ours.min(begun.elapsed());
    }
    println!("{EVENTS} events in {size:.0} MiB, the best of three");
    println!();
    println!("| reader | elapsed | events/s | ratio |");
    println!("|---|---|---|---|");
    for (what, time) in [
        ("lines", lines),
        ("lines, and their JSON", decoded),
        ("`stream()`", ours),
    ] {
        let rate = EVENTS as f64 / time.as_secs_f64();
        let ratio = time.as_secs_f64() / decoded.as_secs_f64();
        println!("| {what} | {time:.2?} | {rate:.0} | {ratio:.2} |");
    }
}

fn body() -> Bytes {
    let event = |number: usize| {
        format!(
            "data: {{\"id\":\"gen-1\",\"choices\":[{{\"index\":0,\"delta\":{{\"role\":\"assistant\",\"content\":\" word{number}\"}},\"finish_reason\":null}}]}}\n\n"
        )
    };
    let mut body: String = (0..EVENTS).map(event).collect();
    body += "data: [DONE]\n\n";
    body.into()
}

fn time(read: impl FnOnce() -> usize) -> Duration {
    let begun = Instant::now();
    assert_eq!(read(), EVENTS);
    begun.elapsed()
}

/// The bare reader: pieces are put together to lines, and those of data are looked at.
fn read(body: &Bytes, mut look: impl FnMut(&[u8]) -> usize) -> usize {
    let mut buffer: Vec<u8> = Vec::new();
    let mut events = 0;
    for piece in body.chunks(PIECE) {
        buffer.extend_from_slice(piece);
        let mut start = 0;
        while let Some(length) = memchr::memchr(b'\n', &buffer[start..]) {
            let line = &buffer[start..start + length];
            start += length + 1;
            match line.strip_prefix(b"data: ") {
                Some(b"[DONE]") | None => {}
                Some(data) => {
                    black_box(look(data));
                    events += 1;
                }
            }
        }
        buffer.drain(..start);
    }
    events
}

/// What a caller of the client does.
async fn stream(body: &Bytes) -> usize {
    let builder = Client::builder()
        .api_key("key")
        .transport(Pieces(body.clone()));
    let client = builder.build().expect("a client");
    let question = ChatParams::new(vec![Message::new(MessageRole::User, "Talk.")]);
    let mut events = client
        .chat()
        .send(question)
        .stream()
        .await
        .expect("a stream");
    let mut count = 0;
    while let Some(event) = events.try_next().await.expect("an event") {
        black_box(event.choices.len());
        count += 1;
    }
    count
}

/// A transport that has the response already.
struct Pieces(Bytes);

impl Transport for Pieces {
    fn send(&self, _: http::Request<Body>) -> TransportFuture<'_> {
        let body = self.0.clone();
        Box::pin(async move {
            let pieces = (0..body.len()).step_by(PIECE).map(move |at| {
                let piece = body.slice(at..body.len().min(at + PIECE));
                Ok::<_, Infallible>(http_body::Frame::data(piece))
            });
            let body = StreamBody::new(futures_util::stream::iter(pieces));
            let response = http::Response::builder().header("content-type", "text/event-stream");
            Ok(response.body(ResponseBody::new(body)).expect("a response"))
        })
    }
}
