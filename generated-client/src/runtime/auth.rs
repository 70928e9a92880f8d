//! Credentials: what they are, which of them a call needs, and where they go.

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use bytes::Bytes;
use http::header::{AUTHORIZATION, HeaderMap, HeaderName, HeaderValue};
use secrecy::{ExposeSecret, SecretString};

use super::api::{Api, Place, Scheme, Security};
use super::style::percent_encode;

/// A secret that proves who is calling. It never shows in debug output.
#[derive(Clone)]
pub struct Credential {
    kind: Kind,
}

#[derive(Clone)]
enum Kind {
    Token(SecretString),
    Basic(String, SecretString),
    Dynamic(Arc<dyn Fn() -> String + Send + Sync>),
}

impl Credential {
    /// A bearer token or an API key.
    pub fn token(token: impl Into<String>) -> Self {
        Self {
            kind: Kind::Token(token.into().into()),
        }
    }

    /// A user name and a password.
    pub fn basic(user: impl Into<String>, password: impl Into<String>) -> Self {
        Self {
            kind: Kind::Basic(user.into(), password.into().into()),
        }
    }

    /// A secret that is asked for again before each attempt, such as a token that expires.
    ///
    /// For a scheme that takes a user name and a password it is `user:password`.
    pub fn from_fn(secret: impl Fn() -> String + Send + Sync + 'static) -> Self {
        Self {
            kind: Kind::Dynamic(Arc::new(secret)),
        }
    }

    /// What an environment variable holds.
    pub(super) fn from_variable(scheme: &Scheme, value: &str) -> Self {
        match value.trim().split_once(':') {
            Some((user, password)) if scheme.place == Place::Basic => Self::basic(user, password),
            _ => Self::token(value.trim()),
        }
    }

    /// Fails early for a secret that could not be sent.
    pub(super) fn check(&self, scheme: &Scheme) -> Result<(), String> {
        match self.kind {
            Kind::Dynamic(_) => Ok(()),
            _ => self.apply(scheme, &mut Wire::default()),
        }
    }

    /// Adds the secret to what is about to be sent.
    pub(super) fn apply(&self, scheme: &Scheme, wire: &mut Wire) -> Result<(), String> {
        let name = scheme.name;
        let secret = match &self.kind {
            Kind::Token(token) => token.clone(),
            Kind::Dynamic(secret) => secret().into(),
            Kind::Basic(user, _) if user.contains(':') => {
                return Err(format!("the user name for `{name}` contains a colon"));
            }
            Kind::Basic(user, password) => format!("{user}:{}", password.expose_secret()).into(),
        };
        if matches!(self.kind, Kind::Basic(..)) && scheme.place != Place::Basic {
            return Err(format!(
                "`{name}` takes a token, not a user name and a password"
            ));
        }
        let text = secret.expose_secret();
        if text.is_empty() {
            return Err(format!("the credential for `{name}` is empty"));
        }
        match scheme.place {
            Place::Bearer => {
                let (prefix, token) = text.split_at_checked(7).unwrap_or(("", text));
                let token = if prefix.eq_ignore_ascii_case("bearer ") {
                    token
                } else {
                    text
                };
                wire.header(name, AUTHORIZATION, &format!("Bearer {token}"))?;
                wire.hide(token);
            }
            Place::Basic => {
                let (_, password) = text.split_once(':').ok_or_else(|| {
                    format!("`{name}` takes a user name and a password, not a token")
                })?;
                let encoded = base64(text.as_bytes());
                wire.header(name, AUTHORIZATION, &format!("Basic {encoded}"))?;
                wire.hide(password);
                wire.hide(&encoded);
            }
            Place::Header(header) => {
                let header = HeaderName::try_from(header)
                    .map_err(|_| format!("`{header}`, where `{name}` goes, is no header name"))?;
                wire.header(name, header, text)?;
                wire.hide(text);
            }
            Place::Query(parameter) => {
                let encoded = percent_encode(text);
                wire.query
                    .push(format!("{}={encoded}", percent_encode(parameter)));
                wire.hide(text);
                wire.hide(&encoded);
            }
            Place::Cookie(cookie) => {
                let encoded = percent_encode(text);
                wire.cookies.push(format!("{cookie}={encoded}"));
                wire.hide(text);
                wire.hide(&encoded);
            }
        }
        Ok(())
    }
}

impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Credential([redacted])")
    }
}

/// What credentials add to a request.
#[derive(Default)]
pub(super) struct Wire {
    pub(super) headers: HeaderMap,
    pub(super) query: Vec<String>,
    pub(super) cookies: Vec<String>,
    pub(super) secrets: Secrets,
}

impl Wire {
    fn header(&mut self, scheme: &str, name: HeaderName, value: &str) -> Result<(), String> {
        let mut value = HeaderValue::from_str(value).map_err(|_| {
            format!("the credential for `{scheme}` contains a character that no header can hold")
        })?;
        value.set_sensitive(true);
        self.headers.insert(name, value);
        Ok(())
    }

    pub(super) fn hide(&mut self, secret: &str) {
        self.secrets.0.push(secret.into());
        // As some servers write it in JSON.
        if secret.contains('/') {
            self.secrets.0.push(secret.replace('/', "\\/").into());
        }
    }
}

/// What must not show in errors, even if the server repeats it.
#[derive(Clone, Default)]
pub(super) struct Secrets(Vec<SecretString>);

impl Secrets {
    pub(super) fn longest(&self) -> usize {
        let lengths = self.0.iter().map(|secret| secret.expose_secret().len());
        lengths.max().unwrap_or(0)
    }

    pub(super) fn redact(&self, mut text: String) -> String {
        // Anything shorter is no secret, and replacing it would spoil the text.
        for secret in self.0.iter().map(ExposeSecret::expose_secret) {
            if secret.len() >= 4 && text.contains(secret) {
                text = text.replace(secret, "[redacted]");
            }
        }
        text
    }

    /// A part of a text without the secrets that reach into it.
    pub(super) fn redact_part(&self, text: &[u8], part: Range<usize>) -> String {
        let near = part.start.saturating_sub(self.longest());
        let far = part.end.saturating_add(self.longest()).min(text.len());
        let around = text.get(near..far).unwrap_or_default();
        let mut shown = Vec::new();
        let mut at = near;
        while at < part.end.min(text.len()) {
            let rest = around.get(at - near..).unwrap_or_default();
            let secrets = self
                .0
                .iter()
                .map(|secret| secret.expose_secret().as_bytes());
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
    pub(super) fn redact_body(&self, body: Bytes) -> Bytes {
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

/// The schemes to use: the first alternative that the caller can meet in full.
///
/// Anonymous access is the last resort, wherever it stands in the list.
pub(super) fn choose(
    api: &Api,
    security: Security,
    has: impl Fn(&Scheme) -> bool,
) -> Result<Vec<&'static Scheme>, String> {
    if security.is_empty() {
        return Ok(Vec::new());
    }
    for alternative in security.iter().filter(|names| !names.is_empty()) {
        let schemes: Option<Vec<_>> = alternative
            .iter()
            .map(|name| api.scheme(name).filter(|scheme| has(scheme)))
            .collect();
        if let Some(schemes) = schemes {
            return Ok(schemes);
        }
    }
    if security.iter().any(|names| names.is_empty()) {
        return Ok(Vec::new());
    }
    let ways: Vec<_> = security
        .iter()
        .map(|alternative| {
            let schemes = alternative.iter().map(|name| {
                match api.scheme(name).and_then(|scheme| scheme.env) {
                    Some(variable) => format!("`{name}` (from_env reads {variable})"),
                    None => format!("`{name}`"),
                }
            });
            schemes.collect::<Vec<_>>().join(" and ")
        })
        .collect();
    Err(format!(
        "no credential: give ClientBuilder::credential a value for {}",
        ways.join(", or for "),
    ))
}

fn base64(bytes: &[u8]) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let byte = |at: usize| u32::from(chunk.get(at).copied().unwrap_or(0));
        let group = byte(0) << 16 | byte(1) << 8 | byte(2);
        for (place, shift) in [18, 12, 6, 0].into_iter().enumerate() {
            let digit = ALPHABET[(group >> shift & 63) as usize];
            text.push(if place <= chunk.len() {
                char::from(digit)
            } else {
                '='
            });
        }
    }
    text
}
