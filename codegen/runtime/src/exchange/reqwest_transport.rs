//! The default transport. No other module knows which HTTP library is in use.

use std::fmt;
use std::pin::{Pin, pin};
#[cfg(feature = "blocking")]
use std::sync::{Arc, LazyLock};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http::header::{CONTENT_LENGTH, HeaderValue, LOCATION, TRANSFER_ENCODING};
use http::{HeaderMap, Method, StatusCode};
use http_body::{Body as _, Frame, SizeHint};
use url::Url;

use super::transport::{BoxError, Transport, TransportError, TransportFuture};
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

    /// Sends a request in the parts that reqwest takes it in, so that the address need not be read again. `again`
    /// gives the headers once more, should a redirect ask for that; `take` takes the response apart.
    ///
    /// What is waited for is small: the parts are with reqwest by then, and redirects are rare.
    pub(in crate::runtime) fn exchange<T>(
        &self,
        method: Method,
        url: Url,
        headers: HeaderMap,
        body: Body,
        again: impl Fn() -> Option<HeaderMap> + Send,
        take: fn(reqwest::Response) -> T,
    ) -> impl Future<Output = Result<T, TransportError>> + Send {
        let follows = matches!(method, Method::GET | Method::HEAD).then(|| method.clone());
        // Such methods hardly ever have one.
        let kept = follows.is_some() && !body.is_end_stream();
        let kept = kept.then(|| Box::new(body.clone()));
        let sent = self.begin(method, url, headers, body);
        async move {
            let response = sent?.await.map_err(failure)?;
            match follows {
                Some(method) if is_redirect(&response) => {
                    let body = kept.map_or_else(Body::empty, |kept| *kept);
                    let followed = Box::pin(self.follow(response, method, body, again)).await;
                    followed.map(take)
                }
                _ => Ok(take(response)),
            }
        }
    }

    fn begin(
        &self,
        method: Method,
        url: Url,
        mut headers: HeaderMap,
        body: Body,
    ) -> Result<impl Future<Output = reqwest::Result<reqwest::Response>> + use<>, TransportError>
    {
        match body.size_hint().exact() {
            // Hyper takes it for granted that some methods have no body. HTTP/2 leaves this out.
            None => _ = headers.insert(TRANSFER_ENCODING, HeaderValue::from_static("chunked")),
            // Where a body means something, that there is none is said (RFC 9110, section 8.6). Some servers
            // refuse the request otherwise, and hyper is silent.
            Some(0) if [Method::POST, Method::PUT, Method::PATCH].contains(&method) => {
                headers.insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
            }
            Some(_) => {}
        }
        let mut request = reqwest::Request::new(method, url);
        *request.headers_mut() = headers;
        *request.body_mut() = Some(outgoing(body));
        Ok(self.client()?.execute(request))
    }

    /// Follows redirects, as far as they are followed.
    async fn follow(
        &self,
        mut response: reqwest::Response,
        method: Method,
        body: Body,
        again: impl Fn() -> Option<HeaderMap>,
    ) -> Result<reqwest::Response, TransportError> {
        for _ in 0..MAX_REDIRECTS {
            let next = if body.is_spent() {
                None
            } else {
                target(&response)
            };
            let Some((url, headers)) = next.and_then(|url| Some((url, again()?))) else {
                break;
            };
            let sent = self.begin(method.clone(), url, headers, body.clone())?;
            response = sent.await.map_err(failure)?;
        }
        Ok(response)
    }

    async fn relay(
        &self,
        request: http::Request<Body>,
    ) -> Result<http::Response<ResponseBody>, TransportError> {
        let (parts, body) = request.into_parts();
        let url = Url::parse(&parts.uri.to_string()).map_err(TransportError::refused)?;
        let again = matches!(parts.method, Method::GET | Method::HEAD);
        let again = again.then(|| parts.headers.clone());
        let (again, take) = (|| again.clone(), Incoming::response);
        self.exchange(parts.method, url, parts.headers, body, again, take)
            .await
    }
}

impl Transport for ReqwestTransport {
    fn send(&self, request: http::Request<Body>) -> TransportFuture<'_> {
        Box::pin(self.relay(request))
    }
}

/// The body of a response, as it arrives.
pub(in crate::runtime) struct Incoming(reqwest::Response);

impl Incoming {
    /// The status and the headers of a response, and its body.
    pub(in crate::runtime) fn parts(
        mut received: reqwest::Response,
    ) -> (StatusCode, HeaderMap, ResponseBody) {
        let headers = std::mem::take(received.headers_mut());
        (received.status(), headers, Self(received).into())
    }

    fn response(mut received: reqwest::Response) -> http::Response<ResponseBody> {
        let headers = std::mem::take(received.headers_mut());
        let extensions = std::mem::take(received.extensions_mut());
        let (status, version) = (received.status(), received.version());
        let mut response = http::Response::new(Self(received).into());
        *response.status_mut() = status;
        *response.version_mut() = version;
        *response.headers_mut() = headers;
        *response.extensions_mut() = extensions;
        response
    }
}

impl http_body::Body for Incoming {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        // It keeps nothing between two polls, so it can be begun anew for each.
        let chunk = pin!(self.get_mut().0.chunk());
        let chunk = std::task::ready!(chunk.poll(cx)).transpose();
        Poll::Ready(chunk.map(|chunk| match chunk {
            Ok(bytes) => Ok(Frame::data(bytes)),
            Err(error) => Err(error.without_url().into()),
        }))
    }

    fn size_hint(&self) -> SizeHint {
        self.0
            .content_length()
            .map_or_else(SizeHint::default, SizeHint::with_exact)
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

fn is_redirect(response: &reqwest::Response) -> bool {
    matches!(response.status().as_u16(), 301 | 302 | 303 | 307 | 308)
}

/// Where a redirect leads, if it stays within one origin.
fn target(response: &reqwest::Response) -> Option<Url> {
    if !is_redirect(response) {
        return None;
    }
    let here = response.url();
    let mut there = here
        .join(response.headers().get(LOCATION)?.to_str().ok()?)
        .ok()
        .filter(|there| there.origin() == here.origin())
        .filter(|there| there.username().is_empty() && there.password().is_none())?;
    there.set_fragment(None);
    Some(there)
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
