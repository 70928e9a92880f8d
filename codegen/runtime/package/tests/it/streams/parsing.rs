//! The format of events, as the HTML Living Standard has it (section 9.2.6).

use super::{SSE, Step, Text, bytes, serving};
use crate::support::scripted;

/// The data of all events, and the name and id that each had.
async fn parsed(steps: Vec<Step>) -> Vec<(String, String, String)> {
    let client = scripted(&serving(SSE, steps));
    let mut events = Text::new(&client).stream().await.unwrap();
    let mut seen = Vec::new();
    while let Some(data) = events.try_next().await.unwrap() {
        let id = events.last_event_id().unwrap_or_default().to_owned();
        seen.push((data, events.event_name().to_owned(), id));
    }
    seen
}

async fn data(text: &str) -> Vec<String> {
    let all = parsed(vec![bytes(text)]).await;
    all.into_iter().map(|(data, ..)| data).collect()
}

#[tokio::test]
async fn the_examples_of_the_standard() {
    let stocks = "data: YHOO\ndata: +2\ndata: 10\n\n";
    assert_eq!(data(stocks).await, ["YHOO\n+2\n10"]);
    let ids = ": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n\n";
    let message = "message".to_owned();
    assert_eq!(
        parsed(vec![bytes(ids)]).await,
        [
            ("first event".to_owned(), message.clone(), "1".to_owned()),
            ("second event".to_owned(), message.clone(), String::new()),
            (" third event".to_owned(), message, String::new()),
        ]
    );
    assert_eq!(
        data("data\n\ndata\ndata\n\ndata:\n\n").await,
        ["", "\n", ""]
    );
    assert_eq!(data("data:test\n\ndata: test\n\n").await, ["test", "test"]);
}

#[tokio::test]
async fn every_end_of_a_line_is_one() {
    for end in ["\n", "\r", "\r\n"] {
        let text =
            "event: a\ndata: 1\ndata: 2\n\n: comment\nevent: b\ndata: 3\n\n".replace('\n', end);
        let names: Vec<_> = parsed(vec![bytes(&text)]).await;
        let names: Vec<_> = names
            .iter()
            .map(|(data, name, _)| (data.as_str(), name.as_str()))
            .collect();
        assert_eq!(names, [("1\n2", "a"), ("3", "b")], "{end:?}");
    }
    assert_eq!(data("data: 1\r\n\ndata: 2\n\r\n").await, ["1", "2"]);
}

#[tokio::test]
async fn it_does_not_matter_where_a_stream_is_cut() {
    let text = "\u{feff}: hi\r\nid: 7\r\nevent: größe\r\ndata: ä\r\ndata: ö\r\n\r\nretry: 10\r\ndata: ü\r\n\r\n";
    let whole = parsed(vec![bytes(text)]).await;
    assert_eq!(whole.len(), 2);
    for at in 0..=text.len() {
        let (before, after) = text.as_bytes().split_at(at);
        let part = |part: &[u8]| Step::Bytes(bytes::Bytes::copy_from_slice(part));
        assert_eq!(
            parsed(vec![part(before), part(after)]).await,
            whole,
            "cut at {at}"
        );
    }
    let each = text.bytes().map(|byte| Step::Bytes(vec![byte].into()));
    assert_eq!(parsed(each.collect()).await, whole);
}

#[tokio::test]
async fn what_the_standard_does_not_know_is_passed_over() {
    let text = "unknown: 1\ndata: a\nDATA: b\n id: 3\nretry: soon\n\nevent: nothing\n\ndata: c\n\n";
    let all = parsed(vec![bytes(text)]).await;
    let all: Vec<_> = all
        .iter()
        .map(|(data, name, id)| [data.as_str(), name, id])
        .collect();
    assert_eq!(all, [["a", "message", ""], ["c", "message", ""]]);
    // An id with a null is none.
    let all = parsed(vec![bytes("id: 1\ndata: a\n\nid: 2\0\ndata: b\n\n")]).await;
    assert_eq!(all[1].2, "1");
}

#[tokio::test]
async fn what_is_not_utf8_is_replaced() {
    let broken = Step::Bytes(b"event: \xff\ndata: a\n\n".as_slice().into());
    assert_eq!(parsed(vec![broken]).await[0].1, "\u{fffd}");
}

#[tokio::test]
async fn a_last_event_needs_no_empty_line() {
    assert_eq!(data("data: a\n\ndata: b").await, ["a", "b"]);
    assert_eq!(data("data: a\n\nevent: b\n").await, ["a"]);
}

#[tokio::test]
async fn the_server_says_how_long_to_wait() {
    let client = scripted(&serving(SSE, vec![bytes("retry: 2500\ndata: a\n\n")]));
    let mut events = Text::new(&client).stream().await.unwrap();
    assert_eq!(events.retry(), None);
    events.next().await.unwrap().unwrap();
    assert_eq!(events.retry(), Some(std::time::Duration::from_millis(2500)));
}
