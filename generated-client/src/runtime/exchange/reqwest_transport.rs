//! The default transport. No other module knows which HTTP library is in use.

use std::fmt;
#[cfg(feature = "blocking")]
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use http::header::{HeaderValue, LOCATION, TRANSFER_ENCODING};
use http::{HeaderMap, Method, StatusCode};
use http_body::Body as _;
use url::Url;

use super::transport::{Transport, TransportError, TransportFuture};
use crate::runtime::body::{Body, ResponseBody};

const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
const MAX_REDIRECTS: usize = 5;

/// HTTP/1.1 and HTTP/2 by way of reqwest, with a pool of connections and the system's proxies.
///
/// Redirects are followed for `GET` and `HEAD` within one origin only; any other is returned as it is.
#[derive(Clone)]
pub struct ReqwestTransport {
    client: reqwest::Client,
    /// The client of blocking calls. A connection belongs to the runtime that it was opened in, and that one
    /// may be waiting for a blocking call.
    #[cfg(feature = "blocking")]
    blocking: Arc<LazyLock<Result<reqwest::Client, String>, Make>>,
}

#[cfg(feature = "blocking")]
type Make = Box<dyn FnOnce() -> Result<reqwest::Client, String> + Send>;

impl ReqwestTransport {
    /// A transport with a pool of its own.
    ///
    /// # Errors
    ///
    /// When TLS cannot be set up.
    pub fn new() -> Result<Self, TransportError> {
        Self::with(|builder| builder)
    }

    /// A transport whose connections are set up as the caller likes: other proxies, more or fewer idle
    /// connections, certificates of one's own.
    ///
    /// What is said about redirects and repeated requests is overruled, because credentials and the count
    /// of attempts depend on it.
    ///
    /// # Errors
    ///
    /// When what was asked for cannot be set up.
    pub fn with(
        configure: impl Fn(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send + 'static,
    ) -> Result<Self, TransportError> {
        let make = move || {
            let builder = reqwest::Client::builder().connect_timeout(CONNECT_TIMEOUT);
            configure(builder)
                .redirect(reqwest::redirect::Policy::none())
                // Repeating a request is decided in one place, which counts it as an attempt.
                .retry(reqwest::retry::never())
                .referer(false)
                .build()
        };
        Ok(Self {
            client: make().map_err(TransportError::refused)?,
            #[cfg(feature = "blocking")]
            blocking: Arc::new(LazyLock::new(Box::new(move || {
                make().map_err(|error| error.to_string())
            }))),
        })
    }

    fn client(&self) -> Result<&reqwest::Client, TransportError> {
        #[cfg(feature = "blocking")]
        if crate::runtime::call::blocking::is_inside() {
            let client = LazyLock::force(&self.blocking).as_ref();
            return client.map_err(|reason| TransportError::refused(reason.as_str()));
        }
        Ok(&self.client)
    }

    async fn exchange(
        &self,
        mut request: http::Request<Body>,
    ) -> Result<http::Response<ResponseBody>, TransportError> {
        request.extensions_mut().clear();
        if request.body().size_hint().exact().is_none() {
            // Hyper takes it for granted that some methods have no body. HTTP/2 leaves this out.
            let chunked = HeaderValue::from_static("chunked");
            request.headers_mut().insert(TRANSFER_ENCODING, chunked);
        }
        let mut redirects = 0;
        loop {
            let again =
                matches!(*request.method(), Method::GET | Method::HEAD).then(|| request.clone());
            let attempt = reqwest::Request::try_from(request.map(outgoing)).map_err(failure)?;
            let response = self.client()?.execute(attempt).await.map_err(failure)?;
            let response = http::Response::<reqwest::Body>::from(response);
            let next = again
                .filter(|again| redirects < MAX_REDIRECTS && !again.body().is_spent())
                .and_then(|again| redirected(again, response.status(), response.headers()));
            match next {
                Some(next) => request = next,
                None => return Ok(response.map(ResponseBody::new)),
            }
            redirects += 1;
        }
    }
}

impl Transport for ReqwestTransport {
    fn send(&self, request: http::Request<Body>) -> TransportFuture<'_> {
        Box::pin(self.exchange(request))
    }
}

impl fmt::Debug for ReqwestTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ReqwestTransport")
    }
}

/// The body as reqwest takes it: with a length where there is one.
fn outgoing(body: Body) -> reqwest::Body {
    match body.bytes() {
        Some(bytes) => bytes.clone().into(),
        None => reqwest::Body::wrap(body),
    }
}

/// The request that a redirect asks for, if it stays within one origin.
fn redirected(
    mut request: http::Request<Body>,
    status: StatusCode,
    headers: &HeaderMap,
) -> Option<http::Request<Body>> {
    if !matches!(status.as_u16(), 301 | 302 | 303 | 307 | 308) {
        return None;
    }
    let here = Url::parse(&request.uri().to_string()).ok()?;
    let mut there = here
        .join(headers.get(LOCATION)?.to_str().ok()?)
        .ok()
        .filter(|there| there.origin() == here.origin())
        .filter(|there| there.username().is_empty() && there.password().is_none())?;
    there.set_fragment(None);
    *request.uri_mut() = there.as_str().parse().ok()?;
    Some(request)
}

/// The URL is left out because it may hold a key.
fn failure(error: reqwest::Error) -> TransportError {
    let error = error.without_url();
    let (connect, timeout) = (error.is_connect(), error.is_timeout());
    let failure = if error.is_builder() {
        TransportError::refused(error)
    } else if connect {
        TransportError::connect(error)
    } else {
        TransportError::exchange(error)
    };
    if timeout {
        failure.timed_out()
    } else {
        failure
    }
}
