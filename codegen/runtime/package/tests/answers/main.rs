//! Answers of all kinds over HTTP, as the generator makes a document with all kinds read them.

#![allow(
    dead_code,
    unused_imports,
    reason = "a library offers more than its tests use"
)]

#[path = "../../../src/mod.rs"]
pub mod runtime;

#[path = "../../../../tests/cases/responses/src/client.rs"]
#[rustfmt::skip]
mod client;
#[path = "../../../../tests/cases/responses/src/content.rs"]
#[rustfmt::skip]
mod content;
#[path = "../../../../tests/cases/responses/src/models/mod.rs"]
#[rustfmt::skip]
mod models;
#[path = "../chat/serve.rs"]
mod serve;
#[path = "../../../../tests/cases/responses/src/success.rs"]
#[rustfmt::skip]
mod success;

use content::{KindsError, KindsOutput};
use runtime::{Client, ErrorKind, RetryPolicy};
use serve::{Served, chunked, serve, whole};
use success::{RangesOutput, SeveralShapesOutput};

/// A client of a server that always gives this answer.
fn answering(answer: Vec<u8>) -> (Client, Served) {
    let served = serve(move |_| answer.clone());
    let builder = Client::builder().server(served.url.as_str());
    let client = builder.retry(RetryPolicy::none()).build().unwrap();
    (client, served)
}

fn with(status: &str, media_type: &str, body: impl AsRef<[u8]>) -> Client {
    answering(whole(status, &format!("content-type: {media_type}"), body)).0
}

fn without_type(status: &str, body: &str) -> Client {
    answering(whole(status, "x-y: z", body)).0
}

#[tokio::test]
async fn what_is_declared_is_asked_for() {
    let (client, served) = answering(whole("200 OK", "x-y: z", r#"{"id":"a"}"#));
    let content = client.content();
    content.kinds().send().await.unwrap();
    content.text().send().await.unwrap();
    content.bytes().send().await.unwrap();
    content.wildcard().send().await.unwrap();
    content.several().send().await.unwrap();
    let requests = served.requests.lock().unwrap();
    let accepted = requests.iter().map(|request| {
        let head = request.head.to_lowercase();
        let line = head.lines().find_map(|line| line.strip_prefix("accept: "));
        line.unwrap_or_default().to_owned()
    });
    let expected = [
        "application/json, application/vnd.long+json, text/plain",
        "text/plain",
        "application/pdf",
        "*/*",
        "application/json",
    ];
    assert_eq!(accepted.collect::<Vec<_>>(), expected);
}

#[tokio::test]
async fn the_media_type_decides_between_kinds() {
    let kinds = async |media_type: &str, body: &str| {
        let client = with("200 OK", media_type, body);
        client.content().kinds().send().await.unwrap()
    };
    for media_type in ["application/vnd.long+json", "Application/Vnd.Long+JSON;v=1"] {
        let long = kinds(media_type, r#"{"number":7}"#).await;
        assert!(matches!(long, KindsOutput::LongJson(ticket) if ticket.number == 7));
    }
    // Whatever else is said, it is the first.
    for media_type in ["application/json; charset=utf-8", "text/plain", "nonsense"] {
        let short = kinds(media_type, r#"{"id":"a"}"#).await;
        assert!(matches!(short, KindsOutput::Json(parcel) if parcel.id == "a"));
    }
    let client = without_type("200 OK", r#"{"id":"a"}"#);
    let short = client.content().kinds().send().await.unwrap();
    assert!(matches!(short, KindsOutput::Json(_)));
}

#[tokio::test]
async fn errors_have_kinds_too() {
    let error = async |media_type: &str, body: &str| {
        let client = with("404 Not Found", media_type, body);
        client.content().kinds().send().await.unwrap_err()
    };
    let text = error("text/plain;charset=utf-8", "not here").await;
    assert!(matches!(text.api(), Some(KindsError::NotFoundText(said)) if said == "not here"));
    let json = error("application/json", r#"{"title":"not here"}"#).await;
    assert!(matches!(json.api(), Some(KindsError::NotFound(problem)) if problem.title.is_some()));
}

#[tokio::test]
async fn the_status_decides_between_shapes() {
    const JSON: &str = "application/json";
    let shapes = async |status: &str, body: &str| {
        let client = with(status, JSON, body);
        client.success().several_shapes().send().await.unwrap()
    };
    let here = shapes("200 OK", r#"{"id":"a"}"#).await;
    assert!(matches!(here, SeveralShapesOutput::Ok(parcel) if parcel.id == "a"));
    let soon = shapes("202 Accepted", r#"{"number":7}"#).await;
    assert!(matches!(soon, SeveralShapesOutput::Accepted(ticket) if ticket.number == 7));
    let never = shapes("204 No Content", "").await;
    assert!(matches!(never, SeveralShapesOutput::NoContent));
    // An exact status comes before its range.
    let client = with("206 Partial Content", JSON, r#"{"id":"a"}"#);
    let part = client.success().ranges().send().await.unwrap();
    assert!(matches!(part, RangesOutput::PartialContent(_)), "{part:?}");
    let client = with("203 Non-Authoritative Information", JSON, r#"[{"id":"a"}]"#);
    let all = client.success().ranges().send().await.unwrap();
    assert!(matches!(all, RangesOutput::Success(list) if list.len() == 1));
}

#[tokio::test]
async fn a_missing_or_odd_media_type_costs_nothing() {
    let content = |client: &Client| client.content();
    let client = without_type("200 OK", "caf\u{e9}");
    assert_eq!(content(&client).text().send().await.unwrap(), "caf\u{e9}");
    assert_eq!(
        content(&client).wildcard().send().await.unwrap(),
        "caf\u{e9}"
    );
    assert_eq!(content(&client).bytes().send().await.unwrap(), "caf\u{e9}");
    let client = without_type("200 OK", r#"{"any":1}"#);
    let any = content(&client).no_schema().send().await.unwrap();
    assert_eq!(any["any"], 1);
    let client = with("200 OK", "text/plain", "\u{feff}{\"any\":1}");
    let any = content(&client).no_schema().send().await.unwrap();
    assert_eq!(any["any"], 1);
}

#[tokio::test]
async fn where_there_is_no_body_none_is_read() {
    // The length is that of the answer to `GET` (RFC 9110, section 9.3.2).
    let head = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 500\r\n\r\n";
    let (client, _served) = answering(head.to_vec());
    client.content().nullable().send().await.unwrap();
    let head = b"HTTP/1.1 204 No Content\r\ncontent-type: application/json\r\n\r\n";
    let (client, _served) = answering(head.to_vec());
    client.success().empty().send().await.unwrap();
    let head = b"HTTP/1.1 304 Not Modified\r\ncontent-length: 500\r\n\r\n";
    let (client, _served) = answering(head.to_vec());
    let error = client.content().text().send().await.unwrap_err();
    assert_eq!(
        (error.kind(), error.status()),
        (ErrorKind::Status, Some(304))
    );
}

#[cfg(feature = "compression")]
#[tokio::test]
async fn compressed_bodies_are_what_they_were() {
    use std::io::Write as _;

    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(br#"{"id":"a"}"#).unwrap();
    let gzip = encoder.finish().unwrap();
    let brotli = {
        let mut encoder = brotli::CompressorWriter::new(Vec::new(), 4096, 5, 20);
        encoder.write_all(br#"{"id":"a"}"#).unwrap();
        encoder.into_inner()
    };
    let zstd = zstd::stream::encode_all(br#"{"id":"a"}"#.as_slice(), 0).unwrap();
    for (coding, body) in [("gzip", gzip), ("br", brotli), ("zstd", zstd)] {
        let headers = format!("content-type: application/json\r\ncontent-encoding: {coding}");
        let (client, _served) = answering(whole("200 OK", &headers, body));
        let parcel = client.success().same_shape().send().await.unwrap();
        assert_eq!(parcel.id, "a", "{coding}");
    }
}
