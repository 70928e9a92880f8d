//! From a call to the request that is sent.

pub(super) mod body;
mod convert;
pub(super) mod encoding;
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
use std::sync::Arc;

use bytes::Bytes;
use http::Uri;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, COOKIE, HeaderMap, HeaderValue};
use url::Url;

use self::body::Watch;
use self::target::{follow, resolve};
use crate::runtime::api::{Place, Scheme, Scopes};
use crate::runtime::auth::{Refusal, Secrets, Source, Used, Wire, choose};
use crate::runtime::body::Body;
use crate::runtime::call::Call;
use crate::runtime::client::Base;
use crate::runtime::client::builder::UNENCRYPTED;
use crate::runtime::error::{Error, ErrorKind};

/// A request except for its credentials, which may be new for each attempt.
pub(super) struct Prepared<'a> {
    call: &'a Call,
    url: Url,
    uri: Uri,
    credentials: Vec<Needed<'a>>,
    #[cfg(feature = "mock")]
    origin: crate::runtime::mock::Origin,
}

/// A credential that the operation needs.
struct Needed<'a> {
    scheme: &'static Scheme,
    scopes: Scopes,
    source: &'a Source,
}

/// The request of one attempt.
pub(super) struct Ready {
    pub(super) request: http::Request<Body>,
    /// What in it is secret.
    pub(super) secrets: Secrets,
    /// The tokens in it that were obtained for it or an earlier one.
    pub(super) tokens: Vec<Used>,
    /// What becomes of its body.
    pub(super) watch: Arc<Watch>,
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
        let credentials = credentials(call).map_err(wrong(ErrorKind::Credential))?;
        let base = base(call).map_err(wrong(ErrorKind::Request))?;
        if base.url.scheme() == "http" && !base.given && !credentials.is_empty() {
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
        let uri = uri(&url).map_err(wrong(ErrorKind::Request))?;
        Ok(Self {
            call,
            url,
            uri,
            credentials,
            #[cfg(feature = "mock")]
            origin: crate::runtime::mock::Origin::of(call),
        })
    }

    /// Where it goes, without credentials.
    pub(super) fn url(&self) -> &Url {
        &self.url
    }

    /// Whether sending it twice does the same as sending it once.
    pub(super) fn repeatable(&self) -> bool {
        let key = &self.call.client().settings.idempotency_header;
        self.call.endpoint().method.is_idempotent() || self.sets(key.as_str())
    }

    /// Whether its body was read, and cannot be read again.
    pub(super) fn is_spent(&self) -> bool {
        let body = self.call.inputs.body.as_ref();
        body.is_some_and(|(_, body)| body.is_spent())
    }

    /// The request of one attempt, with the secrets of the moment.
    pub(super) async fn request(&self) -> Result<Ready, Unready> {
        let body = match &self.call.inputs.body {
            Some((_, body)) => body.measured().await.map_err(|error| {
                let reason = format!("the body cannot be read: {error}");
                let error = Error::new(ErrorKind::Request, reason)
                    .with(|inner| inner.source = Some(error.into()));
                error.at(self.call.described_by())
            })?,
            None => Body::empty(),
        };
        let mut wire = Wire::default();
        let mut tokens = Vec::new();
        for needed in &self.credentials {
            let Needed { scheme, scopes, .. } = needed;
            let client = self.call.client();
            let used = needed.source.apply(scheme, scopes, client, &mut wire).await;
            tokens.extend(used.map_err(|refusal| self.refused(refusal))?);
        }
        let (mut request, secrets) = self.with(wire, body)?;
        let watch = request.body_mut().watch();
        Ok(Ready {
            request,
            secrets,
            tokens,
            watch,
        })
    }

    /// Whether the caller sets this header by hand.
    fn sets(&self, name: &str) -> bool {
        let (inputs, options) = (&self.call.inputs, &self.call.options);
        let headers = [
            &options.headers,
            &inputs.headers,
            &self.call.client().settings.headers,
        ];
        headers.iter().any(|headers| headers.contains_key(name))
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

    fn with(&self, mut wire: Wire, body: Body) -> Result<(http::Request<Body>, Secrets), Error> {
        let wrong = |kind, reason| Error::new(kind, reason).at(self.call.described_by());
        let mut uri = self.uri.clone();
        if !wire.query.is_empty() {
            let mut url = self.url.clone();
            let query = url.query().into_iter();
            let query: Vec<_> = query.chain(wire.query.iter().map(String::as_str)).collect();
            url.set_query(Some(&query.join("&")));
            uri = self::uri(&url).map_err(|reason| wrong(ErrorKind::Request, reason))?;
        }
        let mut headers = headers(self.call);
        let cookies = cookies(self.call, &wire.cookies)
            .map_err(|reason| wrong(ErrorKind::Request, reason))?;
        if let Some(cookies) = cookies {
            headers.insert(COOKIE, cookies);
        }
        headers.extend(wire.headers.drain(..));
        override_with(&mut headers, &self.call.options.headers);
        for name in secret_headers(self.call).filter(|name| self.sets(name)) {
            // The word before is that of the scheme.
            let value = headers.get(name).and_then(|value| value.to_str().ok());
            if let Some(secret) = value.and_then(|value| value.rsplit(' ').next()) {
                wire.secrets.hide(secret);
            }
        }
        let mut request = http::Request::new(body);
        *request.method_mut() = self.call.endpoint().method.clone();
        *request.uri_mut() = uri;
        *request.headers_mut() = headers;
        #[cfg(feature = "mock")]
        request.extensions_mut().insert(self.origin.clone());
        Ok((request, wire.secrets))
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

/// The credentials that the operation needs and that the caller does not send in a header of their own.
fn credentials(call: &Call) -> Result<Vec<Needed<'_>>, String> {
    let settings = &call.client().settings;
    let source = |wanted: &Scheme| {
        let mut known = settings.credentials.iter();
        let found = known.find(|(scheme, _)| scheme.name == wanted.name);
        found.map(|(_, source)| source)
    };
    let sets = |headers: &HeaderMap, scheme: &Scheme| match scheme.place {
        Place::Bearer | Place::Basic => headers.contains_key(AUTHORIZATION),
        Place::Header(header) => headers.contains_key(header),
        Place::Query(_) | Place::Cookie(_) => false,
    };
    let by_call = |scheme: &Scheme| sets(&call.options.headers, scheme);
    let by_client = |scheme: &Scheme| sets(&settings.headers, scheme);
    let security = call.endpoint().security.unwrap_or(settings.api.security);
    let schemes = choose(settings.api, security, |scheme| {
        source(scheme).is_some() || by_call(scheme) || by_client(scheme)
    })?;
    let needed = schemes.into_iter().filter_map(|(scheme, scopes)| {
        // Not even asked for, where the header of the call takes its place.
        let source = source(scheme).filter(|_| !by_call(scheme))?;
        Some(Needed {
            scheme,
            scopes,
            source,
        })
    });
    Ok(needed.collect())
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
    let as_text = as_text.into_iter().filter_map(|map| map.get(COOKIE));
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
    override_with(&mut headers, &settings.headers);
    let unread = call.options.unread.as_ref();
    let accept = unread.map_or(call.endpoint().accept, |unread| unread.accept);
    let accept = Bytes::from_static(accept.as_bytes());
    if let Ok(accept) = HeaderValue::from_maybe_shared(accept) {
        headers.entry(ACCEPT).or_insert(accept);
    }
    if let Some((media_type, _)) = &call.inputs.body {
        headers.insert(CONTENT_TYPE, media_type.clone());
    }
    override_with(&mut headers, &call.inputs.headers);
    headers
}

fn uri(url: &Url) -> Result<Uri, String> {
    url.as_str()
        .parse()
        .map_err(|error| format!("the values do not make a valid address: {error}"))
}

fn override_with(headers: &mut HeaderMap, others: &HeaderMap) {
    for (name, value) in others {
        headers.insert(name, value.clone());
    }
}
