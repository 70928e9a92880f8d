//! Calls in the functions of an application.

use std::error::Error as _;

use generated_client::guardrails::GetGuardrailError;
use generated_client::models::{CreateGuardrail, UpdateGuardrail};
use generated_client::{Client, Error, Nullable};
use serde_json::json;
use wiremock::ResponseTemplate;

use crate::server::{ID, Server, json as answer};
use crate::spec;

/// One error type for calls of several operations.
async fn replace(client: &Client, old: &str) -> Result<String, Error> {
    let guardrails = client.guardrails();
    let found = guardrails.get(old).send().await?;
    let body = CreateGuardrail::new(found.data.name).limit_usd(found.data.limit_usd);
    let made = guardrails.create(body).send().await?;
    let update = UpdateGuardrail::new().limit_usd(Nullable::Null);
    guardrails.update(&made.data.id, update).send().await?;
    guardrails.delete(old).send().await?;
    Ok(made.data.id.into_string())
}

/// What a program says about a call, in the words of the crate's documentation.
async fn describe(client: &Client, id: &str) -> Result<String, Error> {
    match client.guardrails().get(id).send().await {
        Ok(found) => Ok(found.data.name),
        Err(e) if e.is_timeout() => Ok(format!("too slow (sent: {})", e.was_sent())),
        Err(e) => match e.api() {
            Some(GetGuardrailError::NotFound(body)) => Ok(body.error.message.clone()),
            _ => Err(e.into()),
        },
    }
}

#[tokio::test]
async fn errors_of_all_operations_become_one() {
    let (_, body) = spec::operation("getGuardrail").success();
    let server = Server::start().await;
    for (failing, status, operation) in [
        ("GET", 404, "getGuardrail"),
        ("POST", 400, "createGuardrail"),
        ("PATCH", 401, "updateGuardrail"),
        ("DELETE", 500, "deleteGuardrail"),
    ] {
        let body = body.clone();
        let respond = move |request: &wiremock::Request| match request.method.as_str() {
            method if method == failing => {
                let errors = spec::operation(operation).errors();
                answer(status, &errors[&status])
            }
            "POST" => answer(201, &body),
            _ => answer(200, &body),
        };
        server.answer(respond).await;
        let error = replace(&server.client(), ID).await.unwrap_err();
        assert_eq!(error.operation(), Some(operation));
        assert_eq!(error.status(), Some(status));
    }
}

#[tokio::test]
async fn an_expected_error_is_matched_and_others_are_passed_on() {
    let operation = spec::operation("getGuardrail");
    let server = Server::start().await;
    let client = server.client();

    let (status, body) = operation.success();
    server.answer(answer(status, &body)).await;
    assert_eq!(describe(&client, ID).await.unwrap(), "Production Guardrail");

    server.answer(answer(404, &operation.errors()[&404])).await;
    assert_eq!(describe(&client, ID).await.unwrap(), "Resource not found");

    for status in [401, 500] {
        server
            .answer(answer(status, &operation.errors()[&status]))
            .await;
        let error = describe(&client, ID).await.unwrap_err();
        assert_eq!(error.status(), Some(status));
    }
    server.answer(ResponseTemplate::new(418)).await;
    assert_eq!(describe(&client, ID).await.unwrap_err().status(), Some(418));
}

#[tokio::test]
async fn an_error_is_one_line_that_does_not_repeat_its_cause() {
    let server = Server::answering(404, &spec::operation("getGuardrail").errors()[&404]).await;
    let error = describe_unexpected(&server.client()).await;
    assert_eq!(
        error.to_string(),
        "deleteGuardrail (DELETE /guardrails/{id}): 404 Not Found: Resource not found"
    );
    assert!(error.source().is_none());

    // Nobody listens where a server was.
    let address = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", address.local_addr().unwrap());
    drop(address);
    let client = server.builder().server(url);
    let client = client
        .retry(generated_client::RetryPolicy::none())
        .build()
        .unwrap();
    let error = describe_unexpected(&client).await;
    assert!(error.is_connect() && !error.was_sent() && !error.is_timeout());
    assert_eq!(
        (error.status(), error.body(), error.attempts()),
        (None, None, 1)
    );
    let (shown, cause) = (error.to_string(), error.source().unwrap().to_string());
    assert!(
        shown.starts_with("deleteGuardrail (DELETE /guardrails/{id}): "),
        "{shown}"
    );
    assert!(
        !shown.contains(&cause) && !shown.contains('\n'),
        "{shown} | {cause}"
    );
}

/// Errors also pass through types that know nothing of this crate.
async fn describe_unexpected(client: &Client) -> Error {
    async fn delete(client: &Client) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
        client.guardrails().delete(ID).send().await?;
        Ok(())
    }
    let error = delete(client).await.unwrap_err();
    let call = error.downcast::<generated_client::CallError<_>>().unwrap();
    let call: generated_client::CallError<generated_client::guardrails::DeleteGuardrailError> =
        *call;
    call.into_error()
}

#[tokio::test]
async fn calls_run_side_by_side_and_on_other_threads() {
    fn shared<T: Clone + Send + Sync + 'static>(_: &T) {}
    let (status, body) = spec::operation("getGuardrail").success();
    let server = Server::answering(status, &body).await;
    let client = server.client();
    shared(&client);
    let request = client.guardrails().get(ID);
    shared(&request);
    let calls: Vec<_> = (0..8)
        .map(|_| tokio::spawn(request.clone().send()))
        .collect();
    for call in calls {
        assert_eq!(call.await.unwrap().unwrap().data.id, ID);
    }
    assert_eq!(server.received().await.len(), 8);
}

#[tokio::test]
async fn nothing_is_sent_before_it_is_awaited() {
    let server = Server::answering(200, &json!({"deleted": true})).await;
    let guardrails = server.client().guardrails();
    drop(guardrails.delete(ID));
    drop(guardrails.delete(ID).send());
    assert!(server.received().await.is_empty());
    guardrails.delete(ID).send().await.unwrap();
    assert_eq!(server.received().await.len(), 1);
}
