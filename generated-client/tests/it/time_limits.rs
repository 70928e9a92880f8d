//! Limits of time, against a server that takes an hour.

use std::time::Duration;

use generated_client::RetryPolicy;
use generated_client::runtime::ErrorKind;
use serde_json::json;
use wiremock::ResponseTemplate;

use crate::operations::OPERATIONS;
use crate::server::{ID, Server};

const SOON: Duration = Duration::from_millis(20);

async fn slow() -> Server {
    let server = Server::start().await;
    let response = ResponseTemplate::new(200).set_body_json(json!({"deleted": true}));
    server
        .answer(response.set_delay(Duration::from_secs(3600)))
        .await;
    server
}

fn assert_timeout(error: &generated_client::Error, says: &str) {
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(error.is_timeout() && !error.is_connect() && !error.is_api());
    // The server may have acted on it.
    assert!(error.was_sent());
    assert_eq!((error.status(), error.body()), (None, None));
    assert!(error.to_string().contains(says), "{error}");
}

#[tokio::test]
async fn the_clients_limit_holds_for_every_operation() {
    let server = slow().await;
    let builder = server.builder().timeout(SOON).retry(RetryPolicy::none());
    let client = builder.build().unwrap();
    for operation in &OPERATIONS {
        let error = (operation.call)(&client, ID).await.into_error();
        assert_timeout(&error, "20ms");
        assert_eq!(error.operation(), Some(operation.id));
    }
}

#[tokio::test]
async fn a_call_can_have_a_limit_of_its_own() {
    let server = slow().await;
    let guardrails = server.client().guardrails();
    let failure = guardrails
        .delete(ID)
        .with_timeout(SOON)
        .send()
        .await
        .unwrap_err();
    assert_timeout(&failure, "20ms");
    assert!(failure.api().is_none());
}

#[tokio::test]
async fn a_deadline_ends_a_call_with_all_its_attempts() {
    let server = slow().await;
    let client = server.builder().build().unwrap();
    let request = client.guardrails().delete(ID).with_deadline(SOON);
    let failure = request.send().await.unwrap_err();
    assert_timeout(&failure, "deadline of 20ms");
    assert_eq!(failure.attempts(), 1);
}
