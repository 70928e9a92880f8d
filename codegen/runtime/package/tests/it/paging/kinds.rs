//! The ways in which pages follow each other.

use serde_json::{Value, json};

use super::answers::{
    Addresses, Answers, BodyCursors, BodyNumbers, BodyOffsets, Cursors, FromZero, HeaderCursors,
    Keyed, LastIds, Links, Numbers, OnlyPages, ids, number, query, things,
};
use crate::runtime::{Credential, ErrorKind};
use crate::support::answer;

/// Three pages of two things, by number.
fn numbered(first: u64, pages: Value) -> Answers {
    Answers::json(move |sent| {
        let page = number(sent, "page").unwrap_or(first) - first;
        let things = things((2 * page..2 * page + 2).filter(|_| page < 3));
        json!({"items": things, "meta": {"pages": pages}})
    })
}

#[tokio::test]
async fn by_number() {
    let server = numbered(1, json!(3));
    assert_eq!(
        ids(Numbers::new(&server.client()).items()).await,
        [0, 1, 2, 3, 4, 5]
    );
    assert_eq!(server.asked(), ["", "?page=2", "?page=3"]);

    let server = numbered(0, json!("3"));
    assert_eq!(ids(FromZero::new(&server.client()).items()).await.len(), 6);
    assert_eq!(server.asked(), ["", "?page=1", "?page=2"]);

    // From the page of the request.
    let server = numbered(1, json!(3));
    let request = Numbers::new(&server.client()).with("page", 2);
    assert_eq!(ids(request.items()).await, [2, 3, 4, 5]);
    assert_eq!(server.asked(), ["?page=2", "?page=3"]);

    // A server that does not say how many there are shows it by an empty one.
    for unknown in [Value::Null, json!("many"), json!(-1), json!([3])] {
        let server = numbered(1, unknown);
        assert_eq!(ids(Numbers::new(&server.client()).items()).await.len(), 6);
        assert_eq!(server.asked(), ["", "?page=2", "?page=3", "?page=4"]);
    }

    // Only their number is known.
    let server = numbered(1, json!(2));
    let mut pages = OnlyPages::new(&server.client()).pages();
    assert!(pages.next().await.unwrap().is_ok());
    assert!(pages.next().await.unwrap().is_ok());
    assert!(pages.next().await.is_none());
}

#[tokio::test]
async fn by_number_in_a_body() {
    let server = Answers::json(|sent| {
        let body: Value = serde_json::from_str(&sent.body).unwrap_or_default();
        let page = body["page"].as_u64().unwrap_or(1);
        json!({"items": things((page..page + 1).filter(|page| *page < 3))})
    });
    assert_eq!(
        ids(BodyNumbers::new(&server.client()).items()).await,
        [1, 2]
    );
    let bodies: Vec<_> = server.sent().into_iter().map(|sent| sent.body).collect();
    assert_eq!(bodies, ["", r#"{"page":2}"#, r#"{"page":3}"#]);
    assert_eq!(server.sent()[1].header("content-type"), "application/json");
}

/// Pages with these cursors to the next ones.
fn cursors(cursors: Vec<Value>) -> Answers {
    Answers::json(move |sent| {
        let asked = query(sent, "after");
        let text = |cursor: &Value| match cursor {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        let at = asked.map_or(0, |asked| {
            1 + cursors.iter().position(|one| text(one) == asked).unwrap()
        });
        json!({"items": things([at as u64]), "meta": {"next": cursors.get(at)}})
    })
}

#[tokio::test]
async fn by_cursor() {
    let server = cursors(vec![json!("a&b=ä "), json!(7), json!("c")]);
    let request = Cursors::new(&server.client()).with("q", "x");
    assert_eq!(ids(request.items()).await, [0, 1, 2, 3]);
    let expected = [
        "?q=x",
        "?q=x&after=a%26b%3D%C3%A4%20",
        "?q=x&after=7",
        "?q=x&after=c",
    ];
    assert_eq!(server.asked(), expected);

    for end in [json!(""), Value::Null, json!(false)] {
        let server = cursors(vec![json!("a"), end]);
        assert_eq!(ids(Cursors::new(&server.client()).items()).await, [0, 1]);
    }
    for body in [
        json!({}),
        json!({"meta": []}),
        json!([]),
        json!("text"),
        json!(1.5),
    ] {
        let server = Answers::json(move |_| body.clone());
        let mut pages = Cursors::new(&server.client()).pages();
        assert!(pages.next().await.unwrap().is_ok());
        assert!(pages.next().await.is_none());
    }

    // What no query can hold.
    let server = Answers::json(|_| json!({"items": [], "meta": {"next": {"id": 1}}}));
    let mut pages = Cursors::new(&server.client()).pages();
    assert!(pages.next().await.unwrap().is_ok());
    let error = pages.next().await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Paging);
    assert!(pages.next().await.is_none());
}

#[tokio::test]
async fn an_empty_page_before_the_last_cursor_is_not_the_end() {
    let server = Answers::json(|sent| match query(sent, "after").as_deref() {
        None => json!({"items": [], "meta": {"next": "a"}}),
        Some("a") => json!({"meta": {"next": "b"}}),
        _ => json!({"items": things([1])}),
    });
    assert_eq!(ids(Cursors::new(&server.client()).items()).await, [1]);
    let mut pages = Cursors::new(&server.client()).pages();
    let mut count = 0;
    while let Some(page) = pages.next().await {
        page.unwrap();
        count += 1;
    }
    assert_eq!(count, 3);
}

#[tokio::test]
async fn by_cursor_of_the_last_item_or_a_header() {
    let server = Answers::json(|sent| {
        let next = query(sent, "after").map_or(0, |id| id.parse::<u64>().unwrap() + 1);
        json!({"items": things((next..next + 2).filter(|id| *id < 5)), "more": true})
    });
    assert_eq!(
        ids(LastIds::new(&server.client()).items()).await,
        [0, 1, 2, 3, 4]
    );
    assert_eq!(server.asked(), ["", "?after=1", "?after=3", "?after=4"]);

    let server = Answers::new(|sent| match query(sent, "after") {
        None => answer(200, &[("x-next", " p2 ")], things([0]).to_string()),
        Some(_) => answer(200, &[("x-next", "")], things([1]).to_string()),
    });
    assert_eq!(
        ids(HeaderCursors::new(&server.client()).items()).await,
        [0, 1]
    );
    assert_eq!(server.asked(), ["", "?after=p2"]);
}

#[tokio::test]
async fn by_cursor_in_a_body() {
    let server = Answers::json(|sent| {
        let body: Value = serde_json::from_str(&sent.body).unwrap();
        match body.pointer("/page/after") {
            None => json!({"items": things([0]), "meta": {"next": {"key": [1, null]}}}),
            Some(_) => json!({"items": things([1])}),
        }
    });
    let body = r#"{"page":{"size":1.10},"big":123456789012345678901234567890,"text":"\u00e4"}"#;
    let request = BodyCursors::new(&server.client()).body(body);
    assert_eq!(ids(request.items()).await, [0, 1]);
    let sent = server.sent();
    assert_eq!(sent[0].body, body);
    // What the caller wrote stays as it was written.
    let expected = r#"{"big":123456789012345678901234567890,"page":{"after":{"key":[1,null]},"size":1.10},"text":"\u00e4"}"#;
    assert_eq!(sent[1].body, expected);

    let mut pages = BodyCursors::new(&server.client())
        .body(r#"{"page":7}"#)
        .pages();
    assert!(pages.next().await.unwrap().is_ok());
    let error = pages.next().await.unwrap().unwrap_err();
    assert!(
        error.to_string().contains("no room for `/page/after`"),
        "{error}"
    );
}

#[tokio::test]
async fn by_offset_in_a_body() {
    let server = Answers::json(|sent| {
        let body: Value = serde_json::from_str(&sent.body).unwrap();
        let offset = body["page"]["offset"].as_u64().unwrap_or(0);
        json!({"items": things((offset..offset + 2).filter(|id| *id < 3))})
    });
    let request = BodyOffsets::new(&server.client()).body(r#"{"page":{"limit":2}}"#);
    assert_eq!(ids(request.items()).await, [0, 1, 2]);
    assert_eq!(server.sent()[1].body, r#"{"page":{"limit":2,"offset":2}}"#);
    assert_eq!(server.sent().len(), 2);

    let request = BodyOffsets::new(&server.client()).body(r#"{"page":{"limit":"x"}}"#);
    let error = request.pages().next().await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Request);
    assert_eq!(server.sent().len(), 2);
}

/// Answers with one thing and each of these addresses in turn.
fn addresses(next: &'static [&'static str]) -> Answers {
    let count = std::sync::atomic::AtomicUsize::new(0);
    Answers::json(move |_| {
        let at = count.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        json!({"items": things([at as u64]), "links": [{"next": next.get(at)}]})
    })
}

#[tokio::test]
async fn by_address() {
    let server = addresses(&[
        "https://things.example/v1/things/a%20b?cursor=1&q=x",
        "https://THINGS.example:443/elsewhere?cursor=2#here",
        "/v2/things?cursor=3",
        "?cursor=ä b",
        "more",
    ]);
    let request = Addresses::new(&server.client()).with("q", "x");
    assert_eq!(ids(request.items()).await, [0, 1, 2, 3, 4, 5]);
    let expected = [
        "?q=x",
        "?cursor=1&q=x",
        "https://things.example/elsewhere?cursor=2",
        "https://things.example/v2/things?cursor=3",
        "https://things.example/v2/things?cursor=%C3%A4%20b",
        "https://things.example/v2/more",
    ];
    assert_eq!(server.asked(), expected);
    for sent in server.sent() {
        assert_eq!(sent.header("authorization"), "Bearer canary-token");
    }
}

#[tokio::test]
async fn by_the_link_header() {
    let server = Answers::new(|sent| match number(sent, "page") {
        None => {
            let link = r#"</v1/things/a%20b?page=9>; rel="last", <?page=2>; rel="next""#;
            answer(200, &[("link", link)], things([0]).to_string())
        }
        Some(_) => answer(
            200,
            &[("link", r#"<?page=1>; rel="prev""#)],
            things([1]).to_string(),
        ),
    });
    assert_eq!(ids(Links::new(&server.client()).items()).await, [0, 1]);
    assert_eq!(server.asked(), ["", "?page=2"]);
}

#[tokio::test]
async fn credentials_go_nowhere_else() {
    for (address, says) in [
        ("https://evil.example/v1?page=2", "https://evil.example"),
        ("//evil.example/v1", "https://evil.example"),
        ("http://things.example/v1", "http://things.example"),
        (
            "https://things.example:444/v1",
            "https://things.example:444",
        ),
        ("https://user:canary@things.example/v1", "user name"),
        ("file:///etc/passwd", "null"),
        ("https://", "no URL"),
    ] {
        let server = Answers::json(move |_| json!({"items": things([0]), "next": address}));
        let mut pages = Keyed::new(&server.client()).pages();
        assert!(pages.next().await.unwrap().is_ok());
        let error = pages.next().await.unwrap().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Paging, "{error}");
        assert!(error.to_string().contains(says), "{address}: {error}");
        assert!(!error.to_string().contains("canary"), "{error}");
        assert!(!error.was_sent());
        assert!(pages.next().await.is_none());
        assert_eq!(server.sent().len(), 1);
    }
}

#[tokio::test]
async fn credentials_in_addresses_are_not_kept() {
    let server = Answers::json(|sent| match number(sent, "page") {
        None => {
            let key = query(sent, "key").unwrap_or_default();
            let next = format!("?key={key}&page=2&again=canary-%6bey&other=1");
            json!({"items": things([0]), "next": next})
        }
        Some(_) => json!({"items": things([1])}),
    });
    let client = server.client_with(|builder| {
        let builder = builder.credential("key", Credential::token("canary-header"));
        builder.credential("query_key", Credential::token("canary-key"))
    });
    static PICTURES: crate::runtime::Endpoint =
        crate::runtime::Endpoint::new("keyed", http::Method::GET, "/pictures")
            .security(&[&["key", "query_key"]]);
    let mut request = Keyed::new(&client);
    request.call = client.call(&PICTURES);
    let mut pages = request.pages();
    pages.next().await.unwrap().unwrap();
    assert!(
        !pages.cursor().to_string().contains("canary"),
        "{}",
        pages.cursor()
    );
    assert!(!format!("{pages:?} {:?}", pages.cursor()).contains("canary"));
    pages.next().await.unwrap().unwrap();
    assert!(pages.next().await.is_none());
    let expected = [
        "https://things.example/v1/pictures?key=canary-key",
        "https://things.example/v1/pictures?page=2&other=1&key=canary-key",
    ];
    assert_eq!(server.asked(), expected);
}
