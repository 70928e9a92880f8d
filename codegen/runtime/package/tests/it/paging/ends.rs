//! Where lists end, and lists that would not.

use serde_json::json;

use super::answers::{
    Addresses, Answers, Cursors, FromZero, Likely, More, MoreOffsets, Numbers, Offsets, Promised,
    Totals, ids, number, query, things,
};
use crate::runtime::ErrorKind;

/// This many things, at most `most` at a time, whatever is asked for.
fn clamping(total: u64, most: u64) -> Answers {
    Answers::json(move |sent| {
        let offset = number(sent, "offset").unwrap_or(0);
        let limit = number(sent, "limit").unwrap_or(most).min(most);
        json!({"items": things(offset..total.min(offset + limit)), "total": total})
    })
}

#[tokio::test]
async fn a_server_with_its_own_idea_of_the_largest_page() {
    // The second page shows that the first was not short, but as long as they get.
    let server = clamping(237, 100);
    let request = Offsets::new(&server.client()).with("limit", 500);
    assert_eq!(ids(request.items()).await.len(), 237);
    let expected = [
        "?limit=500",
        "?limit=500&offset=100",
        "?limit=500&offset=200",
    ];
    assert_eq!(server.asked(), expected);

    // Whether a first page that is short is the last, only another request can tell.
    let server = clamping(100, 100);
    let request = Offsets::new(&server.client()).with("limit", 500);
    assert_eq!(ids(request.items()).await.len(), 100);
    assert_eq!(server.asked().len(), 2);

    // A document that says how large a page may be saves it.
    for (total, requests) in [(0, 1), (30, 1), (100, 2), (130, 2)] {
        let server = clamping(total, 100);
        let request = Promised::new(&server.client()).with("limit", 500);
        assert_eq!(ids(request.items()).await.len() as u64, total);
        assert_eq!(server.asked().len(), requests, "{total}");
    }
}

#[tokio::test]
async fn totals() {
    for (total, requests) in [(0, 1), (30, 1), (100, 1), (130, 2), (200, 2)] {
        let server = clamping(total, 100);
        let request = Totals::new(&server.client()).with("limit", 500);
        assert_eq!(ids(request.items()).await.len() as u64, total);
        assert_eq!(server.asked().len(), requests, "{total}");
    }

    // One that may be that of a page does not end the list before it is empty.
    let server = clamping(4, 2);
    let request = Likely::new(&server.client()).with("limit", 2);
    assert_eq!(ids(request.items()).await.len(), 4);
    assert_eq!(server.asked().len(), 3);
    let server = Answers::json(|sent| {
        let offset = number(sent, "offset").unwrap_or(0);
        json!({"items": things(offset..6.min(offset + 2)), "total": 2})
    });
    let request = Likely::new(&server.client()).with("limit", 2);
    assert_eq!(ids(request.items()).await.len(), 6);

    // One that is wrong does not go on for ever.
    let server = Answers::json(|sent| {
        let offset = number(sent, "offset").unwrap_or(0);
        json!({"items": things(offset..5.min(offset + 2)), "total": 1_000_000})
    });
    let request = Totals::new(&server.client()).with("limit", 2);
    assert_eq!(ids(request.items()).await.len(), 5);
    assert_eq!(server.asked().len(), 4);

    // By number, as long as the first page is among them.
    let server = Answers::json(|sent| {
        let page = number(sent, "page").unwrap_or(0);
        json!({"items": things(2 * page..5.min(2 * page + 2)), "total": 5.0})
    });
    assert_eq!(ids(FromZero::new(&server.client()).items()).await.len(), 5);
    assert_eq!(server.asked().len(), 3);
    let request = FromZero::new(&server.client()).with("page", 1);
    assert_eq!(ids(request.items()).await.len(), 3);
}

#[tokio::test]
async fn a_server_that_does_not_know_the_offset() {
    let server = Answers::json(|_| json!({"items": things(0..2), "at": 1}));
    let mut items = Offsets::new(&server.client()).with("limit", 2).items();
    for id in 0..2 {
        assert_eq!(items.next().await.unwrap().unwrap()["id"], id);
    }
    let error = items.next().await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Paging);
    assert_eq!(error.status(), Some(200));
    assert!(error.to_string().contains("the same page twice"), "{error}");
    assert!(items.next().await.is_none());
    assert_eq!(server.sent().len(), 2);

    let server = Answers::json(|_| json!({"items": things(0..2)}));
    let numbers = Numbers::new(&server.client()).items();
    let error = numbers.try_collect().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Paging);
}

#[tokio::test]
async fn a_server_that_goes_in_a_circle() {
    // a, b, a, b, …
    let server = Answers::json(|sent| {
        let next = match query(sent, "after").as_deref() {
            Some("a") => "b",
            _ => "a",
        };
        json!({"items": things([0]), "meta": {"next": next}})
    });
    let mut pages = Cursors::new(&server.client()).pages();
    for _ in 0..3 {
        pages.next().await.unwrap().unwrap();
    }
    let error = pages.next().await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Paging);
    assert!(error.to_string().contains("the same cursor"), "{error}");
    assert!(pages.next().await.is_none());
    assert_eq!(server.asked(), ["", "?after=a", "?after=b"]);

    // The next page is the page itself.
    let server = Answers::json(|sent| json!({"items": [], "links": [{"next": sent.uri}]}));
    let mut pages = Addresses::new(&server.client()).pages();
    pages.next().await.unwrap().unwrap();
    let error = pages.next().await.unwrap().unwrap_err();
    assert!(error.to_string().contains("the same address"), "{error}");
    assert_eq!(server.sent().len(), 1);

    // A cursor that the caller gave counts too.
    let server = Answers::json(|_| json!({"items": [], "meta": {"next": "a b"}}));
    let mut pages = Cursors::new(&server.client()).with("after", "a b").pages();
    pages.next().await.unwrap().unwrap();
    assert!(pages.next().await.unwrap().is_err());
}

#[tokio::test]
async fn no_more_than_allowed_is_collected() {
    let server = Answers::json(|sent| {
        let after = number(sent, "after").unwrap_or(0);
        json!({"items": things([after]), "meta": {"next": after + 1}})
    });
    let items = Cursors::new(&server.client()).items().max_pages(3);
    assert_eq!(items.try_collect().await.unwrap().len(), 3);
    assert_eq!(server.sent().len(), 3);
}

#[tokio::test]
async fn a_server_that_says_whether_there_is_more() {
    let server = Answers::json(|sent| {
        let after = number(sent, "after").map(|after| after + 1);
        let first = after.or(number(sent, "offset")).unwrap_or(0);
        json!({"items": things(first..6.min(first + 2)), "has_more": first + 2 < 6})
    });
    assert_eq!(ids(More::new(&server.client()).items()).await.len(), 6);
    assert_eq!(server.asked(), ["", "?after=1", "?after=3"]);
    let request = MoreOffsets::new(&server.client()).with("limit", 50);
    assert_eq!(ids(request.items()).await.len(), 6);
    assert_eq!(server.asked().len(), 3 + 3);

    // What is no answer to that says nothing, and nothing goes on after an empty page.
    let server = Answers::json(|sent| {
        let offset = number(sent, "offset").unwrap_or(0);
        let more = if offset == 0 {
            json!("no")
        } else {
            json!(true)
        };
        json!({"items": things(offset..3.min(offset + 2)), "has_more": more})
    });
    let request = MoreOffsets::new(&server.client()).with("limit", 2);
    assert_eq!(ids(request.items()).await.len(), 3);
    assert_eq!(server.asked().len(), 3);
}
