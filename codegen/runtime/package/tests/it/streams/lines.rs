//! JSON texts one after the other.

use super::{Lines, Sequence, Step, Tick, bytes, serving};
use crate::support::scripted;

#[tokio::test]
async fn lines_of_json() {
    let steps = vec![
        bytes("\u{feff}{\"n\":1}\r\n\n{\"n\""),
        bytes(":2}\n{\"n\":3}"),
    ];
    let transport = serving("application/x-ndjson", steps);
    let client = scripted(&transport);
    let mut lines = Lines::new(&client).stream().await.unwrap();
    for n in 1..=3 {
        assert_eq!(lines.try_next().await.unwrap(), Some(Tick { n }));
    }
    assert_eq!(lines.try_next().await.unwrap(), None);
    assert_eq!(transport.last().header("accept"), "application/x-ndjson");
}

#[tokio::test]
async fn a_line_that_was_cut_off_is_an_error() {
    let client = scripted(&serving(
        "application/x-ndjson",
        vec![bytes("{\"n\":1}\n{\"n\"")],
    ));
    let mut lines = Lines::new(&client).stream().await.unwrap();
    assert_eq!(lines.next().await.unwrap().unwrap().n, 1);
    assert!(lines.next().await.unwrap().unwrap_err().is_decode());
    assert!(lines.next().await.is_none());
}

#[tokio::test]
async fn sequences_of_json() {
    // The second record is complete although nothing follows yet.
    let steps = vec![bytes("\u{1e}{\"n\":\n1}\n\u{1e}{\"n\":2}\n"), Step::Silence];
    let client = scripted(&serving("application/json-seq", steps));
    let mut records = Sequence::new(&client).stream().await.unwrap();
    assert_eq!(records.next().await.unwrap().unwrap().n, 1);
    assert_eq!(records.next().await.unwrap().unwrap().n, 2);
}
