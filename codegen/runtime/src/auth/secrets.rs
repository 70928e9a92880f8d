//! What must not show.

use std::ops::Range;
use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue};
use secrecy::{ExposeSecret, SecretString};

/// What must not show in errors, even if the server repeats it.
///
/// Calls share those of a client, which do not change.
#[derive(Clone, Default)]
pub(in super::super) struct Secrets(Option<Arc<Vec<SecretString>>>);

impl Secrets {
    /// Remembers a secret, also as servers write it in JSON.
    pub(in super::super) fn hide(&mut self, secret: &str) {
        let own = Arc::make_mut(self.0.get_or_insert_default());
        own.push(secret.into());
        let quoted = secret.contains(['"', '\\']).then(|| {
            let quoted = secret.replace('\\', "\\\\").replace('"', "\\\"");
            SecretString::from(quoted)
        });
        let json = quoted.as_ref().map_or(secret, ExposeSecret::expose_secret);
        if json.contains('/') {
            own.push(json.replace('/', "\\/").into());
        }
        own.extend(quoted);
    }

    /// Remembers those of another, too.
    pub(super) fn add(&mut self, others: &Self) {
        match (&mut self.0, &others.0) {
            (None, others) => self.0.clone_from(others),
            (Some(own), Some(others)) => Arc::make_mut(own).extend_from_slice(others),
            (Some(_), None) => {}
        }
    }

    fn iter(&self) -> impl Iterator<Item = &str> {
        let all = self.0.iter().flat_map(|all| all.iter());
        all.map(ExposeSecret::expose_secret)
    }

    pub(in super::super) fn longest(&self) -> usize {
        self.iter().map(str::len).max().unwrap_or(0)
    }

    pub(in super::super) fn redact(&self, mut text: String) -> String {
        // Anything shorter is no secret, and replacing it would spoil the text.
        let found = self
            .iter()
            .filter(|secret| secret.len() >= 4 && text.contains(secret));
        let mut found: Vec<_> = found.collect();
        // One may be a part of another.
        found.sort_by_key(|secret| std::cmp::Reverse(secret.len()));
        for secret in found {
            text = text.replace(secret, "[redacted]");
        }
        text
    }

    /// Headers, of which those that repeat a secret say so instead.
    pub(in super::super) fn redact_headers(&self, headers: &HeaderMap) -> HeaderMap {
        let mut headers = headers.clone();
        for value in headers.values_mut() {
            if self.is_in(value.as_bytes()) {
                *value = HeaderValue::from_static("[redacted]");
            }
        }
        headers
    }

    fn is_in(&self, bytes: &[u8]) -> bool {
        self.iter().map(str::as_bytes).any(|secret| {
            secret.len() >= 4 && bytes.windows(secret.len()).any(|part| part == secret)
        })
    }

    /// A part of a text without the secrets that reach into it.
    pub(in super::super) fn redact_part(&self, text: &[u8], part: Range<usize>) -> String {
        let near = part.start.saturating_sub(self.longest());
        let far = part.end.saturating_add(self.longest()).min(text.len());
        let around = text.get(near..far).unwrap_or_default();
        let mut shown = Vec::new();
        let mut at = near;
        while at < part.end.min(text.len()) {
            let rest = around.get(at - near..).unwrap_or_default();
            let secrets = self.iter().map(str::as_bytes);
            let found = secrets
                .filter(|secret| secret.len() >= 4 && rest.starts_with(secret))
                .map(<[u8]>::len)
                .max();
            match found {
                Some(length) if at + length > part.start => shown.extend(b"[redacted]"),
                None if at >= part.start => shown.extend(rest.first()),
                _ => {}
            }
            at += found.unwrap_or(1);
        }
        String::from_utf8_lossy(&shown).into_owned()
    }

    /// The body of an error, which the caller's own error types show too.
    pub(in super::super) fn redact_body(&self, body: Bytes) -> Bytes {
        if !self.is_in(&body) {
            return body;
        }
        self.redact(String::from_utf8_lossy(&body).into_owned())
            .into()
    }
}
