//! Bodies that can be read only once are sent once.

use std::io;

use crate::bodies::upload;
use crate::runtime::{
    Body, Multipart, RawRequest, RetryPolicy, Transport, TransportError, TransportFuture, Verdict,
};
use crate::support::{FakeClock, Scripted, answer, builder, scripted};

const BINARY: &str = "application/octet-stream";
const REASON: &str = "not sent again, because its body could be read only once";

fn once() -> Body {
    Body::from_stream(futures_util::stream::iter([Ok::<_, io::Error>("once")]))
}

fn status(status: u16) -> Scripted {
    Scripted::new(move |_| Some(Ok(answer(status, &[], ""))))
}

fn request(transport: &Scripted) -> RawRequest {
    upload(&scripted(transport), |call| call.set_body(BINARY, once()))
}

#[test]
fn a_body_that_was_read_is_not_sent_again_and_the_error_says_so() {
    let transport = status(503);
    let error = pollster::block_on(request(&transport).send()).unwrap_err();
    assert_eq!(transport.sent().len(), 1);
    assert_eq!(error.status(), Some(503));
    assert!(error.to_string().contains(REASON), "{error}");
}

#[test]
fn no_policy_and_no_verdict_changes_that() {
    for policy in [
        RetryPolicy::exponential().non_idempotent(true),
        RetryPolicy::exponential().classifier(|attempt| {
            assert!(!attempt.is_repeatable());
            Verdict::Retry
        }),
    ] {
        let transport = status(503);
        let request = request(&transport).with_retry(policy);
        let error = pollster::block_on(request.send()).unwrap_err();
        assert_eq!(transport.sent().len(), 1);
        assert!(error.to_string().contains(REASON), "{error}");
    }
}

#[test]
fn nothing_is_said_where_nobody_would_have_tried_again() {
    for (code, policy) in [
        (404, RetryPolicy::exponential()),
        (503, RetryPolicy::none()),
    ] {
        let transport = status(code);
        let request = request(&transport).with_retry(policy);
        let error = pollster::block_on(request.send()).unwrap_err();
        assert!(!error.to_string().contains("again"), "{error}");
    }
}

/// There is no connection at first; the body is not touched.
struct Unreachable(std::sync::Mutex<u32>, Scripted);

impl Transport for Unreachable {
    fn send(&self, request: http::Request<Body>) -> TransportFuture<'_> {
        let mut left = self.0.lock().unwrap();
        if *left > 0 {
            *left -= 1;
            return Box::pin(async { Err(TransportError::connect("refused")) });
        }
        self.1.send(request)
    }
}

#[test]
fn a_body_that_was_not_touched_is_sent_again() {
    let transport = status(200);
    let client = builder(&FakeClock::default())
        .transport(Unreachable(2.into(), transport.clone()))
        .build()
        .unwrap();
    let request = upload(&client, |call| call.set_body(BINARY, once()));
    assert_eq!(
        pollster::block_on(request.send_response())
            .unwrap()
            .attempts(),
        3
    );
    assert_eq!(transport.last().body, "once");
}

#[test]
fn a_connection_that_breaks_says_so_too() {
    let transport = Scripted::new(|_| Some(Err(TransportError::exchange("reset"))));
    let error = pollster::block_on(request(&transport).send()).unwrap_err();
    assert_eq!(transport.sent().len(), 1);
    assert!(error.to_string().contains(REASON), "{error}");
}

#[test]
fn one_part_makes_a_form_like_it() {
    let transport = status(503);
    let form = Multipart::new().text("a", "b").part("file", once());
    let request = upload(&scripted(&transport), |call| {
        call.set_parts("multipart/form-data", form);
    });
    let error = pollster::block_on(request.send()).unwrap_err();
    assert_eq!(transport.sent().len(), 1);
    assert!(error.to_string().contains(REASON), "{error}");
}

#[test]
fn a_request_that_was_sent_leaves_its_copies_without_a_body() {
    let transport = status(200);
    let request = request(&transport);
    let copy = request.clone();
    pollster::block_on(request.send()).unwrap();
    let error = pollster::block_on(copy.send()).unwrap_err();
    assert!(error.to_string().contains("read only once"), "{error}");
}

#[tokio::test]
async fn redirects_are_followed_only_with_a_body_that_is_still_there() {
    use wiremock::matchers::{any, path};
    use wiremock::{Mock, MockServer, ResponseTemplate};
    for (body, requests, expected) in [(once(), 1, 307), (Body::from("again"), 2, 200)] {
        let server = MockServer::start().await;
        let moved = ResponseTemplate::new(307).insert_header("location", "/there");
        let there = Mock::given(path("/there")).respond_with(ResponseTemplate::new(200));
        there.mount(&server).await;
        Mock::given(any()).respond_with(moved).mount(&server).await;
        let client = crate::support::local(&server.uri());
        let request = client
            .request(http::Method::GET, "/here")
            .body(BINARY, body);
        let status = match request.send_response().await {
            Ok(response) => response.status(),
            Err(error) => error.status().unwrap(),
        };
        assert_eq!(status, expected);
        assert_eq!(server.received_requests().await.unwrap().len(), requests);
    }
}

#[cfg(feature = "mock")]
#[test]
fn a_mock_reads_streams() {
    use crate::runtime::mock::Mock;
    let mock = Mock::of(&crate::pets::API);
    mock.on::<RawRequest>().raw(503, "");
    let request = upload(&mock.client(), |call| call.set_body(BINARY, once()));
    let error = pollster::block_on(request.send()).unwrap_err();
    assert!(error.to_string().contains(REASON), "{error}");
    assert_eq!(mock.received_all()[0].text(), "once");
    mock.assert_done();
}
