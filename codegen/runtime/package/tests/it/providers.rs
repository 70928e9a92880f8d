//! Credentials that are asked for before each attempt.

use std::error::Error as _;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use crate::pets::{Pet, create_pet, get_pet};
use crate::runtime::{BoxError, Client, Credential, ErrorKind, Operation};
use crate::support::{FakeClock, PET, Scripted, answer, builder, chain};

const CANARY: &str = "canary-5c1d";

fn client(credential: Credential, transport: &Scripted) -> Client {
    let builder = builder(&FakeClock::default()).credential("token", credential);
    builder.transport(transport.clone()).build().unwrap()
}

#[tokio::test]
async fn a_provider_is_asked_before_each_attempt() {
    let calls = Arc::new(AtomicUsize::new(0));
    let provider = {
        let calls = calls.clone();
        Credential::provider(move || {
            let calls = calls.clone();
            async move {
                tokio::task::yield_now().await;
                Ok::<_, BoxError>(format!("t{}", calls.fetch_add(1, Ordering::Relaxed)))
            }
        })
    };
    let transport = Scripted::new(|number| {
        let status = if number < 3 { 503 } else { 200 };
        Some(Ok(answer(status, &[], PET)))
    });
    let client = client(provider, &transport);
    assert_eq!(calls.load(Ordering::Relaxed), 0);
    get_pet(&client, 7).send().await.unwrap();
    let sent = transport.sent();
    let tokens: Vec<_> = sent
        .iter()
        .map(|sent| sent.header("authorization"))
        .collect();
    assert_eq!(tokens, ["Bearer t0", "Bearer t1", "Bearer t2"]);
}

#[tokio::test]
async fn a_provider_that_fails_is_the_source_of_the_error() {
    let transport = Scripted::answering(200, PET);
    let provider = Credential::provider(|| async {
        Err::<String, _>(std::io::Error::other("the vault is sealed"))
    });
    let client = client(provider, &transport);
    let error = get_pet(&client, 7).send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credential);
    assert_eq!((error.attempts(), error.was_sent()), (0, false));
    assert_eq!(
        error.to_string(),
        "getPet (GET /pets/{id}): the credential for `token` could not be provided"
    );
    assert!(error.source().unwrap().is::<std::io::Error>());
    assert!(chain(&error).ends_with(": the vault is sealed"));
    assert!(transport.sent().is_empty());
}

#[tokio::test]
async fn a_failure_after_the_first_attempt_does_not_hide_that_one() {
    let calls = AtomicUsize::new(0);
    let provider = Credential::provider(move || {
        let first = calls.fetch_add(1, Ordering::Relaxed) == 0;
        async move {
            if first {
                Ok("t")
            } else {
                Err("the vault is sealed")
            }
        }
    });
    let client = client(provider, &Scripted::answering(503, ""));
    let error = get_pet(&client, 7).send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credential);
    assert_eq!((error.attempts(), error.was_sent()), (1, true));
}

#[tokio::test]
async fn a_provider_that_takes_too_long_is_not_waited_for() {
    let transport = Scripted::answering(200, PET);
    let provider = || Credential::provider(std::future::pending::<Result<String, BoxError>>);
    let limit = Duration::from_secs(5);
    let call = get_pet(&client(provider(), &transport), 7);
    let error = call.with_deadline(limit).send().await.unwrap_err();
    assert!(error.is_timeout() && !error.was_sent());
    assert_eq!(error.attempts(), 0);
    assert!(error.to_string().contains("deadline of 5s"), "{error}");

    let call = create_pet(
        &client(provider(), &transport),
        &Pet {
            id: 7,
            name: "Tom".into(),
        },
    );
    let error = call.with_timeout(limit).send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(
        error.to_string().contains("no credential within 5s"),
        "{error}"
    );
    assert!(transport.sent().is_empty());
}

#[tokio::test]
async fn a_provider_serves_every_kind_of_scheme() {
    let transport = Scripted::answering(200, "");
    let pair = Credential::provider(|| async { Ok::<_, BoxError>("Aladdin:open sesame") });
    let builder = builder(&FakeClock::default()).credential("login", pair);
    let client = builder.transport(transport.clone()).build().unwrap();
    crate::pets::picture(&client).send().await.unwrap();
    assert_eq!(
        transport.last().header("authorization"),
        "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="
    );
}

#[tokio::test]
async fn what_a_provider_returns_does_not_show() {
    let provider =
        |value: &'static str| Credential::provider(move || async move { Ok::<_, BoxError>(value) });
    let echo = Scripted::new(|_| {
        let body = format!(r#"{{"message":"no such token: {CANARY}"}}"#);
        Some(Ok(answer(418, &[], body)))
    });
    for (value, kind) in [
        (CANARY, ErrorKind::Status),
        ("canary-5c1d\n", ErrorKind::Credential),
    ] {
        let client = client(provider(value), &echo);
        let request = get_pet(&client, 7);
        let mut shown = format!("{client:?} {request:?} {:?}", request.call());
        let error = request.send().await.unwrap_err();
        assert_eq!(error.kind(), kind);
        shown += &format!("{error} {error:?} {:?} {}", error.body(), chain(&error));
        assert!(!shown.contains("canary"), "{shown}");
    }
    assert_eq!(format!("{:?}", provider(CANARY)), "Credential([redacted])");
}

#[tokio::test]
async fn a_provider_is_not_asked_where_the_caller_sends_a_header() {
    let transport = Scripted::answering(200, PET);
    let provider = Credential::provider(|| async { Err::<String, BoxError>("never".into()) });
    let call = get_pet(&client(provider, &transport), 7).with_header("Authorization", "Bearer x");
    call.send().await.unwrap();
    assert_eq!(transport.last().header("authorization"), "Bearer x");
}
