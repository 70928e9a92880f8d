//! Calls that do not succeed at once.

use std::time::Duration;

use wiremock::matchers::method;
use wiremock::{Mock, MockServer, ResponseTemplate};

use crate::pets::{Pet, create_pet, delete_pet, get_pet};
use crate::runtime::{Attempt, Operation, RetryPolicy, TransportError, Verdict};
use crate::support::{FakeClock, PET, Scripted, answer, builder};

fn tom() -> Pet {
    Pet {
        id: 7,
        name: "Tom".into(),
    }
}

async fn failing(server: &MockServer, times: u64, response: ResponseTemplate) {
    let failing = Mock::given(wiremock::matchers::any()).respond_with(response);
    failing.up_to_n_times(times).mount(server).await;
    let get = ResponseTemplate::new(200).set_body_raw(PET, "application/json");
    Mock::given(method("GET"))
        .respond_with(get)
        .mount(server)
        .await;
    let post = ResponseTemplate::new(201).set_body_raw(PET, "application/json");
    Mock::given(method("POST"))
        .respond_with(post)
        .mount(server)
        .await;
}

async fn requests(server: &MockServer) -> usize {
    server.received_requests().await.unwrap().len()
}

#[tokio::test]
async fn a_429_is_retried_when_the_server_says() {
    let server = MockServer::start().await;
    let busy = ResponseTemplate::new(429)
        .insert_header("retry-after-ms", "1234")
        .insert_header("retry-after", "9");
    failing(&server, 2, busy).await;
    let clock = FakeClock::default();
    let client = builder(&clock).server(server.uri()).build().unwrap();
    // The server did not act on it, so even creating is retried.
    let made = create_pet(&client, &tom()).send_response().await.unwrap();
    assert_eq!(made.value(), &tom());
    assert_eq!(made.attempts(), 3);
    assert_eq!(clock.slept(), [Duration::from_millis(1234); 2]);
    let bodies = server.received_requests().await.unwrap();
    assert!(bodies.iter().all(|request| request.body == PET.as_bytes()));
}

#[tokio::test]
async fn a_503_is_retried_with_growing_delays() {
    let server = MockServer::start().await;
    failing(&server, 2, ResponseTemplate::new(503)).await;
    let clock = FakeClock::default();
    let client = builder(&clock).server(server.uri()).build().unwrap();
    assert_eq!(get_pet(&client, 7).send().await.unwrap(), tom());
    assert_eq!(clock.slept(), [500, 1000].map(Duration::from_millis));
}

#[tokio::test]
async fn creating_is_not_repeated_after_a_500() {
    let server = MockServer::start().await;
    failing(&server, 1, ResponseTemplate::new(500)).await;
    let client = crate::support::local(&server.uri());
    let error = create_pet(&client, &tom()).send().await.unwrap_err();
    assert_eq!((error.status(), error.attempts()), (Some(500), 1));
    assert!(error.was_sent());
    assert_eq!(requests(&server).await, 1);
}

#[tokio::test]
async fn creating_is_repeated_with_an_idempotency_key_or_on_request() {
    let on_request = RetryPolicy::exponential().non_idempotent(true);
    for how in 0..3 {
        let server = MockServer::start().await;
        failing(&server, 1, ResponseTemplate::new(500)).await;
        let client = crate::support::local(&server.uri());
        let request = create_pet(&client, &tom());
        let request = match how {
            0 => request.with_header("Idempotency-Key", "k-1"),
            1 => request.with_retry(on_request.clone()),
            _ => {
                let mut request = request;
                request.call_mut().set_header("Idempotency-Key", &"k-1");
                request
            }
        };
        assert_eq!(request.send().await.unwrap(), tom());
        assert_eq!(requests(&server).await, 2);
    }
}

#[tokio::test]
async fn creating_is_repeated_when_there_was_no_connection() {
    let transport = Scripted::new(|number| {
        Some(match number {
            1 => Err(TransportError::connect("refused")),
            _ => Ok(answer(201, &[], PET)),
        })
    });
    let client = crate::support::scripted(&transport);
    assert_eq!(create_pet(&client, &tom()).send().await.unwrap(), tom());
    assert_eq!(transport.sent().len(), 2);

    let broken = Scripted::new(|_| Some(Err(TransportError::exchange("reset"))));
    let client = crate::support::scripted(&broken);
    let error = create_pet(&client, &tom()).send().await.unwrap_err();
    assert_eq!(broken.sent().len(), 1);
    assert!(error.was_sent() && !error.is_connect());
}

#[tokio::test]
async fn nobody_listening() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let error = get_pet(&crate::support::local(&url), 7)
        .send()
        .await
        .unwrap_err();
    assert!(error.is_connect() && !error.was_sent() && !error.is_timeout());
    assert_eq!(error.attempts(), 3);
    assert_eq!(error.status(), None);
    let text = "getPet (GET /pets/{id}): could not connect (after 3 attempts)";
    assert_eq!(error.to_string(), text);
    let chain = crate::support::chain(&*error);
    assert!(chain.contains("refused"), "{chain}");
    assert_eq!(chain.matches("could not connect").count(), 1, "{chain}");
}

#[tokio::test]
async fn one_attempt_that_was_sent_is_remembered() {
    let transport = Scripted::new(|number| {
        Some(match number {
            1 => Ok(answer(500, &[], "")),
            _ => Err(TransportError::connect("refused")),
        })
    });
    let error = delete_pet(&crate::support::scripted(&transport), 7)
        .send()
        .await
        .unwrap_err();
    assert!(error.is_connect() && error.was_sent());
}

#[tokio::test]
async fn the_servers_week_is_cut_short() {
    let server = MockServer::start().await;
    let week = ResponseTemplate::new(503).insert_header("retry-after", "604800");
    failing(&server, 1, week).await;
    let clock = FakeClock::default();
    let client = builder(&clock).server(server.uri()).build().unwrap();
    get_pet(&client, 7).send().await.unwrap();
    assert_eq!(clock.slept(), [Duration::from_secs(60)]);
}

#[tokio::test]
async fn the_servers_date_is_kept() {
    let server = MockServer::start().await;
    // Ten seconds after the fake clock's time of day.
    let date = "Sun, 06 Nov 1994 08:49:47 GMT";
    let later = ResponseTemplate::new(503).insert_header("retry-after", date);
    failing(&server, 1, later).await;
    let clock = FakeClock::default();
    let client = builder(&clock).server(server.uri()).build().unwrap();
    get_pet(&client, 7).send().await.unwrap();
    assert_eq!(clock.slept(), [Duration::from_secs(10)]);
}

#[tokio::test]
async fn attempts_run_out() {
    let server = MockServer::start().await;
    failing(&server, 99, ResponseTemplate::new(500)).await;
    let client = crate::support::local(&server.uri());
    let error = get_pet(&client, 7).send().await.unwrap_err();
    assert_eq!((error.attempts(), requests(&server).await), (3, 3));

    let none = get_pet(&client, 7)
        .with_retry(RetryPolicy::none())
        .send()
        .await
        .unwrap_err();
    assert_eq!((none.attempts(), requests(&server).await), (1, 4));
}

#[tokio::test]
async fn the_calls_policy_comes_before_the_clients() {
    let transport = Scripted::answering(500, "");
    let client = builder(&FakeClock::default())
        .transport(transport.clone())
        .retry(RetryPolicy::exponential().max_attempts(5))
        .build()
        .unwrap();
    assert_eq!(get_pet(&client, 7).send().await.unwrap_err().attempts(), 5);
    let twice = RetryPolicy::exponential().max_attempts(2);
    let error = get_pet(&client, 7)
        .with_retry(twice)
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.attempts(), 2);
}

#[tokio::test]
async fn an_hour_of_retries_takes_no_time() {
    let transport = Scripted::answering(503, "");
    let clock = FakeClock::default();
    let hour = Duration::from_secs(3600);
    let policy = RetryPolicy::exponential()
        .factor(1.5)
        .max_attempts(u32::MAX)
        .max_elapsed(hour);
    let client = builder(&clock).transport(transport.clone()).retry(policy);
    let call = get_pet(&client.build().unwrap(), 7).send();
    let error = call.await.unwrap_err();
    let slept = clock.slept();
    let minute = Duration::from_secs(60);
    let waited: Duration = slept.iter().sum();
    assert!(waited <= hour && waited + minute > hour, "{waited:?}");
    assert_eq!(slept.iter().max(), Some(&minute));
    assert_eq!(error.attempts() as usize, slept.len() + 1);
    assert_eq!(transport.sent().len(), slept.len() + 1);
}

#[tokio::test]
async fn a_classifier_may_remember_what_it_saw() {
    let transport = Scripted::answering(400, "");
    let seen = std::sync::Arc::new(std::sync::Mutex::new(Vec::new()));
    let record = seen.clone();
    let policy = RetryPolicy::exponential().classifier(move |attempt| {
        let sight = (attempt.operation().to_owned(), attempt.number());
        record.lock().unwrap().push(sight);
        Verdict::Retry
    });
    let request = get_pet(&crate::support::scripted(&transport), 7).with_retry(policy);
    assert_eq!(request.send().await.unwrap_err().attempts(), 3);
    let sights = |n: u32| ("getPet".to_owned(), n);
    // The last attempt is not in question.
    assert_eq!(*seen.lock().unwrap(), [sights(1), sights(2)]);
}

#[tokio::test]
async fn a_classifier_sees_the_body() {
    fn classify(attempt: &Attempt<'_>) -> Verdict {
        match attempt.body() {
            b"try again" => Verdict::Retry,
            _ => Verdict::Default,
        }
    }
    let transport = Scripted::new(|number| {
        Some(Ok(match number {
            1 => answer(400, &[], "try again"),
            _ => answer(400, &[], "no"),
        }))
    });
    let policy = RetryPolicy::exponential().classifier(classify);
    let request = get_pet(&crate::support::scripted(&transport), 7).with_retry(policy);
    assert_eq!(request.send().await.unwrap_err().attempts(), 2);
}

#[tokio::test]
async fn an_attempt_that_takes_too_long() {
    let transport = Scripted::new(|number| match number {
        1 => None,
        _ => Some(Ok(answer(200, &[], PET))),
    });
    let clock = FakeClock::default();
    let limit = Duration::from_secs(2);
    let client = builder(&clock)
        .transport(transport.clone())
        .timeout(limit)
        .build()
        .unwrap();
    assert_eq!(get_pet(&client, 7).send().await.unwrap(), tom());
    assert_eq!(clock.slept(), [limit, Duration::from_millis(500)]);

    let silent = Scripted::new(|_| None);
    let client = crate::support::scripted(&silent);
    let error = create_pet(&client, &tom())
        .with_timeout(limit)
        .send()
        .await
        .unwrap_err();
    assert!(error.is_timeout() && error.was_sent() && !error.is_connect());
    let text = "createPet (POST /pets): no complete response within 2s";
    assert_eq!(error.to_string(), text);
}

#[tokio::test]
async fn a_body_that_takes_too_long() {
    let server = MockServer::start().await;
    let slow = ResponseTemplate::new(200).set_delay(Duration::from_secs(600));
    Mock::given(method("GET"))
        .respond_with(slow)
        .mount(&server)
        .await;
    let request = get_pet(&crate::support::local(&server.uri()), 7);
    let request = request
        .with_timeout(Duration::from_millis(50))
        .with_retry(RetryPolicy::none());
    assert!(request.send().await.unwrap_err().is_timeout());
}

#[tokio::test]
async fn a_call_that_takes_too_long() {
    // Four seconds pass before each attempt after the first.
    let busy = Scripted::new(|_| Some(Ok(answer(503, &[("retry-after", "4")], ""))));
    let clock = FakeClock::default();
    let client = builder(&clock)
        .transport(busy.clone())
        .retry(RetryPolicy::exponential().max_attempts(99))
        .deadline(Duration::from_secs(10))
        .build()
        .unwrap();
    // There is no time for a fourth, so it is not waited for.
    let error = get_pet(&client, 7).send().await.unwrap_err();
    assert_eq!((error.status(), error.attempts()), (Some(503), 3));
    assert_eq!(clock.slept().len(), 2);

    let silent = Scripted::new(|number| (number == 1).then(|| Ok(answer(503, &[], ""))));
    let client = crate::support::scripted(&silent);
    let request = get_pet(&client, 7).with_deadline(Duration::from_secs(3));
    let error = request.send().await.unwrap_err();
    assert!(error.is_timeout());
    let text = "getPet (GET /pets/{id}): the call was not done within its deadline of 3s \
                (after 2 attempts)";
    assert_eq!(error.to_string(), text);
}

#[tokio::test]
async fn dropping_a_call_abandons_it() {
    let silent = Scripted::new(|_| None);
    let client = crate::support::scripted(&silent);
    let unpolled = get_pet(&client, 7).send();
    drop(unpolled);
    assert!(silent.sent().is_empty());
    let polled = tokio::spawn(get_pet(&client, 7).send());
    while silent.sent().is_empty() {
        tokio::task::yield_now().await;
    }
    polled.abort();
    assert!(polled.await.unwrap_err().is_cancelled());
}
