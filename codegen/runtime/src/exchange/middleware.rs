//! What runs around each attempt: functions, and layers of tower.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};

use bytes::Bytes;
use tower_layer::Layer;
use tower_service::Service;

use super::transport::{BoxError, Transport, TransportError, TransportFuture};
use crate::runtime::api::EndpointRef;
use crate::runtime::body::{Body, ResponseBody};

/// The rest of the way to the server: what was added to the client after a middleware, and the transport.
///
/// It can be run any number of times, or not at all. For layers it is a [`Service`] of tower.
#[derive(Clone)]
pub struct Next {
    transport: Arc<dyn Transport>,
}

impl Next {
    pub(in crate::runtime) fn new(transport: impl Transport) -> Self {
        Self {
            transport: Arc::new(transport),
        }
    }

    /// Sends a request on, and returns what came back.
    ///
    /// # Errors
    ///
    /// When there is no response.
    pub async fn run(
        &self,
        request: http::Request<Body>,
    ) -> Result<http::Response<ResponseBody>, TransportError> {
        self.transport.send(request).await
    }
}

impl Transport for Next {
    fn send(&self, request: http::Request<Body>) -> TransportFuture<'_> {
        self.transport.send(request)
    }
}

impl Service<http::Request<Body>> for Next {
    type Response = http::Response<ResponseBody>;
    type Error = TransportError;
    type Future = TransportFuture<'static>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), TransportError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: http::Request<Body>) -> Self::Future {
        let next = self.clone();
        Box::pin(async move { next.run(request).await })
    }
}

impl fmt::Debug for Next {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Next")
    }
}

/// Which operation a request is for, among the [extensions](http::Request::extensions) of what middleware
/// receives.
#[derive(Clone, Debug)]
pub struct RequestInfo {
    pub(in crate::runtime) endpoint: EndpointRef,
    pub(in crate::runtime) attempt: u32,
    /// Whether the request has come to the transport.
    pub(in crate::runtime) reached: Arc<AtomicBool>,
}

impl RequestInfo {
    /// The id of the operation.
    pub fn operation(&self) -> &str {
        &self.endpoint.id
    }

    /// The path as the document has it, in which `{name}` stands for a parameter.
    pub fn path_template(&self) -> &str {
        &self.endpoint.path
    }

    /// Which attempt this is, from one.
    pub fn attempt(&self) -> u32 {
        self.attempt
    }
}

/// The transport behind all steps, which notes that a request came so far.
pub(in crate::runtime) fn end(transport: Next) -> Next {
    Next::new(End(transport))
}

struct End(Next);

impl Transport for End {
    fn send(&self, request: http::Request<Body>) -> TransportFuture<'_> {
        if let Some(info) = request.extensions().get::<RequestInfo>() {
            info.reached.store(true, Ordering::Relaxed);
        }
        self.0.send(request)
    }
}

/// One step of the way, waiting for the rest of it.
pub(in crate::runtime) type Step = Box<dyn FnOnce(Next) -> Next + Send>;

/// A step that is a function.
pub(in crate::runtime) fn function<F, A>(function: F) -> Step
where
    F: Fn(http::Request<Body>, Next) -> A + Send + Sync + 'static,
    A: Future<Output = Result<http::Response<ResponseBody>, TransportError>> + Send + 'static,
{
    Box::new(move |next| Next::new(Function { function, next }))
}

/// A step that is a layer of tower.
pub(in crate::runtime) fn layer<L, B>(layer: L) -> Step
where
    L: Layer<Next> + Send + 'static,
    L::Service:
        Service<http::Request<Body>, Response = http::Response<B>> + Clone + Send + Sync + 'static,
    <L::Service as Service<http::Request<Body>>>::Error: Into<BoxError>,
    <L::Service as Service<http::Request<Body>>>::Future: Send,
    B: http_body::Body<Data = Bytes> + Send + 'static,
    B::Error: Into<BoxError>,
{
    Box::new(move |next| Next::new(Tower(layer.layer(next))))
}

struct Function<F> {
    function: F,
    next: Next,
}

impl<F, A> Transport for Function<F>
where
    F: Fn(http::Request<Body>, Next) -> A + Send + Sync + 'static,
    A: Future<Output = Result<http::Response<ResponseBody>, TransportError>> + Send + 'static,
{
    fn send(&self, request: http::Request<Body>) -> TransportFuture<'_> {
        Box::pin((self.function)(request, self.next.clone()))
    }
}

struct Tower<S>(S);

impl<S, B> Transport for Tower<S>
where
    S: Service<http::Request<Body>, Response = http::Response<B>> + Clone + Send + Sync + 'static,
    S::Error: Into<BoxError>,
    S::Future: Send,
    B: http_body::Body<Data = Bytes> + Send + 'static,
    B::Error: Into<BoxError>,
{
    fn send(&self, request: http::Request<Body>) -> TransportFuture<'_> {
        let mut service = self.0.clone();
        let info = request.extensions().get::<RequestInfo>();
        let reached = info.map(|info| info.reached.clone());
        Box::pin(async move {
            let ready = std::future::poll_fn(|cx| service.poll_ready(cx)).await;
            ready.map_err(|error| own_or(error, TransportError::unsent))?;
            let response = service.call(request).await;
            let response = response.map_err(|error| {
                let sent = reached.is_none_or(|reached| reached.load(Ordering::Relaxed));
                let otherwise = match sent {
                    true => TransportError::exchange,
                    false => TransportError::unsent,
                };
                own_or(error, otherwise)
            })?;
            Ok(response.map(ResponseBody::new))
        })
    }
}

/// An error that came through the layers unchanged, or else one of a layer's own.
fn own_or(error: impl Into<BoxError>, otherwise: fn(BoxError) -> TransportError) -> TransportError {
    match error.into().downcast::<TransportError>() {
        Ok(error) => *error,
        Err(error) => otherwise(error),
    }
}
