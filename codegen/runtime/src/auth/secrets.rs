//! What must not show.

use bytes::Bytes;
use secrecy::{ExposeSecret, SecretString};

/// What must not show in errors, even if the server repeats it.
#[derive(Clone, Default)]
pub(in super::super) struct Secrets(Vec<SecretString>);

impl Secrets {
    /// Remembers a secret, also as servers write it in JSON.
    pub(in super::super) fn hide(&mut self, secret: &str) {
        self.0.push(secret.into());
        if secret.contains('/') {
            self.0.push(secret.replace('/', "\\/").into());
        }
        if secret.contains(['"', '\\']) {
            let escaped = secret.replace('\\', "\\\\").replace('"', "\\\"");
            self.0.push(escaped.into());
        }
    }

    pub(in super::super) fn longest(&self) -> usize {
        let lengths = self.0.iter().map(|secret| secret.expose_secret().len());
        lengths.max().unwrap_or(0)
    }

    pub(in super::super) fn redact(&self, mut text: String) -> String {
        // Anything shorter is no secret, and replacing it would spoil the text.
        for secret in self.0.iter().map(ExposeSecret::expose_secret) {
            if secret.len() >= 4 && text.contains(secret) {
                text = text.replace(secret, "[redacted]");
            }
        }
        text
    }

    /// The body of an error, which the caller's own error types show too.
    pub(in super::super) fn redact_body(&self, body: Bytes) -> Bytes {
        let secret = |secret: &SecretString| {
            let secret = secret.expose_secret().as_bytes();
            secret.len() >= 4 && body.windows(secret.len()).any(|part| part == secret)
        };
        if !self.0.iter().any(secret) {
            return body;
        }
        match str::from_utf8(&body) {
            Ok(text) => self.redact(text.to_owned()).into(),
            Err(_) => body,
        }
    }
}
