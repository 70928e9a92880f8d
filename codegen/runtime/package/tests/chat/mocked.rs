//! Doubles of operations that stream: what they answer, what they refuse, and what can go wrong in the middle.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Duration;

use pollster::block_on;
use serde_json::json;

use crate::asking;
use crate::chat::SendChatCompletionRequest as ChatSendRequest;
use crate::models::{ResponseBegun, ResponseDelta, ResponseEvent, ResponseParams, Usage};
use crate::responses::CreateResponseRequest;
use crate::runtime::mock::{Events, Mock};
use crate::runtime::{Error, ErrorKind, EventStream};
use crate::usage::{ExportUsageRequest, WatchUsageRequest};

const SECOND: Duration = Duration::from_secs(1);

/// What a panic says.
#[track_caller]
fn panic(work: impl FnOnce()) -> String {
    let panic = catch_unwind(AssertUnwindSafe(work)).expect_err("it should panic");
    match panic.downcast::<String>() {
        Ok(text) => *text,
        Err(other) => other.downcast::<&str>().unwrap().to_string(),
    }
}

/// All that comes.
fn all<T>(mut events: EventStream<T>) -> Vec<Result<T, Error>> {
    block_on(async {
        let mut all = Vec::new();
        while let Some(event) = events.next().await {
            all.push(event);
        }
        all
    })
}

fn cost(total_tokens: i64) -> Usage {
    serde_json::from_value(json!({ "total_tokens": total_tokens })).unwrap()
}

fn watch(mock: &Mock) -> EventStream<Usage> {
    block_on(mock.client().usage().watch().stream()).unwrap()
}

fn tokens(events: Vec<Result<Usage, Error>>) -> Vec<i64> {
    let tokens = events.into_iter().map(|event| event.unwrap().total_tokens);
    tokens.collect()
}

#[test]
fn a_stream_is_a_list_of_events() {
    let mock = Mock::new();
    mock.on::<WatchUsageRequest>().stream([cost(1), cost(2)]);
    assert_eq!(tokens(all(watch(&mock))), [1, 2]);
    mock.assert_done();
}

#[test]
fn events_of_all_kinds_are_typed() {
    let mock = Mock::new();
    let begun: ResponseBegun =
        serde_json::from_value(json!({ "type": "response.created", "sequence_number": 0 }))
            .unwrap();
    let delta: ResponseDelta = serde_json::from_value(
        json!({ "type": "response.output_text.delta", "delta": "Hi", "sequence_number": 1 }),
    )
    .unwrap();
    let told = [ResponseEvent::Begun(begun), ResponseEvent::Delta(delta)];
    mock.on::<CreateResponseRequest>().stream(told.clone());
    let request = mock
        .client()
        .responses()
        .create(ResponseParams::new("Hello?"));
    let events = all(block_on(request.stream()).unwrap());
    let events: Vec<_> = events.into_iter().map(Result::unwrap).collect();
    assert_eq!(events, told);
    // Lines are no different.
    mock.on::<ExportUsageRequest>().stream([cost(1), cost(2)]);
    let events = block_on(mock.client().usage().export().stream()).unwrap();
    assert_eq!(tokens(all(events)), [1, 2]);
}

#[test]
fn what_the_api_does_not_describe_is_refused_when_it_is_programmed() {
    let mock = Mock::new();
    let wrong = panic(|| {
        let on = mock.on::<WatchUsageRequest>();
        on.stream([json!({ "total_tokens": 1 }), json!({ "total_tokens": "2" })]);
    });
    let told = "event 2 is not what `watchUsage` describes: the body does not fit at total_tokens: expected a whole number";
    assert!(wrong.starts_with(told), "{wrong}");
    let wrong = panic(|| {
        let events = Events::from([cost(1)]).name("a\nb");
        mock.on::<WatchUsageRequest>().stream(events);
    });
    assert!(wrong.contains("`a\\nb` does not fit in a line"), "{wrong}");
    let wrong = panic(|| {
        let events = Events::from([cost(1)]).id("1");
        mock.on::<ExportUsageRequest>().stream(events);
    });
    assert!(wrong.contains("only server-sent events"), "{wrong}");
    let wrong = panic(|| _ = mock.on::<WatchUsageRequest>().stream([f64::NAN]));
    assert!(wrong.contains("event 1 is not"), "{wrong}");
}

#[test]
fn time_passes_between_events_and_nobody_waits_for_it() {
    let mock = Mock::new();
    let hour = Events::from([cost(1)]).pause(20 * SECOND).event(cost(2));
    mock.on::<WatchUsageRequest>()
        .stream(hour)
        .delay(5 * SECOND);
    assert_eq!(tokens(all(watch(&mock))), [1, 2]);
    assert_eq!(mock.elapsed(), 25 * SECOND);
}

#[test]
fn a_stream_that_stalls_runs_into_the_limit_for_silence() {
    let mock = Mock::new();
    let on = mock.on::<WatchUsageRequest>();
    on.stream(Events::from([cost(1)]).stalled());
    let client = mock.builder().timeout(30 * SECOND).build().unwrap();
    let events = all(block_on(client.usage().watch().stream()).unwrap());
    assert_eq!(events[0].as_ref().unwrap(), &cost(1));
    let error = events[1].as_ref().unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert_eq!((events.len(), mock.elapsed()), (2, 30 * SECOND));
}

#[test]
fn a_stream_breaks_within_an_event_or_after_it() {
    let mock = Mock::new();
    let on = mock.on::<WatchUsageRequest>();
    on.stream(Events::from([cost(1), cost(2)]).cut());
    on.stream([cost(1), cost(2)]).truncated();
    for whole in [1, 2] {
        let mut events = all(watch(&mock));
        let error = events.pop().unwrap().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Transport, "{error}");
        assert_eq!(events.len(), whole);
    }
}

#[test]
fn an_event_is_larger_than_any_limit() {
    for limit in [100, 1 << 20] {
        let mock = Mock::new();
        mock.on::<WatchUsageRequest>()
            .stream(Events::new().oversized());
        mock.on::<ExportUsageRequest>()
            .stream(Events::new().oversized());
        let client = mock.builder().response_limit(limit).build().unwrap();
        for events in [
            block_on(client.usage().watch().stream()).unwrap(),
            block_on(client.usage().export().stream()).unwrap(),
        ] {
            let mut events = all(events);
            assert_eq!(events.len(), 1);
            let error = events.remove(0).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::TooLarge, "{error}");
        }
    }
}

#[test]
fn a_stream_is_taken_up_again_where_it_broke_off() {
    let mock = Mock::new();
    let after = |id: &'static str| {
        let on = mock.on::<WatchUsageRequest>();
        on.when(move |call| call.header("last-event-id") == Some(id))
    };
    let first = Events::from([cost(1)]).id("a").retry(3 * SECOND);
    mock.on::<WatchUsageRequest>()
        .when(|call| call.header("last-event-id").is_none())
        .stream(first.event(cost(2)).id("b").cut());
    after("a")
        .stream(Events::from([cost(2)]).id("b"))
        .truncated();
    after("b").raw(204, "");
    let request = mock.client().usage().watch();
    let events = block_on(request.stream().reconnecting()).unwrap();
    assert_eq!(tokens(all(events)), [1, 2]);
    assert_eq!(mock.elapsed(), 6 * SECOND);
    mock.assert_done();
}

#[test]
fn a_closure_decides_what_comes() {
    let mock = Mock::new();
    mock.on::<ChatSendRequest>().stream_with(|call| {
        let asked = call.body()["messages"][0]["content"].clone();
        let choice = json!({ "index": 0, "delta": { "content": asked }, "finish_reason": null });
        Events::new().event(json!({ "id": "1", "choices": [choice] }))
    });
    mock.on::<WatchUsageRequest>().stream_with(|_| [json!({})]);
    let client = mock.client();
    let stream = |text: &str| {
        let mut events = all(block_on(client.chat().send(asking(text)).stream()).unwrap());
        let chunk = events.remove(0).unwrap();
        chunk.choices[0]
            .delta
            .content
            .clone()
            .into_option()
            .unwrap()
    };
    assert_eq!(stream("one"), "one");
    assert_eq!(stream("two"), "two");
    block_on(client.usage().watch().stream()).unwrap_err();
    let faults = panic(|| mock.assert_done());
    assert!(faults.contains("missing field `total_tokens`"), "{faults}");
}

/// What the project's README shows.
#[test]
#[rustfmt::skip]
fn a_stream_is_programmed_event_by_event() {
    let mock = Mock::new();
    let delta = |text| json!({"type": "response.output_text.delta", "sequence_number": 1, "delta": text});
    mock.on::<CreateResponseRequest>()
        .stream([delta("Hel"), delta("lo.")]) // each checked as it will be read; ends as the document says
        .stream(Events::from([delta("Hel")]).pause(Duration::from_secs(5)).event(delta("lo.")).cut()) // in the middle of it
        .stream(Events::new().event(delta("Hel")).error(json!({"message": "overloaded"})));

    let client = mock.client();
    let told = || {
        let request = client.responses().create(ResponseParams::new("Hello?"));
        let events = all(block_on(request.stream()).unwrap());
        let texts = events.into_iter().map(|event| match event {
            Ok(ResponseEvent::Delta(part)) => part.delta,
            Ok(other) => panic!("{other:?}"),
            Err(error) => format!("{:?}", error.kind()),
        });
        texts.collect::<Vec<_>>()
    };
    assert_eq!(told(), ["Hel", "lo."]);
    assert_eq!(told(), ["Hel", "Transport"]);
    assert_eq!(told(), ["Hel", "Stream"]);
    assert_eq!(mock.elapsed(), 5 * SECOND);
}
