//! One token request for all who wait.

use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use wiremock::matchers::{body_string, header, method, path};
use wiremock::{Mock, MockServer, ResponseTemplate};

use super::world::{API, READ, WRITE, World, grant};
use crate::probe::probe;
use crate::runtime::{Client, ClientBuilder, Credential, ErrorKind, RetryPolicy};
use crate::support::{FakeClock, answer};

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn fifty_calls_and_one_token() {
    let server = MockServer::start().await;
    let token = ResponseTemplate::new(200)
        .set_body_raw(
            r#"{"access_token":"t","token_type":"Bearer"}"#,
            "application/json",
        )
        .set_delay(Duration::from_millis(50));
    Mock::given(method("POST"))
        .and(path("/token"))
        .and(body_string("grant_type=client_credentials"))
        .respond_with(token)
        .expect(1)
        .mount(&server)
        .await;
    Mock::given(method("GET"))
        .and(path("/v1/doors"))
        .and(header("authorization", "Bearer t"))
        .respond_with(ResponseTemplate::new(200))
        .expect(50)
        .mount(&server)
        .await;
    let url = format!("{}/token", server.uri());
    let client = ClientBuilder::new(&API)
        .credential("oauth", grant().token_url(url))
        .server(format!("{}/v1", server.uri()))
        .build()
        .unwrap();
    let calls: Vec<_> = (0..50)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { probe(&client, &READ).send().await })
        })
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
}

fn poll<F: Future + Unpin>(future: &mut F) -> Poll<F::Output> {
    pin!(future).poll(&mut Context::from_waker(Waker::noop()))
}

#[tokio::test]
async fn whoever_gives_up_takes_nobody_along() {
    // The one that began the request, or one that joined it.
    for cancelled in 0..3 {
        let world = World::kind().gated();
        let client = world.client();
        let mut waiting: Vec<_> = (0..3).map(|_| probe(&client, &READ).send()).collect();
        for call in &mut waiting {
            assert!(poll(call).is_pending());
        }
        drop(waiting.remove(cancelled));
        world.open();
        for call in waiting {
            call.await.unwrap();
        }
        assert_eq!(world.asked().len(), 1);
        assert_eq!(world.tokens(), ["t1", "t1"]);
    }
}

#[tokio::test]
async fn a_request_that_nobody_waits_for_is_abandoned() {
    let world = World::kind().gated();
    let client = world.client();
    let mut call = probe(&client, &READ).send();
    assert!(poll(&mut call).is_pending());
    drop(call);
    world.open();
    probe(&client, &READ).send().await.unwrap();
    assert_eq!(
        (world.asked().len(), world.tokens()),
        (2, vec!["t2".to_owned()])
    );
}

#[tokio::test]
async fn a_short_deadline_ends_one_calls_wait_only() {
    let world = World::kind().gated();
    let client = world.client();
    let impatient = probe(&client, &READ).with_deadline(Duration::from_secs(1));
    let mut impatient = impatient.send();
    let mut patient = probe(&client, &READ).send();
    // The deadline passes at once on this clock.
    let Poll::Ready(Err(error)) = poll(&mut impatient) else {
        panic!("the deadline has passed");
    };
    assert!(error.is_timeout() && !error.was_sent());
    assert!(poll(&mut patient).is_pending());
    world.open();
    patient.await.unwrap();
}

#[tokio::test]
async fn a_failure_is_told_to_all_who_wait_and_not_kept() {
    let world = World::new(
        |number| {
            Some(Ok(match number {
                1 => answer(401, &[], r#"{"error":"invalid_client"}"#),
                _ => super::world::issue(number),
            }))
        },
        |_, _| Some(Ok(answer(200, &[], ""))),
    );
    let world = world.gated();
    let client = world.client();
    let mut waiting: Vec<_> = (0..10).map(|_| probe(&client, &READ).send()).collect();
    for call in &mut waiting {
        assert!(poll(call).is_pending());
    }
    world.open();
    let mut waiting = waiting.into_iter();
    let first = waiting.next().unwrap().await.unwrap_err();
    // Begun after the failure, though others have yet to hear of it.
    world.open();
    probe(&client, &READ).send().await.unwrap();
    for call in waiting {
        let error = call.await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Credential);
        assert_eq!(error.to_string(), first.to_string());
        assert_eq!((error.attempts(), error.was_sent()), (0, false));
    }
    assert_eq!(
        (world.asked().len(), world.tokens()),
        (2, vec!["t2".to_owned()])
    );
}

#[tokio::test]
async fn different_scopes_do_not_wait_for_each_other() {
    let world = World::kind().gated();
    let client = world.client();
    let mut one = probe(&client, &READ).send();
    let mut other = probe(&client, &WRITE).send();
    assert!(poll(&mut one).is_pending() && poll(&mut other).is_pending());
    assert_eq!(world.asked().len(), 2);
}

#[tokio::test]
async fn a_token_server_that_never_answers_is_given_the_time_of_an_attempt() {
    let world = World::new(|_| None, |_, _| None);
    let clock = FakeClock::default();
    let builder = world.builder(grant()).clock(clock.clone());
    let client = builder.timeout(Duration::from_secs(20)).build().unwrap();
    let error = probe(&client, &READ)
        .with_retry(RetryPolicy::none())
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credential);
    assert!(error.is_timeout() && !error.was_sent());
    let text = "no token for `oauth` from https://auth.example: no complete response within 20s";
    assert!(error.to_string().ends_with(text), "{error}");
    assert!(world.called().is_empty());
}

#[test]
fn clients_do_not_share_tokens() {
    fn is_shared<T: Send + Sync>(_: &T) {}
    let grant = Credential::from(grant());
    let world = World::kind();
    let build = || -> Client {
        let builder = ClientBuilder::new(&API).credential("oauth", grant.clone());
        builder.transport(world.clone()).build().unwrap()
    };
    is_shared(&build());
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .build()
        .unwrap();
    for client in [build(), build()] {
        runtime.block_on(probe(&client, &READ).send()).unwrap();
    }
    assert_eq!(world.tokens(), ["t1", "t2"]);
}
