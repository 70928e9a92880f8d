//! From a call to the request that is sent.

pub(super) mod body;
mod convert;
pub(super) mod encoding;
pub(crate) mod escape;
pub(super) mod file;
pub(super) mod finite;
pub(super) mod form;
pub(super) mod form_parts;
pub(super) mod header;
pub(super) mod multipart;
pub(super) mod parts;
pub(super) mod source;
pub(crate) mod style;
pub(super) mod target;

use std::borrow::Cow;

use bytes::Bytes;
use http::Method;
use http::header::{
    ACCEPT, AUTHORIZATION, CONTENT_TYPE, COOKIE, HeaderMap, HeaderName, HeaderValue,
};
use url::Url;

use self::target::{follow, resolve, uri};
use crate::runtime::api::{Place, Scheme, Scopes, Security};
use crate::runtime::auth::{Refusal, Source, Used, Wire, choose};
use crate::runtime::body::Body;
use crate::runtime::call::Call;
use crate::runtime::client::Base;
use crate::runtime::client::builder::UNENCRYPTED;
use crate::runtime::error::{Error, ErrorKind};

/// How long an address may be, in bytes: what `http::Uri` can hold.
const LONGEST: usize = u16::MAX as usize - 1;

/// A request except for its credentials, which may be new for each attempt.
pub(super) struct Prepared<'a> {
    call: &'a Call,
    url: Url,
    /// Which of the alternatives it uses to prove who is calling, if any.
    alternative: Option<usize>,
    /// What proves it, where that is one thing that is always the same.
    proof: Option<&'a Wire>,
    /// What a double is told; the network is told nothing.
    #[cfg(feature = "mock")]
    origin: Option<crate::runtime::mock::Origin>,
}

/// A credential that the operation needs.
struct Needed<'a> {
    scheme: &'static Scheme,
    scopes: Scopes,
    source: &'a Source,
}

/// Why there is no request.
pub(super) struct Unready {
    pub(super) error: Error,
    /// Whether there may be one a moment later.
    pub(super) passing: bool,
}

impl From<Error> for Unready {
    fn from(error: Error) -> Self {
        Self {
            error,
            passing: false,
        }
    }
}

impl<'a> Prepared<'a> {
    pub(super) fn new(call: &'a Call) -> Result<Self, Error> {
        let wrong = |kind| move |reason: String| Error::new(kind, reason).at(call.described_by());
        if let Some(fault) = call.inputs.faults.first() {
            return Err(wrong(ErrorKind::Request)(fault.to_string()));
        }
        if let Some(global) = call.missing_global() {
            let (what, name, setter) = (global.place.what(), global.name, global.setter);
            let reason = format!(
                "{what} `{name}` has no value: set it for this call, or for all with ClientBuilder::{setter}"
            );
            return Err(wrong(ErrorKind::Request)(reason));
        }
        let alternative = alternative(call).map_err(wrong(ErrorKind::Credential))?;
        let base = base(call).map_err(wrong(ErrorKind::Request))?;
        let secret = || needed(call, alternative).next().is_some();
        if base.url.scheme() == "http" && !base.given && secret() {
            return Err(wrong(ErrorKind::Credential)(UNENCRYPTED.to_owned()));
        }
        let query = call.inputs.query.iter().map(|(_, pairs)| pairs.as_str());
        let query = query.chain(call.options.query.iter().map(String::as_str));
        let path = &call.endpoint().path;
        let url = match &call.options.address {
            Some(address) => follow(&base.url, address).map_err(wrong(ErrorKind::Paging))?,
            None => resolve(&base.url, path, &call.inputs.path, query)
                .map_err(wrong(ErrorKind::Request))?,
        };
        if url.as_str().len() > LONGEST {
            return Err(wrong(ErrorKind::Request)(format!(
                "the values make an address of more than {LONGEST} bytes, which nothing can send"
            )));
        }
        Ok(Self {
            call,
            url,
            alternative,
            proof: proof(call, alternative),
            #[cfg(feature = "mock")]
            origin: (call.client().settings.direct.is_none())
                .then(|| crate::runtime::mock::Origin::of(call)),
        })
    }

    /// Where it goes, without credentials.
    pub(super) fn url(&self) -> &Url {
        &self.url
    }

    /// Whether sending it twice does the same as sending it once.
    pub(super) fn repeatable(&self) -> bool {
        let key = &self.call.client().settings.idempotency_header;
        self.call.endpoint().method.is_idempotent() || self.sets(key)
    }

    /// Whether its body was read, and cannot be read again.
    pub(super) fn is_spent(&self) -> bool {
        let body = self.call.inputs.body.as_ref();
        body.is_some_and(|(_, body)| body.is_spent())
    }

    /// The body of one attempt.
    pub(super) async fn body(&self) -> Result<Body, Unready> {
        let body = match &self.call.inputs.body {
            None => return Ok(Body::empty()),
            Some((_, body)) if body.bytes().is_some() => return Ok(body.clone()),
            Some((_, body)) => Box::pin(body.measured()).await,
        };
        body.map_err(|error| {
            let reason = format!("the body cannot be read: {error}");
            let error = Error::new(ErrorKind::Request, reason)
                .with(|inner| inner.source = Some(error.into()));
            error.at(self.call.described_by()).into()
        })
    }

    /// Adds the secrets of the moment, and the tokens that were obtained for it or an earlier request.
    pub(super) async fn sign(
        &self,
        wire: &mut Wire,
        tokens: &mut Vec<Used>,
    ) -> Result<(), Unready> {
        if let Some(proof) = self.proof {
            wire.add(proof);
            return Ok(());
        }
        for needed in needed(self.call, self.alternative) {
            if let Some(fixed) = needed.source.fixed() {
                wire.add(fixed);
                continue;
            }
            let Needed { scheme, scopes, .. } = needed;
            let client = self.call.client();
            let used = Box::pin(needed.source.apply(scheme, scopes, client, wire)).await;
            tokens.extend(used.map_err(|refusal| self.refused(refusal))?);
        }
        Ok(())
    }

    /// All headers, of which those that are secret are remembered as such.
    pub(super) fn complete(&self, wire: &mut Wire) -> Result<HeaderMap, Error> {
        let headers = self.headers(wire).map_err(|reason| self.wrong(reason))?;
        let by_hand = self.by_hand().into_iter().filter(|map| !map.is_empty());
        let by_hand = by_hand.flat_map(HeaderMap::keys);
        for name in by_hand.filter(|name| secret_headers(self.call).any(|secret| **name == secret))
        {
            // The word before is that of the scheme.
            let value = headers.get(name).and_then(|value| value.to_str().ok());
            if let Some(secret) = value.and_then(|value| value.rsplit(' ').next()) {
                wire.secrets.hide(secret);
            }
        }
        Ok(headers)
    }

    /// The method.
    pub(super) fn method(&self) -> Method {
        self.call.endpoint().method.clone()
    }

    /// All headers.
    pub(super) fn headers(&self, wire: &Wire) -> Result<HeaderMap, String> {
        let mut headers = headers(self.call);
        if let Some(cookies) = cookies(self.call, &wire.cookies)? {
            headers.insert(COOKIE, cookies);
        }
        let mut add = |added: &Wire| {
            for (name, value) in &added.headers {
                headers.insert(name, value.clone());
            }
        };
        match self.proof {
            Some(proof) => add(proof),
            None => {
                let needed = needed(self.call, self.alternative);
                needed
                    .filter_map(|needed| needed.source.fixed())
                    .for_each(&mut add);
                add(wire);
            }
        }
        override_with(&mut headers, &self.call.options.headers);
        Ok(headers)
    }

    /// The request as transports and middleware take it.
    pub(super) fn request(
        &self,
        url: &Url,
        headers: HeaderMap,
        body: Body,
    ) -> Result<http::Request<Body>, Error> {
        let mut request = http::Request::new(body);
        *request.method_mut() = self.method();
        *request.uri_mut() = uri(url).map_err(|reason| self.wrong(reason))?;
        *request.headers_mut() = headers;
        #[cfg(feature = "mock")]
        if let Some(origin) = &self.origin {
            request.extensions_mut().insert(origin.clone());
        }
        Ok(request)
    }

    /// The address, with what credentials add to it.
    pub(super) fn address(&self, wire: &Wire) -> Url {
        let mut url = self.url.clone();
        if !wire.query.is_empty() {
            let query = self.url.query().into_iter();
            let query: Vec<_> = query.chain(wire.query.iter().map(String::as_str)).collect();
            url.set_query(Some(&query.join("&")));
        }
        url
    }

    fn wrong(&self, reason: String) -> Error {
        Error::new(ErrorKind::Request, reason).at(self.call.described_by())
    }

    /// Whether the caller sets this header by hand.
    fn sets(&self, name: &HeaderName) -> bool {
        let mut headers = self.by_hand().into_iter();
        headers.any(|headers| headers.contains_key(name))
    }

    /// The headers that are set by hand.
    fn by_hand(&self) -> [&HeaderMap; 3] {
        [
            &self.call.options.headers,
            &self.call.inputs.headers,
            &self.call.client().settings.headers,
        ]
    }

    fn refused(&self, refusal: Refusal) -> Unready {
        let error = Error::new(ErrorKind::Credential, refusal.reason).at(self.call.described_by());
        Unready {
            error: error.with(|inner| {
                inner.timeout = refusal.timeout;
                inner.source = refusal.source;
            }),
            passing: refusal.passing,
        }
    }
}

/// The server: the call's, or else the URL that the user gave, the operation's, the client's.
fn base(call: &Call) -> Result<Cow<'_, Base>, String> {
    let settings = &call.client().settings;
    let near = Some(&settings.base.url);
    if let Some(server) = &call.options.server {
        return server.base(near).map(Cow::Owned);
    }
    match settings.server.among(call.endpoint().servers) {
        Some(own) if !settings.base.given => own.base(near).map(Cow::Owned),
        _ => Ok(Cow::Borrowed(&settings.base)),
    }
}

/// The first way to prove who is calling for which the caller has all that it takes, in the client or in headers of
/// their own.
fn alternative(call: &Call) -> Result<Option<usize>, String> {
    let settings = &call.client().settings;
    choose(settings.api, security(call), |scheme| {
        source(call, scheme).is_some()
            || sets(&call.options.headers, scheme)
            || sets(&settings.headers, scheme)
    })
}

/// The credentials of an alternative that the caller does not send in a header of their own.
fn needed(call: &Call, alternative: Option<usize>) -> impl Iterator<Item = Needed<'_>> {
    let schemes = alternative.map(|index| security(call).alternative(index));
    schemes.into_iter().flatten().filter_map(|(name, scopes)| {
        let scheme = call.client().settings.api.scheme(name)?;
        // Not even asked for, where the header of the call takes its place.
        let by_call = sets(&call.options.headers, scheme);
        let source = source(call, scheme).filter(|_| !by_call)?;
        Some(Needed {
            scheme,
            scopes,
            source,
        })
    })
}

/// What the only credential of an alternative adds to every request, if that is always the same.
fn proof(call: &Call, alternative: Option<usize>) -> Option<&Wire> {
    let mut needed = needed(call, alternative);
    let only = needed.next()?.source.fixed()?;
    needed.next().is_none().then_some(only)
}

fn security(call: &Call) -> Security {
    let general = call.client().settings.api.security;
    call.endpoint().security.unwrap_or(general)
}

fn source<'a>(call: &'a Call, wanted: &Scheme) -> Option<&'a Source> {
    let mut known = call.client().settings.credentials.iter();
    let found = known.find(|(scheme, _)| scheme.name == wanted.name);
    found.map(|(_, source)| source)
}

/// Whether these headers have what the scheme would send.
fn sets(headers: &HeaderMap, scheme: &Scheme) -> bool {
    match scheme.place {
        Place::Bearer | Place::Basic => headers.contains_key(AUTHORIZATION),
        Place::Header(header) => headers.contains_key(header),
        Place::Query(_) | Place::Cookie(_) => false,
    }
}

/// The headers that carry credentials, whoever sets them.
pub(super) fn secret_headers(call: &Call) -> impl Iterator<Item = &'static str> {
    let schemes = call.client().settings.api.schemes.iter();
    let named = schemes.filter_map(|scheme| match scheme.place {
        Place::Header(header) => Some(header),
        _ => None,
    });
    named.chain([AUTHORIZATION.as_str()])
}

/// All cookies in one header, as it must be (RFC 6265, section 5.4): those that the client and the call set as
/// text, the operation's, and those of credentials.
fn cookies(call: &Call, secret: &[String]) -> Result<Option<HeaderValue>, String> {
    let as_text = [&call.client().settings.headers, &call.inputs.headers];
    let as_text = as_text.into_iter().filter(|map| !map.is_empty());
    let as_text = as_text.filter_map(|map| map.get(COOKIE));
    let mut cookies: Vec<_> = as_text.map(HeaderValue::as_bytes).collect();
    let declared = call.inputs.cookies.iter().map(|(_, pairs)| pairs);
    cookies.extend(declared.chain(secret).map(String::as_bytes));
    if cookies.is_empty() {
        return Ok(None);
    }
    let mut cookies = HeaderValue::from_bytes(&cookies.join(&b"; "[..]))
        .map_err(|error| format!("cookies: {error}"))?;
    cookies.set_sensitive(true);
    Ok(Some(cookies))
}

/// The headers without those of credentials and of the call's options, and room for them.
fn headers(call: &Call) -> HeaderMap {
    let settings = &call.client().settings;
    let some = settings.headers.len() + call.inputs.headers.len() + call.options.headers.len();
    let mut headers = HeaderMap::with_capacity(some + 4);
    let unread = call.options.unread.as_ref();
    let accept = unread.map_or(call.endpoint().accept, |unread| unread.accept);
    let accept = Bytes::from_static(accept.as_bytes());
    if let Ok(accept) = HeaderValue::from_maybe_shared(accept) {
        headers.insert(ACCEPT, accept);
    }
    override_with(&mut headers, &settings.headers);
    if let Some((media_type, _)) = &call.inputs.body {
        headers.insert(CONTENT_TYPE, media_type.clone());
    }
    override_with(&mut headers, &call.inputs.headers);
    headers
}

fn override_with(headers: &mut HeaderMap, others: &HeaderMap) {
    if others.is_empty() {
        return;
    }
    for (name, value) in others {
        headers.insert(name, value.clone());
    }
}
