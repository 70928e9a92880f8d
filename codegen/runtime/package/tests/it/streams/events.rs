//! Streams of events: what is asked for, what is decoded, how they end.

use std::sync::atomic::Ordering;
use std::time::Duration;

use serde_json::json;

use super::{Chat, SSE, Step, Tick, Watch, arriving, bytes, serving, watched};
use crate::pets::PetError;
use crate::runtime::ErrorKind;
use crate::support::{FakeClock, Scripted, answer, builder, chain, scripted};

#[tokio::test]
async fn events_are_decoded_as_they_arrive() {
    // What never ends gives what there is.
    let steps = vec![
        bytes("data: {\"n\":1}\n\ndata: {\"n\""),
        bytes(":2}\n\n"),
        Step::Silence,
    ];
    let transport = serving(SSE, steps);
    let client = scripted(&transport);
    let mut events = Watch::new(&client).stream().await.unwrap();
    assert_eq!(events.status(), 200);
    assert_eq!(events.next().await.unwrap().unwrap(), Tick { n: 1 });
    assert_eq!(events.try_next().await.unwrap(), Some(Tick { n: 2 }));
    assert_eq!(transport.last().header("accept"), "text/event-stream");
}

#[tokio::test]
async fn a_mark_ends_the_stream() {
    let text = "data: {\"n\":1}\n\ndata: [DONE]\n\ndata: {\"n\":2}\n\n";
    let client = scripted(&serving(SSE, vec![bytes(text), Step::Silence]));
    let mut events = Watch::new(&client).stream().await.unwrap();
    assert_eq!(events.next().await.unwrap().unwrap().n, 1);
    assert!(events.next().await.is_none());
    assert!(events.next().await.is_none());
}

#[tokio::test]
async fn the_body_asks_for_the_stream() {
    let transport = serving(
        SSE,
        vec![bytes("id: 5\nevent: delta\ndata: {\"text\":\"hi\"}\n\n")],
    );
    let client = scripted(&transport);
    let mut request = Chat::new(&client);
    request.call.set_json(
        "application/json",
        &json!({ "model": "m", "stream": false }),
    );
    let mut events = request.stream().await.unwrap();
    // Events that are described as a whole.
    let event = events.try_next().await.unwrap().unwrap();
    assert_eq!(
        event,
        json!({ "event": "delta", "id": "5", "data": { "text": "hi" } })
    );
    assert_eq!(events.event_name(), "delta");
    let sent: serde_json::Value = serde_json::from_str(&transport.last().body).unwrap();
    assert_eq!(sent, json!({ "model": "m", "stream": true }));
    // Who sends it otherwise sends it as it is.
    let transport = Scripted::answering(200, "{}");
    let client = scripted(&transport);
    let mut request = Chat::new(&client);
    request
        .call
        .set_json("application/json", &json!({ "model": "m" }));
    request.send().await.unwrap();
    assert_eq!(transport.last().body, r#"{"model":"m"}"#);
    assert_eq!(transport.last().header("accept"), "application/json");
}

#[tokio::test]
async fn an_event_that_does_not_fit_costs_only_itself() {
    let text = "data: {\"n\":\"one\"}\n\ndata: {\"n\":2}\n\n";
    let client = scripted(&serving(SSE, vec![bytes(text)]));
    let mut events = Watch::new(&client).stream().await.unwrap();
    let error = events.next().await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(error.operation(), Some("watch"));
    assert_eq!(error.decode_path(), Some("n"));
    assert_eq!(events.next().await.unwrap().unwrap().n, 2);
}

#[tokio::test]
async fn errors_of_the_server_are_errors() {
    let text = "data: {\"n\":1}\n\nevent: error\ndata: {\"error\":{\"message\":\"overloaded\"}}\n\ndata: {\"n\":2}\n\n";
    let client = scripted(&serving(SSE, vec![bytes(text)]));
    let mut events = Watch::new(&client).stream().await.unwrap();
    assert_eq!(events.next().await.unwrap().unwrap().n, 1);
    let error = events.next().await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Stream);
    assert!(error.to_string().contains("overloaded"), "{error}");
    assert!(events.next().await.is_none());
}

#[tokio::test]
async fn what_is_no_stream_is_told() {
    let client = scripted(&Scripted::new(|_| {
        let headers = [("content-type", "application/json")];
        Some(Ok(answer(200, &headers, r#"{"n":1}"#)))
    }));
    let error = Watch::new(&client).stream().await.unwrap_err().into_error();
    assert!(error.to_string().contains("text/event-stream"), "{error}");
    assert!(error.to_string().contains("application/json"), "{error}");
}

#[tokio::test]
async fn documented_errors_are_typed() {
    let client = scripted(&Scripted::answering(404, r#"{"message":"no ticks"}"#));
    let error = Watch::new(&client).stream().await.unwrap_err();
    let missing = error.api();
    assert!(matches!(missing, Some(PetError::NotFound(problem)) if problem.message == "no ticks"));
    assert_eq!(error.status(), Some(404));
}

#[tokio::test]
async fn only_the_beginning_is_retried() {
    let transport = Scripted::new(|number| {
        Some(Ok(match number {
            1 => answer(503, &[], ""),
            _ => arriving(SSE, &[bytes("data: {\"n\":1}\n\n"), Step::Break]),
        }))
    });
    let client = scripted(&transport);
    let mut events = Watch::new(&client).stream().await.unwrap();
    assert_eq!(events.attempts(), 2);
    assert_eq!(events.next().await.unwrap().unwrap().n, 1);
    let error = events.next().await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert!(
        chain(&error).contains("the cable is cut"),
        "{}",
        chain(&error)
    );
    assert!(
        error.to_string().contains("broke off after 15 bytes"),
        "{error}"
    );
    assert!(events.next().await.is_none());
    assert_eq!(transport.sent().len(), 2);
}

#[tokio::test]
async fn silence_has_a_limit_and_a_living_stream_has_none() {
    let clock = FakeClock::default();
    let slow = clock.clone();
    let transport = Scripted::new(move |_| {
        // The head takes longer than any attempt may without its limit being about it.
        slow.advance(Duration::from_secs(3600));
        Some(Ok(arriving(
            SSE,
            &[bytes("data: {\"n\":1}\n\n"), Step::Silence],
        )))
    });
    let client = builder(&clock)
        .timeout(Duration::from_secs(30))
        .transport(transport);
    let client = client.build().unwrap();
    let mut events = Watch::new(&client).stream().await.unwrap();
    assert_eq!(events.next().await.unwrap().unwrap().n, 1);
    let error = events.next().await.unwrap().unwrap_err();
    assert!(error.is_timeout());
    assert!(
        error.to_string().contains("nothing came for 30s"),
        "{error}"
    );
}

#[tokio::test]
async fn an_event_has_a_limit() {
    let endless: Vec<_> = (0..100)
        .map(|_| bytes(&"data: aaaaaaaaaaaaaaaaaaaaaaaa\n".repeat(10)))
        .collect();
    let clock = FakeClock::default();
    let client = builder(&clock)
        .response_limit(1024)
        .transport(serving(SSE, endless));
    let client = client.build().unwrap();
    let mut events = Watch::new(&client).stream().await.unwrap();
    let error = events.next().await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TooLarge);
    assert!(events.next().await.is_none());
    // The stream as a whole has none.
    let many: Vec<_> = (0..1000)
        .map(|n| bytes(&format!("data: {{\"n\":{n}}}\n\n")))
        .collect();
    let client = builder(&clock)
        .response_limit(1024)
        .transport(serving(SSE, many));
    let client = client.build().unwrap();
    let mut events = Watch::new(&client).stream().await.unwrap();
    let mut count = 0;
    while events.try_next().await.unwrap().is_some() {
        count += 1;
    }
    assert_eq!(count, 1000);
}

#[tokio::test]
async fn dropping_a_stream_ends_the_exchange() {
    let (response, dropped) = watched(SSE, &[bytes("data: {\"n\":1}\n\n"), Step::Silence]);
    let response = std::sync::Mutex::new(Some(response));
    let transport = Scripted::new(move |_| response.lock().unwrap().take().map(Ok));
    let client = scripted(&transport);
    let mut events = Watch::new(&client).stream().await.unwrap();
    assert_eq!(events.next().await.unwrap().unwrap().n, 1);
    assert!(!dropped.load(Ordering::SeqCst));
    drop(events);
    assert!(dropped.load(Ordering::SeqCst));
}

#[tokio::test]
async fn a_future_that_is_dropped_loses_no_event() {
    let steps = [bytes("data: {\"n\""), Step::Silence, bytes(":1}\n\n")];
    let client = scripted(&serving(SSE, steps.to_vec()));
    let mut events = Watch::new(&client).stream().await.unwrap();
    assert!(futures_util::FutureExt::now_or_never(events.next()).is_none());
    assert_eq!(events.next().await.unwrap().unwrap().n, 1);
}

#[cfg(feature = "blocking")]
#[test]
fn events_come_without_async() {
    let client = scripted(&serving(
        SSE,
        vec![bytes("data: {\"n\":1}\n\ndata: {\"n\":2}\n\n")],
    ));
    let mut events = Watch::new(&client).stream_blocking().unwrap();
    let all: Vec<_> = events
        .iter_blocking()
        .map(|event| event.unwrap().n)
        .collect();
    assert_eq!(all, [1, 2]);
}

#[cfg(feature = "stream")]
#[tokio::test]
async fn events_are_a_stream_of_the_ecosystem() {
    use futures_util::TryStreamExt as _;

    let client = scripted(&serving(
        SSE,
        vec![bytes("data: {\"n\":1}\n\ndata: {\"n\":2}\n\n")],
    ));
    let events = Watch::new(&client).stream().await.unwrap();
    let all: Vec<_> = events.try_collect().await.unwrap();
    assert_eq!(all, [Tick { n: 1 }, Tick { n: 2 }]);
}
