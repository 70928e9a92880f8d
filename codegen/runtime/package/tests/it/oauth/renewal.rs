//! Tokens that the API no longer takes.

use std::io;
use std::time::Duration;

use http::Method;

use super::world::{READ, WRITE, World, grant, issue};
use crate::probe::probe;
use crate::runtime::{Attempt, Body, Client, RetryPolicy, TransportError, Verdict};
use crate::support::{FakeClock, answer};

/// An API that takes only tokens from the given one on.
fn taking_from(first: usize) -> World {
    World::new(
        |number| Some(Ok(issue(number))),
        move |sent, _| {
            let token = sent.header("authorization").replace("Bearer t", "");
            let valid = token.parse::<usize>().unwrap() >= first;
            Some(Ok(answer(if valid { 200 } else { 401 }, &[], "")))
        },
    )
}

/// A client that has the token `t1`.
async fn with_token(world: &World) -> Client {
    let client = world.client();
    let _ = probe(&client, &WRITE).send().await;
    assert_eq!(world.tokens(), ["t1"]);
    client
}

#[tokio::test]
async fn a_refused_token_is_replaced_and_the_call_sent_again() {
    let world = taking_from(2);
    let client = with_token(&world).await;
    // Also what is not idempotent, and whatever the retry policy says: the server did not act.
    let call = probe(&client, &WRITE).with_retry(RetryPolicy::none());
    let response = call.send_response().await.unwrap();
    assert_eq!(response.attempts(), 2);
    assert_eq!(world.tokens(), ["t1", "t1", "t2"]);
    assert_eq!(world.asked().len(), 2);
    // From then on without a detour.
    probe(&client, &WRITE).send().await.unwrap();
    assert_eq!(world.tokens().len(), 4);
}

#[tokio::test]
async fn only_once_per_call() {
    let world = taking_from(1000);
    let client = with_token(&world).await;
    let error = probe(&client, &WRITE).send().await.unwrap_err();
    assert_eq!((error.status(), error.attempts()), (Some(401), 2));
    assert_eq!(world.tokens(), ["t1", "t1", "t2"]);
}

#[tokio::test]
async fn a_body_that_was_read_is_not_sent_again_with_the_new_token() {
    let world = taking_from(2);
    let client = world.client();
    let upload = |body: Body| {
        let request = client.request(Method::PUT, "/doors");
        request.body("application/octet-stream", body)
    };
    let pieces = || futures_util::stream::iter([Ok::<_, io::Error>("piece")]);
    let _ = upload(Body::empty()).send().await;
    assert_eq!(world.tokens(), ["t1"]);
    let error = upload(Body::from_stream(pieces()))
        .send()
        .await
        .unwrap_err();
    assert_eq!((error.status(), error.attempts()), (Some(401), 1));
    let reason = "not sent again, because its body could be read only once";
    assert!(error.to_string().contains(reason), "{error}");
    assert_eq!(world.tokens(), ["t1", "t1"]);
    // The token is gone all the same, so the caller's next try is no detour.
    upload(Body::from_stream(pieces())).send().await.unwrap();
    assert_eq!(world.tokens(), ["t1", "t1", "t2"]);
}

#[tokio::test]
async fn a_body_that_can_be_opened_again_is_sent_again_with_the_new_token() {
    let world = taking_from(2);
    let client = world.client();
    let upload = || {
        let open = || async { Ok::<_, io::Error>(Body::from("pieces")) };
        let request = client.request(Method::PUT, "/doors");
        request.body("application/octet-stream", Body::from_factory(open))
    };
    let _ = client.request(Method::PUT, "/doors").send().await;
    upload().send().await.unwrap();
    assert_eq!(world.tokens(), ["t1", "t1", "t2"]);
    let bodies: Vec<_> = world.called().into_iter().map(|sent| sent.body).collect();
    assert_eq!(bodies, ["", "pieces", "pieces"]);
}

#[tokio::test]
async fn a_token_that_was_fetched_for_the_call_would_not_get_better() {
    let world = taking_from(1000);
    let error = probe(&world.client(), &READ).send().await.unwrap_err();
    assert_eq!((error.status(), error.attempts()), (Some(401), 1));
    assert_eq!((world.asked().len(), world.called().len()), (1, 1));
}

#[tokio::test]
async fn it_counts_as_an_attempt_of_the_policy() {
    let world = World::new(
        |number| Some(Ok(issue(number))),
        |_, number| Some(Ok(answer(if number == 2 { 401 } else { 503 }, &[], ""))),
    );
    let client = world.client();
    let _ = probe(&client, &READ)
        .with_retry(RetryPolicy::none())
        .send()
        .await;
    let error = probe(&client, &READ).send().await.unwrap_err();
    // 401, then 503 twice: three in all.
    assert_eq!((error.status(), error.attempts()), (Some(503), 3));
    assert_eq!(world.called().len(), 4);
}

#[tokio::test]
async fn not_after_the_deadline() {
    let clock = FakeClock::default();
    let slow = clock.clone();
    let world = World::new(
        |number| Some(Ok(issue(number))),
        move |_, number| {
            slow.advance(Duration::from_secs(if number == 2 { 10 } else { 0 }));
            Some(Ok(answer(if number == 1 { 200 } else { 401 }, &[], "")))
        },
    );
    let client = world.builder(grant()).clock(clock).build().unwrap();
    probe(&client, &READ).send().await.unwrap();
    let call = probe(&client, &READ).with_deadline(Duration::from_secs(10));
    let error = call.send().await.unwrap_err();
    assert_eq!((error.status(), error.attempts()), (Some(401), 1));
    assert_eq!(world.asked().len(), 1);
}

#[tokio::test]
async fn fifty_refused_calls_fetch_one_token() {
    let world = taking_from(2);
    let client = with_token(&world).await;
    let calls: Vec<_> = (0..50)
        .map(|_| tokio::spawn(probe(&client, &WRITE).send()))
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(world.asked().len(), 2);
}

#[tokio::test]
async fn a_token_server_that_is_down_for_a_moment_is_asked_again() {
    let world = World::new(
        |number| match number {
            1 => Some(Err(TransportError::connect("refused"))),
            2 => Some(Ok(answer(503, &[], "down"))),
            _ => Some(Ok(issue(number))),
        },
        |_, _| Some(Ok(answer(200, &[], ""))),
    );
    let clock = FakeClock::default();
    let client = world.builder(grant()).clock(clock.clone()).build().unwrap();
    // Nothing of the call was sent, so it may be one that is not idempotent.
    let response = probe(&client, &WRITE).send_response().await.unwrap();
    assert_eq!((response.attempts(), world.called().len()), (1, 1));
    assert_eq!(world.asked().len(), 3);
    assert_eq!(clock.slept(), [500, 1000].map(Duration::from_millis));
}

#[tokio::test]
async fn a_classifier_sees_that_nothing_was_sent() {
    fn stop(attempt: &Attempt<'_>) -> Verdict {
        assert!(!attempt.was_sent() && attempt.status().is_none());
        Verdict::Stop
    }
    let world = World::issuing(503, "");
    let policy = RetryPolicy::exponential().classifier(stop);
    let call = probe(&world.client(), &READ).with_retry(policy);
    call.send().await.unwrap_err();
    assert_eq!(world.asked().len(), 1);
}
