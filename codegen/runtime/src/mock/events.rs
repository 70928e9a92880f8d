//! Streams that a mock answers with.

use std::fmt::Write as _;
use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;
use http::header::{CONTENT_TYPE, HeaderMap, HeaderValue};
use serde::Serialize;
use serde_json::Value;

use super::answer::{Outgoing, Settled};
use super::arriving::Step;
use crate::runtime::answer::Reply;
use crate::runtime::answer::stream::{Framing, Streaming, single};
use crate::runtime::api::EndpointRef;
use crate::runtime::call::unread::Streamed;
use crate::runtime::request::finite;

/// What a stream brings, and how it ends: see [`On::stream`](super::On::stream).
///
/// A list of values is one by itself. What a stream does besides is said in the order in which it happens:
///
/// ```text
/// Events::from([chunk("Hel"), chunk("lo")])
///     .pause(Duration::from_secs(5))
///     .event(chunk("!"))
///     .id("3")
///     .error(json!({"message": "overloaded"}))
/// ```
///
/// A stream ends as the API has it, with its mark if there is one (`[DONE]`), unless [`cut`](Self::cut),
/// [`stalled`](Self::stalled) or [`oversized`](Self::oversized) says otherwise.
#[derive(Clone, Debug, Default)]
#[must_use = "events do nothing until they are given as an answer"]
pub struct Events {
    items: Vec<Item>,
}

#[derive(Clone, Debug)]
enum Item {
    Event(Event),
    Raw(Bytes),
    Pause(Duration),
    Cut,
    Stalled,
    Oversized,
}

#[derive(Clone, Debug)]
struct Event {
    data: Data,
    name: Option<String>,
    id: Option<String>,
    retry: Option<Duration>,
}

#[derive(Clone, Debug)]
enum Data {
    /// What the API describes, unless it cannot be written.
    Described(Result<Value, String>),
    /// Anything.
    Any(String),
}

impl Events {
    /// A stream without events.
    pub fn new() -> Self {
        Self::default()
    }

    /// Brings an event, such as one of the operation's own type.
    pub fn event(self, event: impl Serialize) -> Self {
        let value = finite::to_value(&event).map_err(|error| error.to_string());
        self.data(Data::Described(value))
    }

    /// Brings an event with this data, whatever the API describes: what is no JSON, or of another type.
    pub fn malformed(self, data: impl Into<String>) -> Self {
        self.data(Data::Any(data.into()))
    }

    /// Brings an event called `error`, by which a server says that it failed in the middle of a stream.
    pub fn error(self, body: impl Serialize) -> Self {
        let data = match finite::to_value(&body) {
            Ok(Value::String(text)) => Data::Any(text),
            Ok(body) => Data::Any(body.to_string()),
            Err(error) => Data::Described(Err(error.to_string())),
        };
        self.data(data).name("error")
    }

    /// Gives the latest event a name.
    pub fn name(self, name: impl Into<String>) -> Self {
        self.change(|event| event.name = Some(name.into()))
    }

    /// Gives the latest event an id, which a client that connects again sends as `Last-Event-ID`.
    pub fn id(self, id: impl Into<String>) -> Self {
        self.change(|event| event.id = Some(id.into()))
    }

    /// Lets the latest event say how long to wait before connecting again.
    pub fn retry(self, delay: Duration) -> Self {
        self.change(|event| event.retry = Some(delay))
    }

    /// Brings these bytes as they are, such as comments (`": still there\n\n"`).
    pub fn raw(self, bytes: impl Into<Bytes>) -> Self {
        self.item(Item::Raw(bytes.into()))
    }

    /// Lets this much time pass before what follows. No test waits for it: the time is the mock's.
    pub fn pause(self, pause: Duration) -> Self {
        self.item(Item::Pause(pause))
    }

    /// Breaks the connection in the middle of the latest event. To break it after that event, say so of the answer:
    /// [`truncated`](super::Answered::truncated).
    pub fn cut(self) -> Self {
        self.item(Item::Cut)
    }

    /// Brings nothing more, but leaves the connection open: it seems to live, and does not go on.
    pub fn stalled(self) -> Self {
        self.item(Item::Stalled)
    }

    /// Brings an event that is larger than the client allows, whatever its
    /// [limit](crate::runtime::ClientBuilder::response_limit).
    pub fn oversized(self) -> Self {
        self.item(Item::Oversized)
    }

    fn data(self, data: Data) -> Self {
        self.item(Item::Event(Event {
            data,
            name: None,
            id: None,
            retry: None,
        }))
    }

    fn item(mut self, item: Item) -> Self {
        self.items.push(item);
        self
    }

    fn change(mut self, change: impl FnOnce(&mut Event)) -> Self {
        if let Some(Item::Event(event)) = self.items.last_mut() {
            change(event);
        }
        self
    }

    /// The stream as it goes out, once it is sure that the operation describes its events.
    pub(super) fn settle<O: Streamed>(self) -> Result<Settled, String> {
        let streaming = O::STREAMING;
        let mut steps = Vec::new();
        let mut number = 0;
        for item in self.items {
            match item {
                Item::Event(event) => {
                    number += 1;
                    let id = &O::ENDPOINT.id;
                    let written = event.write::<O>(&streaming).map_err(|problem| {
                        format!("event {number} is not what `{id}` describes: {problem}")
                    })?;
                    steps.push(Step::Bytes(written));
                }
                Item::Raw(bytes) => steps.push(Step::Bytes(bytes)),
                Item::Pause(pause) => steps.push(Step::Pause(pause)),
                Item::Cut => {
                    if let Some(Step::Bytes(latest)) = steps.last_mut() {
                        latest.truncate(latest.len() / 2);
                    }
                    steps.push(Step::Break);
                }
                Item::Stalled => steps.push(Step::Silence),
                Item::Oversized => {
                    steps.push(Step::Bytes(Bytes::from_static(match streaming.framing {
                        Framing::Data | Framing::Envelope => b"data: \"",
                        Framing::Lines => b"\"",
                        Framing::Sequence => b"\x1e\"",
                    })));
                    steps.push(Step::Flood);
                }
            }
        }
        let end = streaming.end.map(|end| frame(streaming.framing, end));
        let success = O::ENDPOINT.success;
        let status = match O::streams(success) {
            true => Some(success),
            false => (200..300).find(|status| O::streams(*status)),
        };
        let media_type = HeaderValue::from_static(streaming.accept);
        Ok(Settled::Response(Outgoing::stream(
            status
                .and_then(|status| StatusCode::from_u16(status).ok())
                .unwrap_or_default(),
            HeaderMap::from_iter([(CONTENT_TYPE, media_type)]),
            steps,
            end.unwrap_or_default().into(),
        )))
    }
}

/// Events of these values.
impl<I> From<I> for Events
where
    I: IntoIterator,
    I::Item: Serialize,
{
    fn from(values: I) -> Self {
        values.into_iter().fold(Self::new(), Self::event)
    }
}

impl Event {
    /// The event in bytes, if they become an event of the operation again.
    fn write<O: Streamed>(self, streaming: &Streaming) -> Result<Bytes, String> {
        for text in self.name.iter().chain(&self.id) {
            if text.contains(['\n', '\r', '\0']) {
                return Err(format!("`{}` does not fit in a line", text.escape_debug()));
            }
        }
        let framing = streaming.framing;
        let head = match framing {
            Framing::Data | Framing::Envelope => self.head(),
            _ if self.name.is_none() && self.id.is_none() && self.retry.is_none() => String::new(),
            _ => return Err("only server-sent events have names, ids and delays".to_owned()),
        };
        let value = match self.data {
            Data::Described(value) => value?,
            Data::Any(text) => return Ok((head + &frame(framing, &text)).into()),
        };
        let mut problem = None;
        for text in texts(framing, &value) {
            let written = Bytes::from(head.clone() + &text);
            match check::<O>(framing, written.clone()) {
                Ok(()) => return Ok(written),
                // Of JSON; what is said about bare text is no help.
                Err(fault) => problem = Some(fault),
            }
        }
        Err(problem.unwrap_or_default())
    }

    fn head(&self) -> String {
        let mut head = String::new();
        if let Some(name) = &self.name {
            let _ = writeln!(head, "event: {name}");
        }
        if let Some(id) = &self.id {
            let _ = writeln!(head, "id: {id}");
        }
        if let Some(retry) = self.retry {
            let _ = writeln!(head, "retry: {}", retry.as_millis());
        }
        head
    }
}

/// The ways to write a value: text can stand for itself.
fn texts(framing: Framing, value: &Value) -> Vec<String> {
    let json = value.to_string();
    match (framing, value) {
        (Framing::Data, Value::String(text)) => vec![frame(framing, text), frame(framing, &json)],
        (Framing::Envelope, Value::Object(whole)) => {
            let field = |name: &str| whole.get(name).filter(|value| !value.is_null());
            let mut text = String::new();
            for name in ["event", "id", "retry"] {
                match field(name) {
                    Some(Value::String(value)) => _ = writeln!(text, "{name}: {value}"),
                    Some(value) => _ = writeln!(text, "{name}: {value}"),
                    None => {}
                }
            }
            let data = field("data").unwrap_or(&Value::Null);
            let bare = data.as_str().filter(|text| {
                // As JSON it would be something else.
                serde_json::from_str::<serde::de::IgnoredAny>(text).is_err()
            });
            let data = bare.map_or_else(|| data.to_string(), str::to_owned);
            vec![text + &frame(framing, &data)]
        }
        _ => vec![frame(framing, &json)],
    }
}

/// A text as the data of an event, or what stands in its place.
fn frame(framing: Framing, text: &str) -> String {
    match framing {
        Framing::Data | Framing::Envelope => {
            let text = text.replace("\r\n", "\n").replace('\r', "\n");
            let lines = text.split('\n').map(|line| format!("data: {line}\n"));
            lines.collect::<String>() + "\n"
        }
        Framing::Lines => format!("{text}\n"),
        Framing::Sequence => format!("\u{1e}{text}\n"),
    }
}

/// Reads an event as a client does.
fn check<O: Streamed>(framing: Framing, written: Bytes) -> Result<(), String> {
    let Some(body) = single(framing, &written) else {
        return Err("it has no data".to_owned());
    };
    let endpoint = EndpointRef::Described(O::ENDPOINT);
    let reply = Reply::made_up(endpoint, StatusCode::OK, HeaderMap::new(), body);
    match O::decode_event(&reply) {
        Ok(_) => Ok(()),
        Err(problem) => Err(problem.to_string()),
    }
}
