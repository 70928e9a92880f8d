//! What the server sends that the document does not know is told to whoever asks.

use std::sync::{Arc, Mutex};

use generated_client::RetryPolicy;
use generated_client::runtime::DriftKind;
use serde_json::{Value, json};

use crate::operations::{OPERATIONS, Outcome};
use crate::server::{ID, Server, json as answer};
use crate::spec;

#[tokio::test]
async fn the_documents_own_examples_have_none() {
    let server = Server::start().await;
    let builder = server.builder().retry(RetryPolicy::none());
    let client = builder.on_drift(|drift| panic!("{drift}")).build().unwrap();
    for operation in &OPERATIONS {
        for (status, body) in operation.described().responses() {
            server.answer(answer(status, &body)).await;
            let outcome = (operation.call)(&client, ID).await;
            let id = operation.id;
            assert!(
                !matches!(outcome, Outcome::Undocumented(_)),
                "{id}, {status}"
            );
        }
    }
}

#[tokio::test]
async fn a_page_from_a_later_version_makes_one_line() {
    let (status, mut page) = spec::operation("listGuardrails").success();
    let mut guardrail = page["data"][0].clone();
    guardrail["id"] = json!("g-7");
    guardrail["limit_usd"] = json!(99.5);
    guardrail["reset_interval"] = json!("hourly");
    guardrail["owner"] = json!({"id": "user-7", "access_token": "canary"});
    page["data"] = Value::Array(vec![guardrail; 100]);
    page["total_count"] = json!(100.0);
    page["next"] = Value::Null;

    let server = Server::start().await;
    server.answer(answer(status, &page)).await;
    let lines = Arc::new(Mutex::new(Vec::new()));
    let log = lines.clone();
    let client = server
        .builder()
        .on_drift(move |drift| log.lock().unwrap().push(drift.to_string()))
        .build()
        .unwrap();
    let response = client.guardrails().list().send_response().await.unwrap();
    let line = "listGuardrails (GET /guardrails), 200 OK: \
                not a Uuid at data[].id: \"g-7\" (100 times); \
                unknown member data[].owner of Guardrail: {\"access_token\":\"[redacted]\",\"id\":\"user-7\"} (100 times); \
                unknown value of ResetInterval at data[].reset_interval: \"hourly\" (100 times); \
                unknown member next of ListGuardrailsResponse: null";
    assert_eq!(*lines.lock().unwrap(), [line]);
    let drift = response.drift().unwrap();
    assert_eq!(drift.to_string(), line);
    let kinds: Vec<_> = drift.findings().iter().map(|found| found.kind()).collect();
    let member = DriftKind::UnknownMember;
    assert_eq!(
        kinds,
        [
            DriftKind::OtherFormat,
            member,
            DriftKind::UnknownValue,
            member
        ]
    );
    // Nothing of it is lost.
    assert!(serde_json::to_value(response.value()).unwrap() == page);
}
