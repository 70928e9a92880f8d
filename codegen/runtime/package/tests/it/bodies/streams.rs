//! Bodies that are read while they are sent.

use std::io::{self, Read};
use std::path::Path;

use bytes::Bytes;
use http::Method;
use serde_json::json;
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, Request, ResponseTemplate};

use crate::bodies::{file, upload};
use crate::runtime::{Body, Error, ErrorKind, File, RetryPolicy};
use crate::support::{chain, local};

const BINARY: &str = "application/octet-stream";

async fn server() -> MockServer {
    let server = MockServer::start().await;
    let answer = Mock::given(any()).respond_with(ResponseTemplate::new(200));
    answer.mount(&server).await;
    server
}

/// What a server over loopback receives.
async fn received(body: impl Into<Body>) -> Request {
    let server = server().await;
    let request = upload(&local(&server.uri()), |call| call.set_body(BINARY, body));
    request.send().await.unwrap();
    server.received_requests().await.unwrap().pop().unwrap()
}

async fn refused(body: impl Into<Body>) -> Error {
    let server = server().await;
    let request = upload(&local(&server.uri()), |call| call.set_body(BINARY, body));
    request.send().await.unwrap_err().into_error()
}

fn pieces() -> impl futures_util::Stream<Item = io::Result<Bytes>> {
    futures_util::stream::iter(["one ", "two"].map(|piece| Ok(piece.into())))
}

#[tokio::test]
async fn memory_and_files_have_a_length() {
    let (disk, bytes) = file(150_000);
    for (body, expected) in [
        (Body::from("text"), b"text".to_vec()),
        (Body::from(b"\x00\xff"), vec![0, 255]),
        (Body::from(disk.path()), bytes.clone()),
        (Body::from(disk.path().to_owned()), bytes.clone()),
        (Body::from(File::from_path(disk.path())), bytes),
        (
            Body::from_reader(&b"reader"[..]).with_length(6),
            b"reader".to_vec(),
        ),
    ] {
        let shown = format!("{body:?}");
        let request = received(body).await;
        let length = request.headers["content-length"].to_str().unwrap();
        assert_eq!(length, expected.len().to_string(), "{shown}");
        assert_eq!(request.body, expected, "{shown}");
        assert_eq!(request.headers["content-type"], BINARY);
    }
}

#[tokio::test]
async fn what_has_no_known_length_comes_in_chunks() {
    let factory = || async { Ok::<_, io::Error>(Body::from_stream(pieces())) };
    for body in [
        Body::from_stream(pieces()),
        Body::from_reader(&b"one two"[..]),
        Body::from_std_reader(io::Cursor::new("one two")),
        Body::from_factory(factory),
    ] {
        let request = received(body).await;
        assert_eq!(request.headers["transfer-encoding"], "chunked");
        assert_eq!(request.body, b"one two");
    }
}

#[tokio::test]
async fn one_received_body_can_be_sent_on() {
    let request = received(Body::from_http(Body::from("passed on"))).await;
    assert_eq!(request.body, b"passed on");
    assert_eq!(request.headers["content-length"], "9");
}

#[tokio::test]
async fn a_body_can_say_what_it_is() {
    let file = File::new("a.png", "png").content_type("image/png");
    assert_eq!(received(file).await.headers["content-type"], "image/png");
    let body = Body::from("gif").with_content_type("image/gif");
    assert_eq!(received(body).await.headers["content-type"], "image/gif");
    let error = refused(Body::from("x").with_content_type("a\r\nb: c")).await;
    assert!(error.to_string().contains("no media type"), "{error}");
}

#[tokio::test]
async fn lines_of_json() {
    let body = Body::json_lines([json!({"a": 1}), json!([2])]).unwrap();
    assert_eq!(received(body).await.body, b"{\"a\":1}\n[2]\n");
    assert!(Body::json_lines([f64::NAN]).is_err());
}

#[tokio::test]
async fn any_method_can_have_a_body() {
    let server = server().await;
    let client = local(&server.uri());
    for method in [Method::GET, Method::DELETE] {
        let request = client.request(method, "/x").json(&json!({"q": 1}));
        request.send().await.unwrap();
    }
    let stream = client.request(Method::GET, "/x");
    let stream = stream.body(BINARY, Body::from_stream(pieces()));
    stream.send().await.unwrap();
    let received = server.received_requests().await.unwrap();
    let bodies: Vec<_> = received.iter().map(|request| &request.body[..]).collect();
    assert_eq!(bodies, [b"{\"q\":1}".as_slice(), b"{\"q\":1}", b"one two"]);
}

#[tokio::test]
async fn where_a_body_means_something_its_absence_is_said() {
    let server = server().await;
    let client = local(&server.uri());
    let methods = [
        Method::POST,
        Method::PUT,
        Method::PATCH,
        Method::GET,
        Method::DELETE,
    ];
    for method in methods {
        client.request(method, "/x").send().await.unwrap();
    }
    let received = server.received_requests().await.unwrap();
    let length = |request: &Request| request.headers.get("content-length").cloned();
    let lengths: Vec<_> = received.iter().map(length).collect();
    let zero = Some("0".parse().unwrap());
    assert_eq!(lengths, [zero.clone(), zero.clone(), zero, None, None]);
}

#[tokio::test]
async fn a_file_that_is_not_there_is_told_before_anything_is_sent() {
    let error = refused(Path::new("/no/such/file.bin")).await;
    assert_eq!(error.kind(), ErrorKind::Request);
    assert!(!error.was_sent());
    assert_eq!(error.attempts(), 0);
    let text = error.to_string();
    assert!(
        text.contains("the body cannot be read: /no/such/file.bin: "),
        "{text}"
    );
    let folder = refused(std::env::temp_dir()).await;
    assert!(folder.to_string().contains("directory"), "{folder}");
}

/// A reader that breaks after some bytes.
struct Breaks(usize);

impl Read for Breaks {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.0 == 0 {
            return Err(io::Error::other("the disk is on fire"));
        }
        let length = buffer.len().min(self.0);
        self.0 -= length;
        Ok(length)
    }
}

#[tokio::test]
async fn a_source_that_breaks_is_not_the_connections_fault_and_not_tried_again() {
    let sources = || [0, 100_000].map(|length| Body::from_std_reader(Breaks(length)));
    let again =
        Body::from_factory(|| async { Ok::<_, io::Error>(Body::from_std_reader(Breaks(9))) });
    let failing =
        Body::from_factory(|| async { Err::<Body, _>(io::Error::other("the disk is on fire")) });
    let chained = sources().map(|body| body.with_length(500_000));
    for body in sources().into_iter().chain(chained).chain([again, failing]) {
        let shown = format!("{body:?}");
        let error = refused(body).await;
        assert_eq!(error.kind(), ErrorKind::Request, "{shown} {error}");
        assert_eq!(error.attempts(), 1, "{shown} {error}");
        assert!(error.to_string().contains("the disk is on fire"), "{error}");
        assert!(chain(&error).len() > error.to_string().len());
    }
}

#[tokio::test]
async fn a_length_that_is_wrong_is_an_error() {
    let longer = refused(Body::from_reader(&b"12345"[..]).with_length(4)).await;
    assert!(
        longer.to_string().contains("longer than its length"),
        "{longer}"
    );
    let shorter = refused(Body::from_reader(&b"12345"[..]).with_length(6)).await;
    assert!(
        shorter
            .to_string()
            .contains("ended 1 bytes before its length"),
        "{shorter}"
    );
}

#[tokio::test]
async fn repeated_requests_open_their_source_again() {
    let (disk, bytes) = file(100_000);
    let factory = || async { Ok::<_, io::Error>(Body::from_stream(pieces())) };
    let bodies = [
        (Body::from(disk.path()), bytes),
        (Body::from_factory(factory), b"one two".to_vec()),
    ];
    for (body, expected) in bodies {
        let server = MockServer::start().await;
        let down = Mock::given(any()).respond_with(ResponseTemplate::new(503));
        down.up_to_n_times(2).mount(&server).await;
        let up = Mock::given(any()).respond_with(ResponseTemplate::new(200));
        up.mount(&server).await;
        assert!(body.is_repeatable());
        let client = local(&server.uri());
        let request = upload(&client, |call| call.set_body(BINARY, body));
        let request = request.with_retry(RetryPolicy::exponential());
        assert_eq!(request.send_response().await.unwrap().attempts(), 3);
        let received = server.received_requests().await.unwrap();
        assert_eq!(received.len(), 3);
        assert!(received.iter().all(|request| request.body == expected));
    }
}

#[cfg(feature = "blocking")]
#[test]
fn blocking_calls_stream_too() {
    let (disk, bytes) = file(300_000);
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let server = runtime.block_on(server());
    let client = local(&server.uri());
    let reader = || Box::new(io::Cursor::new(bytes.clone()));
    for body in [
        Body::from(disk.path()),
        Body::from_std_reader(reader()),
        Body::from_reader(reader()),
    ] {
        let request = upload(&client, |call| call.set_body(BINARY, body));
        request.send_blocking().unwrap();
    }
    let received = runtime.block_on(server.received_requests()).unwrap();
    assert!(received.iter().all(|request| request.body == bytes));
    assert_eq!(received.len(), 3);
}
