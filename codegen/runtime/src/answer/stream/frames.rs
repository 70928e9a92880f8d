//! Bytes to pieces, each of which is decoded by itself. No input and no output: bytes go in, pieces come out.

use std::time::Duration;

use bytes::Bytes;

use super::lines::{Lines, Sequence};
use super::sse::Events;

/// How a body is cut into pieces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::runtime) enum Framing {
    /// Into events, for their data.
    Data,
    /// Into events as a whole.
    Envelope,
    /// Into lines.
    Lines,
    /// Into records.
    Sequence,
}

/// A piece of a body.
pub(super) struct Piece {
    /// What the event is called.
    pub(super) name: String,
    /// What it says.
    pub(super) data: Bytes,
    /// What is decoded, where that is not the data.
    pub(super) body: Option<Bytes>,
}

impl From<Vec<u8>> for Piece {
    fn from(data: Vec<u8>) -> Self {
        Self {
            name: String::new(),
            data: data.into(),
            body: None,
        }
    }
}

/// A piece is larger than it may be.
pub(super) struct TooLarge;

pub(super) type Cut = Result<Option<Piece>, TooLarge>;

/// What cuts a body into pieces.
pub(super) struct Frames {
    buffer: Buffer,
    kind: Kind,
}

enum Kind {
    Events(Events),
    Lines(Lines),
    Sequence(Sequence),
}

impl Frames {
    pub(super) fn new(framing: Framing, limit: usize) -> Self {
        Self {
            buffer: Buffer::new(limit),
            kind: match framing {
                Framing::Data => Kind::Events(Events::new(false)),
                Framing::Envelope => Kind::Events(Events::new(true)),
                Framing::Lines => Kind::Lines(Lines),
                Framing::Sequence => Kind::Sequence(Sequence::default()),
            },
        }
    }

    /// Takes more of the body.
    pub(super) fn push(&mut self, bytes: &[u8]) {
        self.buffer.push(bytes);
    }

    /// The next piece, if it is complete.
    pub(super) fn next(&mut self) -> Cut {
        let buffer = &mut self.buffer;
        match &mut self.kind {
            Kind::Events(events) => events.next(buffer),
            Kind::Lines(lines) => lines.next(buffer),
            Kind::Sequence(sequence) => sequence.next(buffer),
        }
    }

    /// Takes what is there as all that comes.
    ///
    /// Browsers drop an event that no empty line follows. Here it is taken, because servers forget that line: one that
    /// was cut off is no JSON, so nothing that counts is believed, and nothing is lost.
    pub(super) fn finish(&mut self) {
        self.buffer.finished = true;
    }

    pub(super) fn is_finished(&self) -> bool {
        self.buffer.finished
    }

    /// Drops what is incomplete and begins anew; what counts for the next connection is kept.
    pub(super) fn restart(&mut self) {
        self.buffer = Buffer::new(self.buffer.limit);
        if let Kind::Events(events) = &mut self.kind {
            events.restart();
        }
    }

    pub(super) fn limit(&self) -> usize {
        self.buffer.limit
    }

    pub(super) fn last_id(&self) -> &str {
        match &self.kind {
            Kind::Events(events) => events.last_id(),
            Kind::Lines(_) | Kind::Sequence(_) => "",
        }
    }

    pub(super) fn retry(&self) -> Option<Duration> {
        match &self.kind {
            Kind::Events(events) => events.retry(),
            Kind::Lines(_) | Kind::Sequence(_) => None,
        }
    }
}

/// What has arrived and is not cut yet.
pub(super) struct Buffer {
    bytes: Vec<u8>,
    /// Where the rest begins.
    start: usize,
    /// How far the rest is known to have no end.
    searched: usize,
    limit: usize,
    begun: bool,
    finished: bool,
}

impl Buffer {
    fn new(limit: usize) -> Self {
        Self {
            bytes: Vec::new(),
            start: 0,
            searched: 0,
            limit,
            begun: false,
            finished: false,
        }
    }

    fn push(&mut self, bytes: &[u8]) {
        self.bytes.drain(..self.start);
        self.start = 0;
        self.bytes.extend_from_slice(bytes);
    }

    pub(super) fn limit(&self) -> usize {
        self.limit
    }

    pub(super) fn is_finished(&self) -> bool {
        self.finished
    }

    /// What is left.
    pub(super) fn rest(&self) -> &[u8] {
        self.bytes.get(self.start..).unwrap_or_default()
    }

    /// Passes over bytes.
    pub(super) fn skip(&mut self, count: usize) {
        self.start = (self.start + count).min(self.bytes.len());
        self.searched = 0;
    }

    /// Passes over a byte order mark at the very beginning; false as long as it cannot be told whether there is one.
    pub(super) fn begin(&mut self) -> bool {
        const MARK: &[u8] = b"\xef\xbb\xbf";
        if !self.begun {
            let rest = self.rest();
            if rest.len() < MARK.len() && MARK.starts_with(rest) && !self.finished {
                return false;
            }
            let mark = rest.starts_with(MARK);
            self.begun = true;
            self.skip(if mark { MARK.len() } else { 0 });
        }
        true
    }

    /// How long the rest is up to a byte for which `find` looks, or up to its end where no more comes; nothing while
    /// there is none. What was searched is not searched again.
    pub(super) fn length(
        &mut self,
        find: impl FnOnce(&[u8]) -> Option<usize>,
    ) -> Result<Option<usize>, TooLarge> {
        let rest = self.rest();
        let known = self.searched.min(rest.len());
        let found = rest.get(known..).and_then(find).map(|at| known + at);
        let total = rest.len();
        if found.unwrap_or(total) > self.limit {
            return Err(TooLarge);
        }
        self.searched = total;
        Ok(found.or((self.finished && total > 0).then_some(total)))
    }
}
