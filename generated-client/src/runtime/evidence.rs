//! What an error keeps of a response, and how it is put on one line.

use std::fmt::Write;

use http::{HeaderMap, StatusCode};
use serde_json::Value;

use super::auth::Secrets;

const EXCERPT: usize = 200;

/// What an error keeps of a response.
pub(super) struct Evidence {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    /// The start of the body, as text.
    pub(super) body: String,
}

impl Evidence {
    pub(super) fn new(
        status: StatusCode,
        headers: &HeaderMap,
        body: &[u8],
        limit: usize,
        secrets: &Secrets,
    ) -> Self {
        // A secret that begins before the limit must be seen whole.
        let end = limit.saturating_add(secrets.longest()).min(body.len());
        let mut body = secrets.redact(String::from_utf8_lossy(&body[..end]).into_owned());
        if body.len() > limit {
            let end = (0..=limit).rfind(|end| body.is_char_boundary(*end));
            body.truncate(end.unwrap_or(0));
        }
        Self {
            status,
            headers: headers.clone(),
            body,
        }
    }

    /// The status, and what the server says about it.
    pub(super) fn summary(&self, secrets: &Secrets) -> String {
        let status = self.status_line();
        if let Some(message) = message(&self.body) {
            return format!("{status}: {}", excerpt(&secrets.redact(message)));
        }
        if self.status.is_redirection()
            && let Some(target) = self.headers.get(http::header::LOCATION)
            && let Some(origin) = target.to_str().ok().and_then(origin)
        {
            return format!("{status}: a redirect to {origin}, which is not followed");
        }
        if self.body.trim().is_empty() {
            return format!("{status}, with an empty body");
        }
        format!("{status}: {}", excerpt(&self.body))
    }

    pub(super) fn status_line(&self) -> String {
        match self.status.canonical_reason() {
            Some(reason) => format!("{} {reason}", self.status.as_u16()),
            None => self.status.as_u16().to_string(),
        }
    }
}

/// The id that the server gave the request, under its usual names.
pub(super) fn request_id(headers: &HeaderMap) -> Option<&str> {
    const NAMES: [&str; 6] = [
        "x-request-id",
        "request-id",
        "x-correlation-id",
        "x-amzn-requestid",
        "x-trace-id",
        "cf-ray",
    ];
    let found = NAMES.iter().find_map(|name| headers.get(*name))?;
    found.to_str().ok()
}

/// The start of a text, on one line and without anything that could move a cursor or hide text.
pub(super) fn excerpt(text: &str) -> String {
    let mut short = String::new();
    let mut characters = text.trim().chars();
    for character in characters.by_ref().take(EXCERPT) {
        match character {
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{2029}' => {
                _ = write!(short, "{}", character.escape_unicode());
            }
            _ if character.is_control() => short.extend(character.escape_default()),
            _ => short.push(character),
        }
    }
    if characters.next().is_some() {
        short.push('…');
    }
    short
}

/// What a JSON body says to people, wherever APIs usually put it.
fn message(body: &str) -> Option<String> {
    let body: Value = serde_json::from_str(body).ok()?;
    [Some(&body), body.get("error"), first(body.get("errors"))]
        .into_iter()
        .flatten()
        .find_map(|place| {
            let names = ["message", "detail", "title", "error_description", "msg"];
            let text = names
                .iter()
                .find_map(|name| text(place.get(*name)?))
                .or_else(|| text(place));
            text.filter(|text| !text.trim().is_empty())
        })
        .map(str::to_owned)
}

/// A text, or the first text of a list of problems.
fn text(value: &Value) -> Option<&str> {
    let value = first(Some(value)).unwrap_or(value);
    value.as_str().or_else(|| value.get("msg")?.as_str())
}

fn first(value: Option<&Value>) -> Option<&Value> {
    value?.as_array()?.first()
}

/// Only the origin, because the rest of a redirect's target may be secret.
fn origin(location: &str) -> Option<String> {
    let target = url::Url::parse(location).ok()?;
    Some(target.origin().ascii_serialization())
}
