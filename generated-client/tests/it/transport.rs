//! A transport of one's own, for tests without a socket and for what is no HTTP library.

use std::sync::{Arc, Mutex};

use generated_client::runtime::{Body, Transport, TransportError, TransportFuture};
use generated_client::{Client, RetryPolicy};

use crate::operations::{OPERATIONS, Outcome};
use crate::server::{ID, KEY};
use crate::spec::{self, plain};

/// Answers every request by itself, and remembers it.
#[derive(Clone)]
struct Answering {
    status: u16,
    body: String,
    seen: Arc<Mutex<Vec<http::Request<Body>>>>,
}

impl Transport for Answering {
    fn send(&self, request: http::Request<Body>) -> TransportFuture<'_> {
        self.seen.lock().unwrap().push(request);
        let response = http::Response::builder().status(self.status);
        let response = response.body(self.body.clone().into()).unwrap();
        Box::pin(async { Ok(response) })
    }
}

#[tokio::test]
async fn every_operation_goes_through_the_transport() {
    for operation in &OPERATIONS {
        let (status, body) = operation.described().success();
        let transport = Answering {
            status,
            body: body.to_string(),
            seen: Arc::default(),
        };
        let builder = Client::builder().api_key(KEY);
        let client = builder.transport(transport.clone()).build().unwrap();
        match (operation.call)(&client, ID).await {
            Outcome::Success(_, value) => assert_eq!(plain(&value), plain(&body)),
            other => panic!("{}: {other:?}", operation.id),
        }
        let seen = transport.seen.lock().unwrap();
        let [request] = seen.as_slice() else {
            panic!("{}: {seen:?}", operation.id);
        };
        let line = operation.line.replace("{id}", ID);
        let (method, target) = line.split_once(' ').unwrap();
        assert_eq!(request.method().as_str(), method);
        // The document's server, since the client names no other.
        let url = format!("https://openrouter.ai/api/v1{target}");
        assert_eq!(request.uri().to_string(), url);
        let bearer = &request.headers()["authorization"];
        assert_eq!(bearer, &format!("Bearer {KEY}"));
        assert!(bearer.is_sensitive());
        let sent = request.body().bytes().unwrap();
        let described = operation.described().bodies();
        match described.get("full") {
            None => assert!(sent.is_empty(), "{}", operation.id),
            Some(expected) => {
                let sent = serde_json::from_slice(sent).unwrap();
                assert_eq!(plain(&sent), plain(expected), "{}", operation.id);
            }
        }
    }
}

/// Never gets anywhere.
struct Broken(fn(String) -> TransportError);

impl Transport for Broken {
    fn send(&self, _: http::Request<Body>) -> TransportFuture<'_> {
        Box::pin(async { Err(self.0("the cable is cut".to_owned())) })
    }
}

#[tokio::test]
async fn its_errors_tell_how_far_the_request_came() {
    for (error, connect, sent) in [
        (TransportError::refused as fn(String) -> _, false, false),
        (TransportError::connect, true, false),
        (TransportError::exchange, false, true),
    ] {
        let builder = Client::builder().api_key(KEY).retry(RetryPolicy::none());
        let client = builder.transport(Broken(error)).build().unwrap();
        let failure = client.guardrails().list().send().await.unwrap_err();
        assert_eq!((failure.is_connect(), failure.was_sent()), (connect, sent));
        let source = std::error::Error::source(&failure).unwrap();
        assert_eq!(source.to_string(), "the cable is cut");
        assert!(!failure.to_string().contains("cable"), "{failure}");
    }
}

#[tokio::test]
async fn a_request_that_a_transport_sees_is_exactly_the_one_asked_for() {
    let (status, body) = spec::operation("getGuardrail").success();
    let transport = Answering {
        status,
        body: body.to_string(),
        seen: Arc::default(),
    };
    let builder = Client::builder().api_key(KEY).transport(transport.clone());
    let client = builder.build().unwrap();
    client.guardrails().get("a/../b?x#y").send().await.unwrap();
    let seen = transport.seen.lock().unwrap();
    let uri = seen[0].uri().to_string();
    assert_eq!(
        uri,
        "https://openrouter.ai/api/v1/guardrails/a%2F..%2Fb%3Fx%23y"
    );
}
