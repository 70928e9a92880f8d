//! What goes over the wire.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::operations::{OPERATIONS, Outcome};
use crate::server::{ID, KEY, Server, header, json, target};
use crate::spec::{self, plain};

#[test]
fn the_table_has_every_operation_of_the_document() {
    let described: BTreeSet<_> = spec::operations()
        .iter()
        .map(|operation| operation.id)
        .collect();
    let called: BTreeSet<_> = OPERATIONS.iter().map(|operation| operation.id).collect();
    assert_eq!(called, described);
    for operation in &OPERATIONS {
        let described = operation.described();
        let (line, _query) = operation
            .line
            .split_once('?')
            .unwrap_or((operation.line, ""));
        assert_eq!(line, format!("{} {}", described.method, described.path));
    }
}

#[tokio::test]
async fn every_operation_sends_what_the_document_describes() {
    let server = Server::start().await;
    let client = server.client();
    for operation in &OPERATIONS {
        let id = operation.id;
        let (status, body) = operation.described().success();
        server.answer(json(status, &body)).await;
        let outcome = (operation.call)(&client, ID).await;
        assert!(matches!(outcome, Outcome::Success(..)), "{id}: {outcome:?}");

        let request = server.only().await;
        let line = format!("{} {}", request.method, target(&request));
        assert_eq!(line, operation.line.replace("{id}", ID), "{id}");
        let authorization = header(&request, "authorization");
        assert_eq!(authorization, Some(&*format!("Bearer {KEY}")), "{id}");
        assert_eq!(header(&request, "accept"), Some("application/json"), "{id}");
        let agent = concat!("generated-client/", env!("CARGO_PKG_VERSION"));
        assert_eq!(header(&request, "user-agent"), Some(agent), "{id}");

        let content_type = header(&request, "content-type");
        match operation.described().bodies().get("full") {
            Some(expected) => {
                assert_eq!(content_type, Some("application/json"), "{id}");
                let body: Value = serde_json::from_slice(&request.body).unwrap();
                assert_eq!(plain(&body), plain(expected), "{id}");
            }
            None => {
                assert_eq!(content_type, None, "{id}");
                assert!(request.body.is_empty(), "{id}: {:?}", request.body);
            }
        }
    }
}

#[tokio::test]
async fn what_is_not_set_is_not_sent() {
    let (status, body) = spec::operation("listGuardrails").success();
    let server = Server::answering(status, &body).await;
    server.client().guardrails().list().send().await.unwrap();
    assert_eq!(target(&server.only().await), "/guardrails");
}

#[tokio::test]
async fn query_parameters_take_numbers_and_text() {
    let (status, body) = spec::operation("listGuardrails").success();
    let server = Server::answering(status, &body).await;
    let guardrails = server.client().guardrails();
    guardrails.list().limit(50).send().await.unwrap();
    guardrails.list().limit("50").send().await.unwrap();
    guardrails
        .list()
        .limit(String::from("50"))
        .send()
        .await
        .unwrap();
    // Setting one again replaces it, and no value is more than a value.
    guardrails.list().limit(7).limit(50).send().await.unwrap();
    guardrails
        .list()
        .limit("50&offset=9#")
        .send()
        .await
        .unwrap();
    let targets: Vec<_> = server.received().await.iter().map(target).collect();
    let same = "/guardrails?limit=50";
    let escaped = "/guardrails?limit=50%26offset%3D9%23";
    assert_eq!(targets, [same, same, same, same, escaped]);
}

#[tokio::test]
async fn a_call_can_have_headers_and_a_server_of_its_own() {
    let (status, body) = spec::operation("listGuardrails").success();
    let (usual, other) = (
        Server::start().await,
        Server::answering(status, &body).await,
    );
    let client = usual.builder().header("x-title", "all").build().unwrap();
    let list = client.guardrails().list().with_server(other.url());
    list.with_header("X-Trace", "one").send().await.unwrap();
    let request = other.only().await;
    assert_eq!(header(&request, "x-title"), Some("all"));
    assert_eq!(header(&request, "x-trace"), Some("one"));
    assert!(header(&request, "authorization").is_some());
    assert!(usual.received().await.is_empty());
}

#[tokio::test]
async fn a_call_can_have_query_parameters_that_the_document_does_not_know() {
    let (status, body) = spec::operation("listGuardrails").success();
    let server = Server::answering(status, &body).await;
    let list = server.client().guardrails().list().limit(5);
    let list = list
        .with_query("expand[]", "a&b")
        .with_query("expand[]", "c");
    list.send().await.unwrap();
    let expected = "/guardrails?limit=5&expand%5B%5D=a%26b&expand%5B%5D=c";
    assert_eq!(target(&server.only().await), expected);
}
