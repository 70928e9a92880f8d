//! Why a body does not fit, in words for people who may not know Rust.

use std::fmt;

use super::evidence::{excerpt, shorten};
use crate::runtime::auth::Secrets;
use crate::runtime::json_path::{self, Inside, Walk, string_end};
use crate::runtime::model::excerpt::is_secret;
use crate::runtime::model::path;

/// How much of the body is quoted, in bytes.
const QUOTED: usize = 60;

/// Why a body does not fit what the API describes.
#[derive(Clone, Debug)]
pub struct DecodeError {
    about: About,
    message: String,
    path: Option<String>,
    excerpt: Option<String>,
}

/// What it is about, for the beginning of the sentence.
#[derive(Clone, Copy, Debug)]
enum About {
    /// The body as a whole; the message is a sentence.
    Whole,
    /// JSON that is not valid.
    Syntax,
    /// A value in the body.
    Value,
}

impl DecodeError {
    /// A body that does not fit for a reason of its own.
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            about: About::Value,
            message: message.into(),
            path: None,
            excerpt: None,
        }
    }

    /// A body that is not of the right kind, as a sentence.
    pub(in crate::runtime) fn whole(message: String) -> Self {
        Self {
            about: About::Whole,
            ..Self::new(message)
        }
    }

    /// What serde_json has against a text.
    pub(in crate::runtime) fn of_json(
        text: &[u8],
        error: &serde_json::Error,
        secrets: &Secrets,
    ) -> Self {
        let message = secrets.redact(error.to_string());
        // The place is given as a path instead.
        let message = match message.rsplit_once(" at line ") {
            Some((message, _)) => message,
            None => &message,
        };
        let (message, rest) = split_place(message);
        let position = json_path::position(text, error.line(), error.column());
        let position = position.unwrap_or(0);
        let mut path = json_path::locate(text, position);
        path::join(&mut path, rest);
        let hidden = path.split('.').any(is_secret);
        let quote = || quote(text, position, secrets);
        Self {
            about: match error.is_data() {
                true => About::Value,
                false => About::Syntax,
            },
            message: excerpt(&words(message, hidden)),
            path: Some(excerpt(&secrets.redact(path))).filter(|path| !path.is_empty()),
            // Where in a union it is, is not known.
            excerpt: Some(rest)
                .filter(|rest| rest.is_empty() && !hidden)
                .and_then(|_| quote()),
        }
    }

    /// What was expected, and what was found.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Where in the body, such as `data[3].limit_usd`, unless it is the body as a whole. Inside a union of shapes the
    /// positions in lists are not known, and left out.
    pub fn path(&self) -> Option<&str> {
        self.path.as_deref()
    }

    /// The body around the fault, on one line. Credentials of the call are left out, and members that may be secret.
    pub fn excerpt(&self) -> Option<&str> {
        self.excerpt.as_deref()
    }

    /// Whether the message says what the body is, instead of what is wrong in it.
    pub(in crate::runtime) fn is_whole(&self) -> bool {
        matches!(self.about, About::Whole)
    }

    /// The same, without what must not show.
    pub(in crate::runtime) fn redacted(mut self, secrets: &Secrets) -> Self {
        self.message = secrets.redact(self.message);
        self
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.about {
            About::Whole => return f.write_str(&self.message),
            About::Syntax => "the body is not valid JSON",
            About::Value => "the body does not fit",
        })?;
        if let Some(path) = &self.path {
            write!(f, " at {path}")?;
        }
        write!(f, ": {}", self.message)?;
        match &self.excerpt {
            Some(excerpt) => write!(f, ", near `{excerpt}`"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for DecodeError {}

/// Takes off the place inside a union, which models put behind a message.
fn split_place(message: &str) -> (&str, &str) {
    let place = message
        .strip_suffix('`')
        .and_then(|message| message.rsplit_once(" in `"));
    place.unwrap_or((message, ""))
}

/// The body from the member or item with the fault up to the fault.
fn quote(text: &[u8], position: usize, secrets: &Secrets) -> Option<String> {
    let mut walk = Walk::new(text.get(..position)?);
    walk.advance(position);
    let start = match walk.frames().last() {
        None => 0,
        Some(frame) => match frame.inside {
            Inside::Object(None) => frame.start,
            _ => frame.start + 1,
        },
    };
    // What has been looked at, but not read.
    let opened = text.get(position).is_some_and(|next| b"[{".contains(next));
    let end = (position + usize::from(opened)).min(start + QUOTED);
    let shown = hide_members(&secrets.redact_part(text, start..end));
    let shown = shorten(&shown, 2 * QUOTED);
    let complete = text.get(end..)?.trim_ascii().is_empty();
    match (shown.is_empty(), complete) {
        (true, _) => None,
        (false, true) => Some(shown),
        (false, false) => Some(format!("{shown}…")),
    }
}

/// JSON, from the beginning of a member or item, without the values of members that may be secret.
pub(in crate::runtime) fn hide_members(json: &str) -> String {
    let mut shown = String::new();
    let mut rest = json;
    while let Some((before, _)) = rest.split_once('"') {
        let end = string_end(rest.as_bytes(), before.len()).min(rest.len());
        let Some((read, after)) = rest.split_at_checked(end) else {
            break;
        };
        shown.push_str(read);
        rest = after;
        let name = read.get(before.len()..).unwrap_or_default();
        let Some(value) = after.trim_start().strip_prefix(':') else {
            continue;
        };
        if is_secret(name) && value.trim_start().starts_with(['"', '[', '{']) {
            shown.push_str(":\"[redacted]\"");
            // Only a text can be passed over for certain.
            let value = value.trim_start();
            let end = match value.starts_with('"') {
                true => string_end(value.as_bytes(), 0),
                false => value.len(),
            };
            rest = value.get(end..).unwrap_or_default();
        }
    }
    shown.push_str(rest);
    shown
}

/// serde's message in words of JSON.
fn words(message: &str, hidden: bool) -> String {
    for start in ["invalid type: ", "invalid value: "] {
        let mismatch = message.strip_prefix(start);
        if let Some((found, expected)) = mismatch.and_then(|rest| rest.rsplit_once(", expected ")) {
            let in_range = found.starts_with("integer ");
            let expected = expected_words(expected, in_range);
            let found = found_words(found, hidden);
            return format!("expected {expected}, found {found}");
        }
    }
    if let Some(inside) = message.strip_prefix("EOF while parsing ") {
        return format!("it ends in the middle of {inside}");
    }
    match message {
        "expected value" | "expected ident" => "this is no JSON value",
        "trailing comma" => "there is nothing after the last comma",
        "trailing characters" => "there is more after its end",
        "key must be a string" => "the name of a member must be a string",
        "invalid unicode code point" => "it is not UTF-8",
        "recursion limit exceeded" => "it is nested too deeply",
        other => other,
    }
    .to_owned()
}

/// What was expected. Of a number that is whole, all that can be wrong is its size.
fn expected_words(expected: &str, in_range: bool) -> &str {
    match expected {
        "f64" | "f32" => "a number",
        "i64" | "isize" if in_range => "a whole number of 64 bits",
        "i32" if in_range => "a whole number of 32 bits",
        "i16" if in_range => "a whole number of 16 bits",
        "i8" if in_range => "a whole number from -128 to 127",
        "u64" | "usize" if in_range => "a whole number from 0 up, of 64 bits",
        "u32" if in_range => "a whole number from 0 up, of 32 bits",
        "u16" if in_range => "a whole number from 0 to 65535",
        "u8" if in_range => "a whole number from 0 to 255",
        "i128" | "i64" | "isize" | "i32" | "i16" | "i8" => "a whole number",
        "u128" | "u64" | "usize" | "u32" | "u16" | "u8" => "a whole number from 0 up",
        "a boolean" => "true or false",
        "a sequence" => "a list",
        "a map" => "an object",
        "unit" => "null",
        other => other,
    }
}

fn found_words(found: &str, hidden: bool) -> String {
    let inner = |kind: &str| {
        let rest = found.strip_prefix(kind)?;
        Some(rest.trim_start_matches('`').trim_end_matches('`'))
    };
    if let Some(number) = inner("integer ").or_else(|| inner("floating point ")) {
        return format!("the number {number}");
    }
    if let Some(text) = found.strip_prefix("string ") {
        return if hidden {
            "a string".to_owned()
        } else {
            format!("the string {}", cut(text))
        };
    }
    if let Some(value) = inner("boolean ") {
        return value.to_owned();
    }
    match found {
        "sequence" => "a list",
        "map" => "an object",
        "unit value" => "null",
        other => other,
    }
    .to_owned()
}

/// A quoted text of bearable length.
fn cut(quoted: &str) -> String {
    match quoted.char_indices().nth(QUOTED) {
        Some((end, _)) => format!("{}…\"", quoted.get(..end).unwrap_or_default()),
        None => quoted.to_owned(),
    }
}
