//! Every status that the document declares for an operation, as that operation's own error.

use generated_client::guardrails::GetGuardrailError;
use generated_client::runtime::ErrorKind;
use serde_json::json;

use crate::operations::{Documented, OPERATIONS, Outcome};
use crate::server::{ID, Server, json as answer};

#[tokio::test]
async fn every_declared_status_has_its_typed_body() {
    let server = Server::start().await;
    let client = server.client();
    let mut cases = 0;
    for operation in &OPERATIONS {
        let id = operation.id;
        for (status, body) in operation.described().errors() {
            server
                .answer(answer(status, &body).insert_header("x-request-id", "req-1"))
                .await;
            let outcome = (operation.call)(&client, ID).await;
            let Outcome::Documented(documented, error) = outcome else {
                panic!("{id}, {status}: {outcome:?}");
            };
            let variant = match status {
                400 => "BadRequest",
                401 => "Unauthorized",
                404 => "NotFound",
                500 => "InternalServerError",
                _ => panic!("{id} declares {status}, which this test does not know"),
            };
            let message = body["error"]["message"].as_str().unwrap().to_owned();
            let expected = Documented {
                variant,
                status,
                body,
            };
            assert_eq!(documented, expected, "{id}, {status}");

            assert_eq!(error.kind(), ErrorKind::Status, "{id}, {status}");
            assert!(error.is_api() && error.was_sent() && !error.is_decode());
            assert_eq!(error.status(), Some(status), "{id}");
            assert_eq!(error.operation(), Some(id));
            assert_eq!(error.request_id(), Some("req-1"), "{id}, {status}");
            let text = error.to_string();
            assert!(text.contains(&message) && text.contains(id), "{text}");
            cases += 1;
        }
    }
    // 2 for each of three operations, 3 for each of five, 4 for each of five.
    assert_eq!(cases, 41);
}

#[tokio::test]
async fn members_of_an_error_are_fields() {
    let body = json!({
        "error": {"code": 404, "message": "gone", "metadata": {"since": 2024}, "hint": "look up"},
        "user_id": null,
        "trace": [1],
    });
    let server = Server::answering(404, &body).await;
    let failure = server
        .client()
        .guardrails()
        .get(ID)
        .send()
        .await
        .unwrap_err();
    let Some(GetGuardrailError::NotFound(found)) = failure.api() else {
        panic!("{failure:?}");
    };
    assert_eq!(found.error.code, 404);
    assert_eq!(found.error.message, "gone");
    assert_eq!(found.error.metadata.value().unwrap()["since"], 2024);
    assert_eq!(found.error.extra.get("hint"), Some(&json!("look up")));
    assert!(found.user_id.is_null());
    assert_eq!(found.extra.get("trace"), Some(&json!([1])));
    assert_eq!(serde_json::to_value(found).unwrap(), body);
    assert_eq!(
        failure.into_api().unwrap(),
        GetGuardrailError::NotFound(serde_json::from_value(body).unwrap())
    );
}

#[tokio::test]
async fn an_error_status_with_another_body_is_still_that_status() {
    let server = Server::start().await;
    let client = server.client();
    for operation in &OPERATIONS {
        let id = operation.id;
        for status in operation.described().errors().into_keys() {
            let page = "<h1>Proxy says no</h1>";
            let response = wiremock::ResponseTemplate::new(status).set_body_raw(page, "text/html");
            server.answer(response).await;
            let Outcome::Undocumented(error) = (operation.call)(&client, ID).await else {
                panic!("{id}, {status}: an HTML page has no typed body");
            };
            assert_eq!(error.kind(), ErrorKind::Status, "{id}, {status}");
            assert_eq!(error.status(), Some(status), "{id}");
            assert_eq!(error.body(), Some(page), "{id}, {status}");
            assert!(error.is_decode() && error.is_api(), "{id}, {status}");
            assert_eq!(error.content_type(), Some("text/html"), "{id}, {status}");
            let shown = "an HTML page titled \"Proxy says no\"";
            assert!(error.to_string().contains(shown), "{error}");
        }
    }
}

#[tokio::test]
async fn a_misshapen_error_body_is_located() {
    let body = json!({"error": {"code": "404", "message": "Not here"}});
    let server = Server::answering(404, &body).await;
    let failure = server
        .client()
        .guardrails()
        .get(ID)
        .send()
        .await
        .unwrap_err();
    assert!(failure.api().is_none());
    assert_eq!(failure.decode_path(), Some("error.code"));
    assert_eq!(failure.status(), Some(404));
    let text = failure.to_string();
    assert!(text.contains("Not here"), "{text}");
}
