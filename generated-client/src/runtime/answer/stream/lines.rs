//! JSON texts one after the other: on lines of their own, or with a separator before each.

use memchr::{memchr, memrchr};
use serde::de::IgnoredAny;

use super::frames::{Buffer, Cut};

/// A JSON text on each line, as NDJSON and JSON Lines have it. Empty lines are passed over.
pub(super) struct Lines;

impl Lines {
    pub(super) fn next(&mut self, buffer: &mut Buffer) -> Cut {
        if !buffer.begin() {
            return Ok(None);
        }
        while let Some(length) = buffer.length(|rest| memchr(b'\n', rest))? {
            let line = buffer.rest().get(..length).unwrap_or_default();
            let line = line.trim_ascii().to_vec();
            buffer.skip(length + 1);
            if !line.is_empty() {
                return Ok(Some(line.into()));
            }
        }
        Ok(None)
    }
}

/// JSON texts with a separator before each (RFC 7464).
#[derive(Default)]
pub(super) struct Sequence {
    /// How long an incomplete record must have become before it is tried again.
    worth: usize,
}

/// Up to here a record is tried each time.
const SHORT: usize = 1 << 16;

impl Sequence {
    const SEPARATOR: u8 = 0x1e;

    pub(super) fn next(&mut self, buffer: &mut Buffer) -> Cut {
        if !buffer.begin() {
            return Ok(None);
        }
        loop {
            let rest = buffer.rest();
            let blank = rest
                .iter()
                .take_while(|byte| **byte == Self::SEPARATOR || byte.is_ascii_whitespace());
            let blank = blank.count();
            if blank > 0 {
                buffer.skip(blank);
            }
            let length = match buffer.length(|rest| memchr(Self::SEPARATOR, rest))? {
                Some(length) => length,
                // What follows may be long in coming.
                None => match self.complete(buffer.rest()) {
                    Some(length) => length,
                    None => return Ok(None),
                },
            };
            self.worth = 0;
            let record = buffer.rest().get(..length).unwrap_or_default();
            let record = record.trim_ascii().to_vec();
            buffer.skip(length);
            if !record.is_empty() {
                return Ok(Some(record.into()));
            }
            if buffer.rest().is_empty() {
                return Ok(None);
            }
        }
    }

    /// How long a record is that a line feed ends, if it is complete.
    fn complete(&mut self, rest: &[u8]) -> Option<usize> {
        let length = memrchr(b'\n', rest)? + 1;
        if length < self.worth {
            return None;
        }
        let record = rest.get(..length)?;
        if serde_json::from_slice::<IgnoredAny>(record).is_ok() {
            return Some(length);
        }
        self.worth = if length < SHORT { 0 } else { 2 * length };
        None
    }
}
