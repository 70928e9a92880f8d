//! From a call to the request that is sent.

use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, COOKIE, HeaderMap, HeaderValue};
use url::Url;

use super::api::{Place, Scheme};
use super::auth::{Credential, Secrets, Wire, choose};
use super::body::Body;
use super::builder::UNENCRYPTED;
use super::call::Call;
use super::client::Base;
use super::error::{Error, ErrorKind};
use super::target::{follow, parse_base, resolve};

/// A request except for its credentials, which may be new for each attempt.
pub(super) struct Prepared<'a> {
    call: &'a Call,
    url: Url,
    headers: HeaderMap,
    credentials: Vec<(&'static Scheme, &'a Credential)>,
}

impl<'a> Prepared<'a> {
    pub(super) fn new(call: &'a Call) -> Result<Self, Error> {
        let wrong = |kind| move |reason: String| Error::new(kind, reason).at(call.endpoint());
        if let Some(fault) = call.inputs.faults.first() {
            return Err(wrong(ErrorKind::Request)(fault.to_string()));
        }
        let credentials = credentials(call).map_err(wrong(ErrorKind::Credential))?;
        let base = base(call).map_err(wrong(ErrorKind::Request))?;
        if base.url.scheme() == "http" && !base.given && !credentials.is_empty() {
            return Err(wrong(ErrorKind::Credential)(UNENCRYPTED.to_owned()));
        }
        let query = call.inputs.query.iter().map(|(_, pairs)| pairs.as_str());
        let path = call.endpoint().path;
        let url = match &call.options.address {
            Some(address) => follow(&base.url, address).map_err(wrong(ErrorKind::Paging))?,
            None => resolve(&base.url, path, &call.inputs.path, query)
                .map_err(wrong(ErrorKind::Request))?,
        };
        Ok(Self {
            call,
            url,
            headers: headers(call),
            credentials,
        })
    }

    /// Where it goes, without credentials.
    pub(super) fn url(&self) -> &Url {
        &self.url
    }

    /// Whether sending it twice does the same as sending it once.
    pub(super) fn repeatable(&self) -> bool {
        let with_key = |headers: &HeaderMap| headers.contains_key("idempotency-key");
        self.call.endpoint().method.is_idempotent()
            || with_key(&self.headers)
            || with_key(&self.call.options.headers)
    }

    /// The request of one attempt, and what in it is secret.
    pub(super) fn request(&self) -> Result<(http::Request<Body>, Secrets), Error> {
        let wrong = |kind, reason| Error::new(kind, reason).at(self.call.endpoint());
        let mut wire = Wire::default();
        for (scheme, credential) in &self.credentials {
            credential
                .apply(scheme, &mut wire)
                .map_err(|reason| wrong(ErrorKind::Credential, reason))?;
        }
        let mut url = self.url.clone();
        if !wire.query.is_empty() {
            let query = url.query().into_iter();
            let query: Vec<_> = query.chain(wire.query.iter().map(String::as_str)).collect();
            url.set_query(Some(&query.join("&")));
        }
        let uri: http::Uri = url.as_str().parse().map_err(|error| {
            let reason = format!("the values do not make a valid address: {error}");
            wrong(ErrorKind::Request, reason)
        })?;
        let mut headers = self.headers.clone();
        let cookies = self.call.inputs.cookies.iter().map(|(_, pair)| pair);
        let cookies: Vec<_> = cookies.chain(&wire.cookies).map(String::as_str).collect();
        if !cookies.is_empty() {
            let mut cookies = HeaderValue::from_str(&cookies.join("; "))
                .map_err(|error| wrong(ErrorKind::Request, format!("cookies: {error}")))?;
            cookies.set_sensitive(true);
            headers.insert(COOKIE, cookies);
        }
        override_with(&mut headers, &wire.headers);
        override_with(&mut headers, &self.call.options.headers);
        for name in secret_headers(self.call) {
            // The word before is that of the scheme.
            let value = headers.get(name).and_then(|value| value.to_str().ok());
            if let Some(secret) = value.and_then(|value| value.rsplit(' ').next()) {
                wire.hide(secret);
            }
        }
        let body = self.call.inputs.body.as_ref();
        let body = body.map_or_else(Body::empty, |(_, body)| body.clone().into());
        let mut request = http::Request::new(body);
        *request.method_mut() = self.call.endpoint().method.clone();
        *request.uri_mut() = uri;
        *request.headers_mut() = headers;
        Ok((request, wire.secrets))
    }
}

/// The server: the call's, or else the user's, the operation's, the API's.
fn base(call: &Call) -> Result<Base, String> {
    let settings = &call.client().settings;
    if let Some(url) = &call.options.server {
        let url = parse_base(url)?;
        return Ok(Base { url, given: true });
    }
    match call.endpoint().servers.first() {
        Some(server) if !settings.base.given => {
            let url = parse_base(&server.resolve(&settings.variables)?)?;
            Ok(Base { url, given: false })
        }
        _ => Ok(settings.base.clone()),
    }
}

/// The credentials that the operation needs and that the caller does not send in a header of their own.
fn credentials(call: &Call) -> Result<Vec<(&'static Scheme, &Credential)>, String> {
    let settings = &call.client().settings;
    let credential = |wanted: &Scheme| {
        let mut known = settings.credentials.iter();
        known.find(|(scheme, _)| scheme.name == wanted.name)
    };
    let by_hand = |scheme: &Scheme| {
        let header = match scheme.place {
            Place::Bearer | Place::Basic => AUTHORIZATION.as_str(),
            Place::Header(header) => header,
            Place::Query(_) | Place::Cookie(_) => return false,
        };
        call.options.headers.contains_key(header) || settings.headers.contains_key(header)
    };
    let security = call.endpoint().security.unwrap_or(settings.api.security);
    let schemes = choose(settings.api, security, |scheme| {
        credential(scheme).is_some() || by_hand(scheme)
    })?;
    let known = schemes.into_iter().filter_map(credential);
    Ok(known.map(|(scheme, secret)| (*scheme, secret)).collect())
}

/// The headers that carry credentials, whoever sets them.
fn secret_headers(call: &Call) -> impl Iterator<Item = &'static str> {
    let schemes = call.client().settings.api.schemes.iter();
    let named = schemes.filter_map(|scheme| match scheme.place {
        Place::Header(header) => Some(header),
        _ => None,
    });
    named.chain([AUTHORIZATION.as_str()])
}

fn headers(call: &Call) -> HeaderMap {
    let mut headers = call.client().settings.headers.clone();
    if let Ok(accept) = HeaderValue::from_str(call.endpoint().accept) {
        headers.entry(ACCEPT).or_insert(accept);
    }
    if let Some((media_type, _)) = &call.inputs.body {
        headers.insert(CONTENT_TYPE, media_type.clone());
    }
    override_with(&mut headers, &call.inputs.headers);
    headers
}

fn override_with(headers: &mut HeaderMap, others: &HeaderMap) {
    for (name, value) in others {
        headers.insert(name, value.clone());
    }
}
