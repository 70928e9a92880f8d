//! Answers that the document does not describe: whatever came is kept.

use generated_client::runtime::ErrorKind;
use generated_client::{Client, Error, RetryPolicy};
use serde_json::{Value, json};
use wiremock::ResponseTemplate;

use crate::operations::{OPERATIONS, Operation};
use crate::server::{ID, Server, json as answer};
use crate::spec;

const HTML: &str = "<html><body>Please log in</body></html>";

/// What an operation makes of an answer with a request id.
async fn error(
    (server, client): (&Server, &Client),
    operation: &Operation,
    answer: ResponseTemplate,
) -> Error {
    let answer = answer.insert_header("x-request-id", "req-7");
    server.answer(answer).await;
    let error = (operation.call)(client, ID).await.into_error();
    let id = operation.id;
    assert_eq!(error.operation(), Some(id));
    assert_eq!(error.request_id(), Some("req-7"), "{id}");
    assert_eq!(error.headers().unwrap()["x-request-id"], "req-7", "{id}");
    assert!(error.to_string().contains("req-7"), "{error}");
    assert!(error.was_sent() && !error.is_timeout() && !error.is_connect());
    error
}

#[tokio::test]
async fn undeclared_statuses_keep_what_came() {
    let server = Server::start().await;
    let client = server.client();
    let statuses = [
        (202, "accepted, later"),
        (204, ""),
        (304, ""),
        (409, r#"{"error":{"code":409,"message":"Name is taken"}}"#),
        (418, "short and stout"),
        (429, "slow down"),
        (503, HTML),
        (599, ""),
    ];
    for operation in &OPERATIONS {
        for (status, body) in statuses {
            let response = ResponseTemplate::new(status).set_body_string(body);
            let error = error((&server, &client), operation, response).await;
            let case = format!("{}, {status}: {error}", operation.id);
            assert_eq!(error.kind(), ErrorKind::Status, "{case}");
            assert_eq!(error.status(), Some(status), "{case}");
            assert_eq!(error.body(), Some(body), "{case}");
            assert!(!error.is_decode(), "{case}");
            assert!(error.to_string().contains(&status.to_string()), "{case}");
        }
    }
}

#[tokio::test]
async fn statuses_declared_elsewhere_are_undeclared_here() {
    let server = Server::start().await;
    let client = server.client();
    // Success, or an error, of other operations. The bodies would fit.
    let mut elsewhere = spec::operation("updateGuardrail").responses();
    elsewhere.extend([spec::operation("createGuardrail").success()]);
    for operation in &OPERATIONS {
        let declared = operation.described().responses();
        for (&other, body) in &elsewhere {
            if declared.contains_key(&other) {
                continue;
            }
            let error = error((&server, &client), operation, answer(other, body)).await;
            assert_eq!(error.kind(), ErrorKind::Status, "{}: {error}", operation.id);
            assert_eq!(error.status(), Some(other), "{}", operation.id);
            let kept: Value = serde_json::from_str(error.body().unwrap()).unwrap();
            assert_eq!(kept, *body, "{}", operation.id);
        }
    }
}

#[tokio::test]
async fn a_success_that_is_not_json_keeps_what_came() {
    let server = Server::start().await;
    let client = server.client();
    for operation in &OPERATIONS {
        let (status, example) = operation.described().success();
        let whole = example.to_string();
        let cut = &whole[..whole.len() - 1];
        for (body, media_type, says) in [
            (HTML, "text/html; charset=utf-8", "saying \"Please log in\""),
            (HTML, "application/json", "saying \"Please log in\""),
            ("pong", "application/json", "not JSON: pong"),
            (
                cut,
                "application/json",
                "it ends in the middle of an object",
            ),
            ("", "application/json", "empty"),
            ("[]", "application/json", "expected an object"),
            ("null", "application/json", "expected an object"),
            ("{}", "application/json", "missing field"),
        ] {
            let response = ResponseTemplate::new(status).set_body_raw(body, media_type);
            let error = error((&server, &client), operation, response).await;
            let case = format!("{}, `{body}`: {error}", operation.id);
            assert_eq!(error.kind(), ErrorKind::Decode, "{case}");
            assert!(error.is_decode() && !error.is_api(), "{case}");
            assert_eq!(error.status(), Some(status), "{case}");
            assert_eq!(
                error.headers().unwrap()["content-type"],
                media_type,
                "{case}"
            );
            assert_eq!(error.body(), Some(body), "{case}");
            assert!(error.to_string().contains(says), "{case}");
        }
    }
}

/// Without the type of the body there is still its text, whatever the server calls it.
#[tokio::test]
async fn a_success_is_decoded_whatever_its_media_type() {
    let (status, body) = spec::operation("getGuardrail").success();
    let server = Server::start().await;
    let client = server.client();
    for media_type in [
        "text/plain",
        "application/problem+json",
        "application/JSON; charset=UTF-8",
    ] {
        let response = ResponseTemplate::new(status).set_body_raw(body.to_string(), media_type);
        server.answer(response).await;
        let found = client.guardrails().get(ID).send().await.unwrap();
        assert_eq!(found.data.id, ID, "{media_type}");
    }
}

#[tokio::test]
async fn a_value_of_another_type_is_located() {
    let (status, example) = spec::operation("listGuardrails").success();
    let server = Server::start().await;
    for (pointer, wrong, path) in [
        ("/data", json!("none"), "data"),
        ("/total_count", json!("one"), "total_count"),
        ("/data/0", json!(null), "data[0]"),
        ("/data/0/id", json!(7), "data[0].id"),
        ("/data/0/limit_usd", json!("100"), "data[0].limit_usd"),
        ("/data/0/reset_interval", json!(1), "data[0].reset_interval"),
        (
            "/data/0/allowed_providers",
            json!({}),
            "data[0].allowed_providers",
        ),
        (
            "/data/0/allowed_providers/2",
            json!(false),
            "data[0].allowed_providers[2]",
        ),
        ("/data/0/enforce_zdr", json!("yes"), "data[0].enforce_zdr"),
    ] {
        let mut body = example.clone();
        *body.pointer_mut(pointer).unwrap() = wrong;
        server.answer(answer(status, &body)).await;
        let failure = server
            .client()
            .guardrails()
            .list()
            .send()
            .await
            .unwrap_err();
        assert_eq!(failure.decode_path(), Some(path), "{failure}");
        assert!(failure.to_string().contains(path), "{failure}");
        let kept: Value = serde_json::from_str(failure.body().unwrap()).unwrap();
        assert_eq!(kept, body, "{path}");
    }
}

#[tokio::test]
async fn a_missing_member_is_named() {
    let server = Server::start().await;
    let client = server.client();
    let (status, example) = spec::operation("listKeyAssignments").success();
    for member in [
        "id",
        "key_hash",
        "guardrail_id",
        "key_name",
        "key_label",
        "assigned_by",
        "created_at",
    ] {
        let mut body = example.clone();
        body["data"][0]
            .as_object_mut()
            .unwrap()
            .remove(member)
            .unwrap();
        server.answer(answer(status, &body)).await;
        let request = client.guardrails().list_key_assignments();
        let failure = request.send().await.unwrap_err();
        assert_eq!(failure.kind(), ErrorKind::Decode);
        assert!(
            failure.to_string().contains(&format!("`{member}`")),
            "{failure}"
        );
        assert_eq!(failure.decode_path(), Some("data[0]"), "{failure}");
    }
}

#[tokio::test]
async fn of_a_large_body_the_start_is_kept() {
    let server = Server::start().await;
    let page = "ü".repeat(1000);
    server
        .answer(ResponseTemplate::new(502).set_body_string(page))
        .await;
    let builder = server.builder().retry(RetryPolicy::none());
    let client = builder.error_body_limit(99).build().unwrap();
    let failure = client.guardrails().list().send().await.unwrap_err();
    // Never half a character.
    assert_eq!(failure.body(), Some(&*"ü".repeat(49)));
    assert!(failure.to_string().len() < 1000, "{failure}");
}
