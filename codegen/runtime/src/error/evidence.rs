//! What an error keeps of a response, and how it is put on one line.

use std::fmt::Write;
use std::time::Duration;

use http::{HeaderMap, StatusCode};

use super::misfit::hide_members;
use super::saying;
use super::saying::Page;
use crate::runtime::answer::Reply;
use crate::runtime::answer::headers::Headers;
use crate::runtime::auth::Secrets;
use crate::runtime::exchange::hints;
use crate::runtime::exchange::retry::hint;
use crate::runtime::media::media_type;
use crate::runtime::model::excerpt::start;

/// How much of a text is shown, in characters.
pub(in crate::runtime) const EXCERPT: usize = 200;

/// Why there may be a page for browsers.
pub(in crate::runtime) const NOT_THE_API: &str =
    "did a proxy or a login page answer, or is the server's URL wrong?";

/// What an error keeps of a response.
pub(in crate::runtime) struct Evidence {
    pub(in crate::runtime) status: StatusCode,
    pub(in crate::runtime) headers: Headers,
    /// The start of the body, as text.
    pub(in crate::runtime) body: String,
    pub(in crate::runtime) retry_after: Option<Duration>,
}

impl Evidence {
    pub(in crate::runtime) fn new(reply: &Reply) -> Self {
        let context = &reply.context;
        let (limit, secrets) = (context.body_limit, &context.secrets);
        Self {
            retry_after: hint(&reply.headers, context.received),
            ..Self::of(reply.status, &reply.headers, &reply.body, limit, secrets)
        }
    }

    /// What is kept of a response that is none of an operation's.
    pub(in crate::runtime) fn of(
        status: StatusCode,
        headers: &HeaderMap,
        body: &[u8],
        limit: usize,
        secrets: &Secrets,
    ) -> Self {
        // A secret that begins before the limit must be seen whole.
        let end = limit.saturating_add(secrets.longest()).min(body.len());
        let mut body = secrets.redact(String::from_utf8_lossy(&body[..end]).into_owned());
        body.truncate(start(&body, limit).len());
        Self {
            status,
            headers: secrets.redact_headers(headers).into(),
            body,
            retry_after: None,
        }
    }

    /// The status, what the server says about it, and behind it what it asks for and the given remark.
    pub(in crate::runtime) fn summary(&self, secrets: &Secrets, remark: Option<String>) -> String {
        let status = self.status_line();
        let say = |text: String| excerpt(&secrets.redact(text));
        let mut advice = None;
        let mut summary = if let Some(redirect) = hints::redirect(self.status, &self.headers) {
            format!("{status}: {}", say(redirect))
        } else if let Some(message) = saying::message(&self.body) {
            format!("{status}: {}", say(message))
        } else if let Some(page) = self.page() {
            advice = Some(NOT_THE_API.to_owned());
            format!("{status}: {page}")
        } else if self.body.trim().is_empty() {
            format!("{status}, with an empty body")
        } else {
            format!("{status}: {}", self.excerpt())
        };
        let wishes = hints::wishes(self.status, &self.headers, self.retry_after).map(say);
        let remarks = wishes.into_iter().chain(remark).chain(advice);
        let remarks = remarks.collect::<Vec<_>>().join("; ");
        if !remarks.is_empty() {
            _ = write!(summary, " ({remarks})");
        }
        summary
    }

    /// The start of the body, on one line, without what is secret by its name.
    pub(in crate::runtime) fn excerpt(&self) -> String {
        excerpt(&hide_members(start(&self.body, 4 * EXCERPT)))
    }

    pub(in crate::runtime) fn status_line(&self) -> String {
        status_line(self.status)
    }

    /// The media type of the body, without its parameters.
    pub(in crate::runtime) fn media_type(&self) -> Option<&str> {
        media_type(&self.headers)
    }

    /// What to call the body if it is a page for browsers.
    pub(in crate::runtime) fn page(&self) -> Option<String> {
        let page = saying::page(self.media_type(), &self.body)?;
        Some(match page {
            Page::Titled(title) => format!("an HTML page titled \"{}\"", excerpt(&title)),
            Page::Saying(text) => format!("an HTML page saying \"{}\"", excerpt(&text)),
            Page::Blank => "an HTML page".to_owned(),
        })
    }
}

/// A status with its usual name.
pub(in crate::runtime) fn status_line(status: StatusCode) -> String {
    match status.canonical_reason() {
        Some(reason) => format!("{} {reason}", status.as_u16()),
        None => status.as_u16().to_string(),
    }
}

/// The id that the server gave the request, under its usual names.
pub(in crate::runtime) fn request_id(headers: &HeaderMap) -> Option<&str> {
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
pub(in crate::runtime) fn excerpt(text: &str) -> String {
    shorten(text, EXCERPT)
}

/// The same, of another length.
pub(in crate::runtime) fn shorten(text: &str, length: usize) -> String {
    let mut short = String::new();
    let mut characters = text.trim().chars();
    for character in characters.by_ref().take(length) {
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
