//! What is sent again, and when. The document says so: three attempts, delays from half a second,
//! each one and a half times the last. Delays pass at once here, and are written down.

use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use generated_client::runtime::Clock;
use generated_client::{Client, RetryPolicy};
use serde_json::json;
use wiremock::{Request, ResponseTemplate};

use crate::operations::{OPERATIONS, Outcome, create, update};
use crate::server::{ID, Server, json as answer};
use crate::spec;

#[derive(Clone, Default)]
struct FastClock(Arc<Mutex<(Duration, Vec<u128>)>>);

impl FastClock {
    /// The delays since this was last asked, in milliseconds.
    fn delays(&self) -> Vec<u128> {
        std::mem::take(&mut self.0.lock().unwrap().1)
    }
}

impl Clock for FastClock {
    fn now(&self) -> Duration {
        self.0.lock().unwrap().0
    }

    fn wall(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + self.now()
    }

    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        let clock = self.clone();
        Box::pin(async move {
            // A limit, which no call here reaches; delays are never as long.
            if duration > Duration::from_secs(3600) {
                return std::future::pending().await;
            }
            let mut clock = clock.0.lock().unwrap();
            clock.0 += duration;
            clock.1.push(duration.as_millis());
        })
    }
}

/// A client with the document's policy, on a clock without waiting. Delays are as long as they can be.
fn client(server: &Server) -> (Client, FastClock) {
    let clock = FastClock::default();
    let builder = server.builder().clock(clock.clone()).jitter(|| 1.0);
    let client = builder.timeout(Duration::MAX).build().unwrap();
    (client, clock)
}

/// Answers in order; the last answer is repeated.
async fn answers<const N: usize>(server: &Server, answers: [ResponseTemplate; N]) {
    let left = Mutex::new(answers.to_vec());
    let respond = move |_: &Request| {
        let mut left = left.lock().unwrap();
        match left.len() {
            1 => left[0].clone(),
            _ => left.remove(0),
        }
    };
    server.answer(respond).await;
}

#[tokio::test]
async fn reading_is_repeated_after_a_500() {
    let (status, body) = spec::operation("getGuardrail").success();
    let server = Server::start().await;
    let failure = ResponseTemplate::new(500);
    let success = answer(status, &body);
    answers(&server, [failure.clone(), failure, success]).await;
    let (client, clock) = client(&server);
    let response = client.guardrails().get(ID).send_response().await.unwrap();
    assert_eq!(response.attempts(), 3);
    assert_eq!(clock.delays(), [500, 750]);
    let requests = server.received().await;
    assert_eq!(requests.len(), 3);
    for again in &requests[1..] {
        assert_eq!(again.url, requests[0].url);
        assert_eq!(again.headers, requests[0].headers);
    }
}

#[tokio::test]
async fn after_three_attempts_the_last_error_counts() {
    let operation = spec::operation("getGuardrail");
    let server = Server::answering(500, &operation.errors()[&500]).await;
    let (client, clock) = client(&server);
    let failure = client.guardrails().get(ID).send().await.unwrap_err();
    assert_eq!((failure.status(), failure.attempts()), (Some(500), 3));
    assert!(failure.api().is_some());
    assert!(
        failure.to_string().contains("after 3 attempts"),
        "{failure}"
    );
    assert_eq!(clock.delays().len(), 2);
}

#[tokio::test]
async fn only_what_is_harmless_is_repeated() {
    let server = Server::start().await;
    let (client, _) = client(&server);
    for operation in &OPERATIONS {
        server.answer(ResponseTemplate::new(500)).await;
        let error = (operation.call)(&client, ID).await.into_error();
        let method = operation.described().method;
        let attempts = match method.as_str() {
            "GET" | "DELETE" => 3,
            "POST" | "PATCH" => 1,
            other => panic!("{other}"),
        };
        assert_eq!(error.attempts(), attempts, "{}", operation.id);
        let received = server.received().await.len();
        assert_eq!(received, attempts as usize, "{}", operation.id);
    }
}

#[tokio::test]
async fn anything_is_repeated_that_the_server_did_not_act_on() {
    let server = Server::start().await;
    let (client, clock) = client(&server);
    let busy = ResponseTemplate::new(429).insert_header("retry-after", "2");
    let away = ResponseTemplate::new(503).insert_header("retry-after-ms", "1500");
    for operation in &OPERATIONS {
        let (status, body) = operation.described().success();
        let success = answer(status, &body);
        answers(&server, [busy.clone(), away.clone(), success]).await;
        let outcome = (operation.call)(&client, ID).await;
        assert!(matches!(outcome, Outcome::Success(..)), "{outcome:?}");
        assert_eq!(clock.delays(), [2000, 1500], "{}", operation.id);
    }
}

#[tokio::test]
async fn an_idempotency_key_makes_any_request_repeatable() {
    let server = Server::start().await;
    let (status, body) = spec::operation("createGuardrail").success();
    let failure = ResponseTemplate::new(500);
    answers(&server, [failure, answer(status, &body)]).await;
    let (client, _) = client(&server);
    let request = client.guardrails().create(create());
    request.with_idempotency_key("k-1").send().await.unwrap();
    let requests = server.received().await;
    assert_eq!(requests.len(), 2);
    assert_eq!(requests[0].body, requests[1].body);
    assert!(
        requests
            .iter()
            .all(|sent| sent.headers["idempotency-key"] == "k-1")
    );
}

#[tokio::test]
async fn a_call_can_have_a_policy_of_its_own() {
    let server = Server::start().await;
    server.answer(ResponseTemplate::new(500)).await;
    let (client, _) = client(&server);
    let guardrails = client.guardrails();
    let once = guardrails.list().with_retry(RetryPolicy::none());
    assert_eq!(once.send().await.unwrap_err().attempts(), 1);
    let policy = RetryPolicy::exponential().max_attempts(5);
    let often = guardrails.list().with_retry(policy.clone());
    assert_eq!(often.send().await.unwrap_err().attempts(), 5);
    let anything = policy.non_idempotent(true);
    let patch = guardrails.update(ID, update()).with_retry(anything);
    assert_eq!(patch.send().await.unwrap_err().attempts(), 5);
}

#[tokio::test]
async fn what_the_caller_did_wrong_is_not_repeated() {
    let server = Server::start().await;
    let (client, clock) = client(&server);
    for status in [400, 401, 403, 404, 409, 422] {
        server.answer(answer(status, &json!({}))).await;
        let failure = client.guardrails().list().send().await.unwrap_err();
        assert_eq!((failure.status(), failure.attempts()), (Some(status), 1));
        assert!(clock.delays().is_empty());
    }
}

#[tokio::test]
async fn a_server_cannot_ask_for_more_than_the_largest_delay() {
    let server = Server::start().await;
    let week = ResponseTemplate::new(503).insert_header("retry-after", "604800");
    server.answer(week).await;
    let (client, clock) = client(&server);
    client.guardrails().list().send().await.unwrap_err();
    assert_eq!(clock.delays(), [60_000, 60_000]);
}
