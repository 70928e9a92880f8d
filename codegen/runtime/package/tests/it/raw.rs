//! Requests for what the document lacks.

use std::convert::Infallible;

use http::Method;
use serde_json::{Value, json};

use crate::pets::Pet;
use crate::runtime::{CallError, ErrorKind};
use crate::support::{PET, Scripted, answer, scripted};

#[tokio::test]
async fn a_raw_request_is_sent_like_any_other() {
    let transport = Scripted::new(|n| {
        let status = if n == 1 { 503 } else { 200 };
        Some(Ok(answer(status, &[("retry-after", "1")], PET)))
    });
    let client = scripted(&transport);
    let pet = client
        .request(Method::POST, "/beta/{owner}/pets")
        .path("owner", "a/b?c")
        .query("tag", &["x", "y"])
        .json(&json!({ "name": "Tom" }))
        .with_header("X-Beta", "1")
        .returning::<Pet>()
        .send_response()
        .await
        .unwrap();
    assert_eq!((pet.value().id, pet.attempts()), (7, 2));
    let sent = transport.last();
    assert_eq!(sent.method, "POST");
    assert_eq!(
        sent.uri,
        "https://pets.example/api/v1/beta/a%2Fb%3Fc/pets?tag=x&tag=y"
    );
    assert_eq!(sent.header("authorization"), "Bearer canary-token");
    assert_eq!(sent.header("x-beta"), "1");
    assert_eq!(sent.body, r#"{"name":"Tom"}"#);
}

#[tokio::test]
async fn a_raw_request_returns_bytes_unless_told_otherwise() {
    let client = scripted(&Scripted::answering(204, ""));
    let body = client.request(Method::GET, "/x").send().await.unwrap();
    assert!(body.is_empty());
    let client = scripted(&Scripted::answering(200, "\0\u{1}"));
    let body = client.request(Method::GET, "x").send().await.unwrap();
    assert_eq!(&*body, b"\0\x01");
}

#[tokio::test]
async fn a_raw_request_has_the_same_errors() {
    let client = scripted(&Scripted::answering(404, r#"{"message":"no such beta"}"#));
    let request = client.request(Method::GET, "/beta");
    let error: CallError<Infallible> = request.send().await.unwrap_err();
    assert_eq!(error.status(), Some(404));
    assert_eq!(
        error.to_string(),
        "request (GET /beta): 404 Not Found: no such beta"
    );

    let client = scripted(&Scripted::answering(200, r#"{"id":"seven"}"#));
    let request = client.request(Method::GET, "/beta").returning::<Pet>();
    let error = request.send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(error.decode_path(), Some("id"));
}

#[tokio::test]
async fn the_path_of_a_raw_request_stays_below_the_server() {
    let transport = Scripted::answering(200, "{}");
    let client = scripted(&transport);
    for path in ["/../admin", "/a/%2e%2E/b", "/./x", "/a\r\nb"] {
        let error = client.request(Method::GET, path).send().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Request, "{path}");
    }
    for (path, uri) in [
        (
            "//evil.example/x",
            "https://pets.example/api/v1//evil.example/x",
        ),
        ("@evil.example", "https://pets.example/api/v1/@evil.example"),
        ("/a?b#c", "https://pets.example/api/v1/a%3Fb%23c"),
        (
            "https://evil.example/",
            "https://pets.example/api/v1/https://evil.example/",
        ),
    ] {
        let request = client.request(Method::GET, path).returning::<Value>();
        request.send().await.unwrap();
        assert_eq!(transport.last().uri, uri);
    }
}
