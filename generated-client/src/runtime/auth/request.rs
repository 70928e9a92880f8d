//! One request to a token server, and what it answers.

use std::error::Error as StdError;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::Method;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderValue, USER_AGENT};
use secrecy::zeroize::Zeroizing;
use secrecy::{ExposeSecret, SecretString};
use serde_json::{Map, Value};
use url::{Url, form_urlencoded};

use super::grant::{Grant, GrantKind};
use super::{Refusal, Secrets};
use crate::runtime::body::Body;
use crate::runtime::client::Settings;
use crate::runtime::error::evidence::{Evidence, excerpt};
use crate::runtime::exchange::collect::{End, read};
use crate::runtime::exchange::transport::{BoxError, TransportError};
use crate::runtime::exchange::within;

/// More than any token takes, in bytes.
const LIMIT: usize = 64 * 1024;

/// What a token server is asked for.
pub(super) struct Question<'a> {
    pub(super) scheme: &'a str,
    pub(super) url: &'a Url,
    pub(super) grant: &'a Grant,
    pub(super) scope: Option<String>,
    pub(super) refresh: Option<SecretString>,
}

/// What a token server issues (RFC 6749, section 5.1).
pub(super) struct Issued {
    pub(super) token: SecretString,
    pub(super) life: Option<Duration>,
    pub(super) refresh: Option<SecretString>,
}

/// Why there is no token. Every call that waited for it is told.
pub(super) struct Failure {
    reason: String,
    source: Option<Arc<dyn StdError + Send + Sync>>,
    timeout: bool,
    passing: bool,
}

impl Failure {
    /// What the answer says makes it useless.
    fn answer(reason: impl Into<String>) -> Self {
        Self {
            reason: reason.into(),
            source: None,
            timeout: false,
            passing: false,
        }
    }

    fn lost(error: TransportError) -> Self {
        Self {
            reason: error.to_string(),
            timeout: error.is_timeout(),
            passing: !error.is_refused(),
            source: Some(error.into_source().into()),
        }
    }

    pub(super) fn refusal(&self) -> Refusal {
        let source = self.source.clone();
        Refusal {
            reason: self.reason.clone(),
            source: source.map(|source| Box::new(source) as BoxError),
            timeout: self.timeout,
            passing: self.passing,
        }
    }
}

impl Question<'_> {
    /// Asks, for no longer than an attempt of the client may take.
    pub(super) async fn ask(&self, settings: &Settings) -> Result<Issued, Failure> {
        let mut secrets = Secrets::default();
        hide(self.grant, self.refresh.as_ref(), &mut secrets);
        let timeout = settings.timeout;
        let outcome = {
            let exchange = pin!(self.exchange(settings, &mut secrets));
            within(&*settings.clock, timeout, exchange).await
        };
        let outcome = outcome.unwrap_or_else(|| {
            let reason = format!("no complete response within {timeout:?}");
            Err(Failure {
                timeout: true,
                passing: true,
                ..Failure::answer(reason)
            })
        });
        outcome.map_err(|mut failure| {
            let (scheme, server) = (self.scheme, self.url.origin().ascii_serialization());
            let reason = secrets.redact(failure.reason);
            failure.reason = format!("no token for `{scheme}` from {server}: {reason}");
            failure
        })
    }

    async fn exchange(
        &self,
        settings: &Settings,
        secrets: &mut Secrets,
    ) -> Result<Issued, Failure> {
        let request = self.request(settings, secrets)?;
        let response = settings.transport.run(request).await;
        let (parts, mut body) = response.map_err(Failure::lost)?.into_parts();
        let (body, end) = read(&mut body, LIMIT).await;
        let body = Zeroizing::new(Vec::from(body));
        match end {
            End::Complete => {}
            End::TooLarge if !parts.status.is_success() => {}
            End::TooLarge => {
                let reason = format!("the response is larger than {LIMIT} bytes");
                return Err(Failure::answer(reason));
            }
            End::Broken(source) => {
                return Err(Failure {
                    source: Some(source.into()),
                    passing: true,
                    ..Failure::answer(format!("{}, but the body broke off", parts.status))
                });
            }
        }
        let object = match serde_json::from_slice(&body) {
            Ok(Value::Object(object)) => object,
            _ => Map::new(),
        };
        let fault = fault(&object, secrets);
        if parts.status.is_success() && fault.is_none() {
            return issued(object, secrets);
        }
        let evidence = Evidence::of(parts.status, &parts.headers, &body, LIMIT, secrets);
        let reason = match fault {
            Some(fault) => format!("{}: {fault}", evidence.status_line()),
            None => evidence.summary(secrets, None),
        };
        Err(Failure {
            passing: matches!(parts.status.as_u16(), 408 | 429 | 500..=599),
            ..Failure::answer(reason)
        })
    }

    fn request(
        &self,
        settings: &Settings,
        secrets: &mut Secrets,
    ) -> Result<http::Request<Body>, Failure> {
        let mut form = vec![("grant_type", self.grant_type())];
        if let Some(refresh) = &self.refresh {
            form.push(("refresh_token", refresh.expose_secret()));
        }
        if let Some(scope) = &self.scope {
            form.push(("scope", scope));
        }
        let secret = self.grant.client_secret.as_ref();
        let secret = secret.map(ExposeSecret::expose_secret);
        let mut request = http::Request::new(Body::empty());
        match secret.filter(|_| !self.grant.secret_in_body) {
            Some(secret) => {
                // RFC 6749, section 2.3.1, encodes both before HTTP Basic does.
                let pair = [self.grant.client_id.as_str(), secret];
                let pair = pair.map(|text| form_urlencoded::byte_serialize(text.as_bytes()));
                let pair = pair.map(|text| Zeroizing::new(text.collect::<String>()));
                let pair = Zeroizing::new(format!("{}:{}", *pair[0], *pair[1]));
                let encoded = Zeroizing::new(STANDARD.encode(pair.as_str()));
                secrets.hide(&encoded);
                let value = Zeroizing::new(format!("Basic {}", *encoded));
                if let Ok(mut value) = HeaderValue::from_str(&value) {
                    value.set_sensitive(true);
                    request.headers_mut().insert(AUTHORIZATION, value);
                }
            }
            None => {
                form.push(("client_id", &self.grant.client_id));
                form.extend(secret.map(|secret| ("client_secret", secret)));
            }
        }
        for (name, value) in &self.grant.parameters {
            form.retain(|(known, _)| known != name);
            form.push((name, value.expose_secret()));
        }
        let mut body = form_urlencoded::Serializer::new(String::new());
        *request.body_mut() = body.extend_pairs(form).finish().into();
        *request.method_mut() = Method::POST;
        *request.uri_mut() = self
            .url
            .as_str()
            .parse()
            .map_err(|_| Failure::answer("the token URL is no address"))?;
        let headers = request.headers_mut();
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        headers.insert(
            CONTENT_TYPE,
            HeaderValue::from_static("application/x-www-form-urlencoded"),
        );
        // Of the client's headers only this one: the others are between it and the API.
        if let Some(agent) = settings.headers.get(USER_AGENT) {
            headers.insert(USER_AGENT, agent.clone());
        }
        Ok(request)
    }

    fn grant_type(&self) -> &'static str {
        match self.grant.kind {
            GrantKind::ClientCredentials => "client_credentials",
            GrantKind::RefreshToken(_) => "refresh_token",
        }
    }
}

/// What is secret in a request for a token.
pub(super) fn hide(grant: &Grant, refresh: Option<&SecretString>, secrets: &mut Secrets) {
    let parameters = grant.parameters.iter().map(|(_, value)| value);
    let own = grant.client_secret.iter().chain(refresh);
    for secret in own.chain(parameters).map(ExposeSecret::expose_secret) {
        secrets.hide(secret);
        let encoded = form_urlencoded::byte_serialize(secret.as_bytes());
        let encoded = Zeroizing::new(encoded.collect::<String>());
        if *encoded != secret {
            secrets.hide(&encoded);
        }
    }
}

/// What an error response says (RFC 6749, section 5.2), which some servers send as a success.
fn fault(object: &Map<String, Value>, secrets: &Secrets) -> Option<String> {
    let text = |name: &str| object.get(name).and_then(Value::as_str);
    let code = text("error").filter(|_| !object.contains_key("access_token"))?;
    let fault = match text("error_description") {
        Some(description) => format!("{code}: {description}"),
        None => code.to_owned(),
    };
    Some(excerpt(&secrets.redact(fault)))
}

/// Nothing of what came is shown, because it may hold a token.
fn issued(mut object: Map<String, Value>, secrets: &Secrets) -> Result<Issued, Failure> {
    let mut text = |name: &str| match object.remove(name) {
        Some(Value::String(text)) if !text.is_empty() => Some(text),
        _ => None,
    };
    let (token, kind, refresh) = (
        text("access_token").map(SecretString::from),
        text("token_type"),
        text("refresh_token").map(SecretString::from),
    );
    let Some(token) = token else {
        let reason = "the response is a success, but holds no `access_token`";
        return Err(Failure::answer(reason));
    };
    if let Some(kind) = kind.filter(|kind| !kind.eq_ignore_ascii_case("bearer")) {
        let kind = excerpt(&secrets.redact(kind));
        let reason = format!("its token is of type `{kind}`, and only bearer tokens are known");
        return Err(Failure::answer(reason));
    }
    // Some servers write the number as text.
    let life = match object.get("expires_in") {
        Some(Value::Number(seconds)) => seconds.as_f64(),
        Some(Value::String(seconds)) => seconds.trim().parse().ok(),
        _ => None,
    };
    let life = life.map(|seconds: f64| seconds.max(0.0));
    Ok(Issued {
        token,
        life: life.and_then(|seconds| Duration::try_from_secs_f64(seconds).ok()),
        refresh,
    })
}
