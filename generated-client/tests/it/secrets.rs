//! The key goes to the server, and shows nowhere else.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use generated_client::runtime::ErrorKind;
use generated_client::{Credential, RetryPolicy};
use wiremock::ResponseTemplate;

use crate::operations::OPERATIONS;
use crate::server::{ID, KEY, Server, header};

#[tokio::test]
async fn debug_output_and_errors_leave_the_key_out() {
    let server = Server::start().await;
    let builder = server.builder().retry(RetryPolicy::none());
    assert!(!format!("{builder:?}").contains(KEY));
    let client = builder.build().unwrap();
    assert!(!format!("{client:?} {:?}", client.guardrails()).contains(KEY));
    let request = client.guardrails().get(ID).with_header("x-key", KEY);
    assert!(!format!("{request:?} {:?}", request.clone().send()).contains(KEY));

    // A server that repeats what it was sent.
    for operation in &OPERATIONS {
        for status in [200, 400, 401, 418] {
            let echo = move |request: &wiremock::Request| {
                let authorization = header(request, "authorization").unwrap();
                let body = format!("you sent {authorization}");
                ResponseTemplate::new(status).set_body_string(body)
            };
            server.answer(echo).await;
            let error = (operation.call)(&client, ID).await.into_error();
            assert!(!format!("{error} {error:?}").contains(KEY), "{error:?}");
            let body = error.body().unwrap();
            assert_eq!(body, "you sent Bearer [redacted]", "{}", operation.id);
        }
    }
}

#[tokio::test]
async fn the_key_may_come_from_a_function_that_is_asked_for_each_attempt() {
    let server = Server::start().await;
    server.answer(ResponseTemplate::new(418)).await;
    let asked = Arc::new(AtomicUsize::new(0));
    let vault = asked.clone();
    let key = Credential::provider(move || {
        let vault = vault.clone();
        async move {
            tokio::task::yield_now().await;
            match vault.fetch_add(1, Ordering::Relaxed) {
                0 => Ok(KEY),
                _ => Err("the vault is sealed"),
            }
        }
    });
    let client = server.builder().api_key(key).build().unwrap();
    let error = client.guardrails().get(ID).send().await.unwrap_err();
    assert_eq!(error.status(), Some(418));
    let authorization = format!("Bearer {KEY}");
    let request = server.only().await;
    assert_eq!(header(&request, "authorization"), Some(&*authorization));

    let error = client.guardrails().get(ID).send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credential);
    let cause = std::error::Error::source(&error).unwrap().to_string();
    assert_eq!(cause, "the vault is sealed");
    assert!(!error.was_sent());
    server.only().await;
    assert_eq!(asked.load(Ordering::Relaxed), 2);
}

#[tokio::test]
async fn a_redirect_to_another_origin_does_not_take_the_key_along() {
    let (server, other) = (Server::start().await, Server::start().await);
    let client = server.client();
    for operation in &OPERATIONS {
        let elsewhere = format!("{}/guardrails", other.url());
        let redirect = ResponseTemplate::new(307).insert_header("location", elsewhere);
        server.answer(redirect).await;
        let error = (operation.call)(&client, ID).await.into_error();
        assert_eq!(error.status(), Some(307), "{}", operation.id);
        assert!(other.received().await.is_empty(), "{}", operation.id);
    }
}

#[test]
fn a_key_that_no_header_can_hold_is_refused_without_showing_it() {
    let key = "secret\r\nx-evil: 1";
    let builder = generated_client::Client::builder().api_key(key);
    let error = builder.build().unwrap_err();
    assert!(
        !format!("{error} {error:?}").contains("secret"),
        "{error:?}"
    );
}
