//! Where a secret goes in a request.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::header::{AUTHORIZATION, HeaderName, HeaderValue};
use secrecy::zeroize::Zeroizing;

use super::Secrets;
use crate::runtime::api::{Place, Scheme};
use crate::runtime::request::escape::percent_encode;

/// What credentials add to a request.
#[derive(Default)]
pub(in super::super) struct Wire {
    pub(in super::super) headers: Vec<(HeaderName, HeaderValue)>,
    pub(in super::super) query: Vec<String>,
    pub(in super::super) cookies: Vec<String>,
    pub(in super::super) secrets: Secrets,
}

impl Wire {
    /// Puts a secret where its scheme wants it.
    pub(super) fn place(&mut self, scheme: &Scheme, secret: &str) -> Result<(), String> {
        let name = scheme.name;
        if secret.is_empty() {
            return Err(format!("the credential for `{name}` is empty"));
        }
        match scheme.place {
            Place::Bearer => {
                let (prefix, token) = secret.split_at_checked(7).unwrap_or(("", secret));
                let prefixed = prefix.eq_ignore_ascii_case("bearer ");
                let token = if prefixed { token } else { secret };
                self.header(name, AUTHORIZATION, format!("Bearer {token}"))?;
                self.secrets.hide(token);
            }
            Place::Basic => {
                let (_, password) = secret.split_once(':').ok_or_else(|| {
                    format!("`{name}` takes a user name and a password, not a token")
                })?;
                let encoded = Zeroizing::new(STANDARD.encode(secret));
                self.header(name, AUTHORIZATION, format!("Basic {}", *encoded))?;
                self.secrets.hide(password);
                self.secrets.hide(&encoded);
            }
            Place::Header(header) => {
                let header = HeaderName::try_from(header)
                    .map_err(|_| format!("`{header}`, where `{name}` goes, is no header name"))?;
                self.header(name, header, secret.to_owned())?;
                self.secrets.hide(secret);
            }
            Place::Query(parameter) => {
                let encoded = Zeroizing::new(percent_encode(secret));
                self.query
                    .push(format!("{}={}", percent_encode(parameter), *encoded));
                self.secrets.hide(secret);
                self.secrets.hide(&encoded);
            }
            Place::Cookie(cookie) => {
                let encoded = Zeroizing::new(percent_encode(secret));
                self.cookies.push(format!("{cookie}={}", *encoded));
                self.secrets.hide(secret);
                self.secrets.hide(&encoded);
            }
        }
        Ok(())
    }

    /// Adds what another has, except for its headers.
    pub(in super::super) fn add(&mut self, other: &Self) {
        self.query.extend_from_slice(&other.query);
        self.cookies.extend_from_slice(&other.cookies);
        self.secrets.add(&other.secrets);
    }

    fn header(&mut self, scheme: &str, name: HeaderName, value: String) -> Result<(), String> {
        let mut value = HeaderValue::try_from(value).map_err(|_| {
            format!("the credential for `{scheme}` contains a character that no header can hold")
        })?;
        value.set_sensitive(true);
        self.headers.push((name, value));
        Ok(())
    }
}
