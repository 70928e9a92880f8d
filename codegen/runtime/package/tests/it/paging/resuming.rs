//! Going on where a listing stood.

use serde_json::json;

use super::answers::{
    Addresses, Answers, BodyCursors, Cursors, Numbers, Offsets, ids, number, query, things,
};
use crate::runtime::{ErrorKind, PageCursor};

/// Things up to 6, two on each page, by whatever way pages are asked for.
fn server() -> Answers {
    Answers::json(|sent| {
        let body: serde_json::Value = serde_json::from_str(&sent.body).unwrap_or_default();
        let in_body = body["page"]["after"][0].as_u64();
        let page = number(sent, "page").map(|page| 2 * (page - 1));
        let after = query(sent, "after").map(|after| after["id: ".len()..].parse().unwrap());
        let first = page.or(after).or(in_body).or(number(sent, "offset"));
        let first = first.unwrap_or(0);
        let next = first + 2;
        let cursor = if sent.method == "POST" {
            json!([next])
        } else {
            json!(format!("id: {next}"))
        };
        json!({
            "items": things(first..6.min(next)),
            "meta": {"next": (next < 6).then_some(cursor)},
            "links": [{"next": (next < 6).then(|| format!("?offset={next}"))}],
        })
    })
}

/// Takes `$taken` items, keeps the cursor as text, and takes the others with it.
macro_rules! resumes {
    ($request:ident, $taken:expr, $cursor:literal) => {{
        let server = server();
        let client = server.client();
        let mut items = $request::new(&client).items();
        for id in (0..6).take($taken) {
            assert_eq!(items.next().await.unwrap().unwrap()["id"], id);
        }
        let kept = items.cursor().to_string();
        assert_eq!(kept, $cursor);
        let cursor: PageCursor = kept.parse().unwrap();
        assert_eq!(cursor, items.cursor());
        let later = $request::new(&client).items().resume(&cursor);
        assert_eq!(later.cursor(), cursor);
        let expected: Vec<u64> = ($taken..6).collect();
        assert_eq!(ids(later).await, expected);
        let json = serde_json::to_string(&cursor).unwrap();
        let again: PageCursor = serde_json::from_str(&json).unwrap();
        assert_eq!(again, cursor);
        assert_eq!(ids(items).await, expected);
    }};
}

#[tokio::test]
async fn items_of_every_kind() {
    resumes!(Offsets, 0, "1:offsets:start::0");
    resumes!(Offsets, 1, "1:offsets:offset:1:0");
    resumes!(Offsets, 2, "1:offsets:offset:2:0");
    resumes!(Offsets, 3, "1:offsets:offset:3:0");
    resumes!(Numbers, 1, "1:numbers:start::1");
    resumes!(Numbers, 2, "1:numbers:page:2:0");
    resumes!(Numbers, 3, "1:numbers:page:2:1");
    resumes!(Cursors, 1, "1:cursors:start::1");
    resumes!(Cursors, 4, "1:cursors:text:id%3A%204:0");
    resumes!(Cursors, 5, "1:cursors:text:id%3A%204:1");
    resumes!(BodyCursors, 3, "1:bodyCursors:json:%5B2%5D:1");
    resumes!(
        Addresses,
        3,
        "1:addresses:url:https%3A%2F%2Fthings.example%2Fv1%2Fthings%2Fa%2520b%3Foffset%3D2:1"
    );
    resumes!(Cursors, 6, "1:cursors:end::0");
}

#[tokio::test]
async fn at_the_end_there_is_nothing() {
    let server = server();
    let mut pages = Cursors::new(&server.client()).pages();
    while let Some(page) = pages.next().await {
        assert!(page.is_ok());
    }
    let cursor = pages.cursor();
    assert!(cursor.is_end());
    let sent = server.sent().len();
    let mut later = Cursors::new(&server.client()).pages().resume(&cursor);
    assert!(later.next().await.is_none());
    assert_eq!(server.sent().len(), sent);
}

#[tokio::test]
async fn a_page_is_given_whole() {
    let server = server();
    let mut items = Numbers::new(&server.client()).items();
    for _ in 0..3 {
        items.next().await.unwrap().unwrap();
    }
    let mut pages = Numbers::new(&server.client())
        .pages()
        .resume(&items.cursor());
    assert_eq!(pages.next().await.unwrap().unwrap()["items"], things(2..4));
    assert_eq!(pages.cursor().to_string(), "1:numbers:page:3:0");
    assert_eq!(server.asked(), ["", "?page=2", "?page=2"]);

    // More was taken than there is now.
    let cursor: PageCursor = "1:numbers:page:2:99".parse().unwrap();
    let later = Numbers::new(&server.client()).items().resume(&cursor);
    assert_eq!(ids(later).await, [4, 5]);
}

#[tokio::test]
async fn cursors_of_something_else_are_refused() {
    let server = server();
    for (cursor, says) in [
        ("1:cursors:start::0", "one of `cursors`"),
        ("1:x%60%1b:start::0", "one of `x`\\u{1b}`"),
        ("1:offsets:page:2:0", "another kind"),
        ("1:offsets:url:https%3A%2F%2Fevil.example:0", "another kind"),
    ] {
        let cursor: PageCursor = cursor.parse().unwrap();
        let mut pages = Offsets::new(&server.client()).pages().resume(&cursor);
        let error = pages.next().await.unwrap().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Request);
        assert!(error.to_string().contains(says), "{error}");
        assert!(pages.next().await.is_none());
    }
    // An address that somebody made up is no other than one that a server gave.
    let evil: PageCursor = "1:addresses:url:https%3A%2F%2Fevil.example:0"
        .parse()
        .unwrap();
    let mut pages = Addresses::new(&server.client()).pages().resume(&evil);
    let error = pages.next().await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Paging);
    assert!(server.sent().is_empty());
}

#[test]
fn what_is_no_cursor() {
    for (text, says) in [
        ("", "no page cursor"),
        ("20", "no page cursor"),
        ("offset:20", "no page cursor"),
        ("2:offsets:offset:20:0", "version"),
        ("1", "damaged"),
        ("1:offsets:offset:20", "damaged"),
        ("1:offsets:offset:-1:0", "damaged"),
        ("1:offsets:offset:20:0:0", "damaged"),
        ("1:offsets:other:20:0", "damaged"),
        ("1:offsets:text:%FF:0", "damaged"),
        ("1:offsets:json:%7B:0", "damaged"),
    ] {
        let error = text.parse::<PageCursor>().unwrap_err();
        assert!(error.to_string().contains(says), "{text}: {error}");
        assert!(serde_json::from_value::<PageCursor>(json!(text)).is_err());
    }
    let cursor: PageCursor = " 1:listPets:offset:20:0\n".parse().unwrap();
    assert_eq!(cursor.operation(), "listPets");
}
