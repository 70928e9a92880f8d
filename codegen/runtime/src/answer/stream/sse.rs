//! Server-sent events (HTML Living Standard section 9.2.6).
//!
//! The crates that do this keep an event in memory however large it is, or give up on text that is not UTF-8, which
//! the standard has replaced.

use std::time::Duration;

use memchr::{memchr, memchr2};
use serde_json::Value;
use serde_json::value::RawValue;

use super::frames::{Buffer, Cut, Piece, TooLarge};

/// The event that is being put together, and what lasts from event to event.
#[derive(Default)]
pub(super) struct Events {
    /// Whether whole events are decoded, or their data.
    whole: bool,
    name: String,
    data: Vec<u8>,
    /// The id that the next event will have.
    id: String,
    /// The id of the latest event.
    last_id: String,
    retry: Option<Duration>,
    /// A line ended with a carriage return, to which a line feed may belong.
    returned: bool,
}

impl Events {
    pub(super) fn new(whole: bool) -> Self {
        Self {
            whole,
            ..Self::default()
        }
    }

    pub(super) fn last_id(&self) -> &str {
        &self.last_id
    }

    pub(super) fn retry(&self) -> Option<Duration> {
        self.retry
    }

    pub(super) fn restart(&mut self) {
        self.name.clear();
        self.data.clear();
        self.id.clone_from(&self.last_id);
        self.returned = false;
    }

    pub(super) fn next(&mut self, buffer: &mut Buffer) -> Cut {
        if !buffer.begin() {
            return Ok(None);
        }
        loop {
            if self.returned && !buffer.rest().is_empty() {
                let both = buffer.rest().first() == Some(&b'\n');
                buffer.skip(usize::from(both));
                self.returned = false;
            }
            let Some(length) = buffer.length(|rest| memchr2(b'\n', b'\r', rest))? else {
                // Where there is nothing left, an event ends too.
                return Ok(if buffer.is_finished() {
                    self.dispatch()
                } else {
                    None
                });
            };
            let (line, after) = buffer.rest().split_at(length);
            self.returned = after.first() == Some(&b'\r');
            let ended = line.is_empty();
            if self.data.len() + line.len() > buffer.limit() {
                return Err(TooLarge);
            }
            self.line(line);
            buffer.skip(length + usize::from(!after.is_empty()));
            if ended && let Some(piece) = self.dispatch() {
                return Ok(Some(piece));
            }
        }
    }

    fn line(&mut self, line: &[u8]) {
        let (field, value) = match memchr(b':', line) {
            Some(at) => {
                let (field, value) = line.split_at(at);
                let value = value.get(1..).unwrap_or_default();
                (field, value.strip_prefix(b" ").unwrap_or(value))
            }
            None => (line, [].as_slice()),
        };
        let text = || String::from_utf8_lossy(value).into_owned();
        match field {
            b"data" => {
                self.data.reserve(value.len() + 1);
                self.data.extend_from_slice(value);
                self.data.push(b'\n');
            }
            b"event" => self.name = text(),
            b"id" if !value.contains(&0) => self.id = text(),
            b"retry" if !value.is_empty() && value.iter().all(u8::is_ascii_digit) => {
                let milliseconds = text().parse().unwrap_or(u64::MAX);
                self.retry = Some(Duration::from_millis(milliseconds));
            }
            // Comments, and what the standard does not know.
            _ => {}
        }
    }

    /// The event, if it has any data.
    fn dispatch(&mut self) -> Option<Piece> {
        if self.last_id != self.id {
            self.last_id.clone_from(&self.id);
        }
        let name = std::mem::take(&mut self.name);
        // The last line feed is none of the data.
        self.data.pop()?;
        let data = std::mem::take(&mut self.data);
        let body = self.whole.then(|| self.envelope(&name, &data).into());
        Some(Piece {
            name,
            data: data.into(),
            body,
        })
    }

    /// The event as an object, in which data that is JSON is not text.
    fn envelope(&self, name: &str, data: &[u8]) -> String {
        let quoted = |text: &str| Value::from(text).to_string();
        let mut object = String::from("{");
        if !name.is_empty() {
            object += &format!("\"event\":{},", quoted(name));
        }
        if !self.id.is_empty() {
            object += &format!("\"id\":{},", quoted(&self.id));
        }
        object += "\"data\":";
        match serde_json::from_slice::<&RawValue>(data) {
            Ok(json) => object += json.get(),
            Err(_) => object += &quoted(&String::from_utf8_lossy(data)),
        }
        object + "}"
    }
}
