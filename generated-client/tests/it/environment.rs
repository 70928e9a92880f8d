//! The key from the environment. Each test runs itself again in a process with its own environment.

use std::process::Command;

use generated_client::runtime::ErrorKind;
use generated_client::{Client, RetryPolicy};

use crate::server::{KEY, Server, header};
use crate::spec;

const VARIABLE: &str = "OPENROUTER_API_KEY";
const INSIDE: &str = "GENERATED_CLIENT_TEST";

/// Whether this is the process with the environment; otherwise starts that, and waits for it.
fn inside(test: &str, key: Option<&str>) -> bool {
    if std::env::var_os(INSIDE).is_some() {
        return true;
    }
    let mut command = Command::new(std::env::current_exe().unwrap());
    command
        .args(["--exact", test])
        .env(INSIDE, "")
        .env_remove(VARIABLE);
    if let Some(key) = key {
        command.env(VARIABLE, key);
    }
    let output = command.output().unwrap();
    let shown = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{shown}");
    assert!(shown.contains("1 passed"), "{shown}");
    false
}

#[tokio::test]
async fn the_key_is_read_from_the_variable() {
    if !inside("environment::the_key_is_read_from_the_variable", Some(KEY)) {
        return;
    }
    let (status, body) = spec::operation("listGuardrails").success();
    let server = Server::answering(status, &body).await;
    let list = Client::from_env().unwrap().guardrails().list();
    list.with_server(server.url()).send().await.unwrap();
    let request = server.only().await;
    assert_eq!(
        header(&request, "authorization"),
        Some(&*format!("Bearer {KEY}"))
    );
}

#[test]
fn a_variable_that_is_not_set_is_named() {
    if !inside("environment::a_variable_that_is_not_set_is_named", None) {
        return;
    }
    let error = Client::from_env().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
    assert!(error.to_string().contains(VARIABLE), "{error}");
}

#[test]
fn a_variable_that_is_blank_is_as_good_as_none() {
    if !inside(
        "environment::a_variable_that_is_blank_is_as_good_as_none",
        Some(" "),
    ) {
        return;
    }
    let error = Client::from_env().unwrap_err();
    assert!(error.to_string().contains(VARIABLE), "{error}");
}

#[tokio::test]
async fn a_key_that_is_given_goes_before_the_variable() {
    let (status, body) = spec::operation("listGuardrails").success();
    let server = Server::answering(status, &body).await;
    let variables = |name: &str| (name == VARIABLE).then(|| "from-the-environment".to_owned());
    let given = server.builder().from_env_with(variables);
    let found = Client::builder()
        .from_env_with(variables)
        .server(server.url());
    for (builder, expected) in [
        (given, format!("Bearer {KEY}")),
        (found, "Bearer from-the-environment".to_owned()),
    ] {
        server.answer(crate::server::json(status, &body)).await;
        let client = builder.retry(RetryPolicy::none()).build().unwrap();
        client.guardrails().list().send().await.unwrap();
        let request = server.only().await;
        assert_eq!(header(&request, "authorization"), Some(&*expected));
    }
}

#[test]
fn a_server_is_read_from_the_variable_unless_one_is_given() {
    let variables = |name: &str| match name {
        VARIABLE => Some("key".to_owned()),
        "OPENROUTER_BASE_URL" => Some(" http://localhost:8080/v1 ".to_owned()),
        _ => None,
    };
    let client = Client::builder().from_env_with(variables);
    let shown = format!("{:?}", client.build().unwrap());
    assert!(shown.contains("\"http://localhost:8080/v1\""), "{shown}");

    let given = Client::builder().server("https://example.com");
    let shown = format!("{:?}", given.from_env_with(variables).build().unwrap());
    assert!(shown.contains("\"https://example.com/\""), "{shown}");

    let wrong = |name: &str| Some(if name == VARIABLE { "key" } else { "nonsense" }.to_owned());
    let error = Client::builder().from_env_with(wrong).build().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
    assert!(
        error
            .to_string()
            .contains("`nonsense` is not an absolute URL"),
        "{error}"
    );
}

#[tokio::test]
async fn a_key_can_have_its_prefix_already() {
    let (status, body) = spec::operation("listGuardrails").success();
    let server = Server::answering(status, &body).await;
    let client = server
        .builder()
        .api_key(format!("Bearer {KEY}"))
        .build()
        .unwrap();
    client.guardrails().list().send().await.unwrap();
    let request = server.only().await;
    assert_eq!(
        header(&request, "authorization"),
        Some(&*format!("Bearer {KEY}"))
    );
}

#[tokio::test]
async fn without_a_key_nothing_is_sent() {
    let server = Server::start().await;
    let client = Client::builder().server(server.url()).build().unwrap();
    let failure = client.guardrails().list().send().await.unwrap_err();
    assert_eq!(failure.kind(), ErrorKind::Credential);
    assert!(!failure.was_sent());
    assert!(failure.to_string().contains(VARIABLE), "{failure}");
    assert!(server.received().await.is_empty());
}
