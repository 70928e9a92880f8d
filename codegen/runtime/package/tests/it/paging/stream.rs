//! Pages and items as streams.

use std::pin::Pin;

use futures_core::Stream;
use serde_json::json;

use super::answers::{Answers, Cursors, number, things};

async fn next<S: Stream + Unpin>(stream: &mut S) -> Option<S::Item> {
    std::future::poll_fn(|cx| Pin::new(&mut *stream).poll_next(cx)).await
}

#[tokio::test]
async fn everything_arrives() {
    let mut server = Answers::json(|sent| {
        let after = number(sent, "after").unwrap_or(0);
        json!({"items": things([after, 7]), "meta": {"next": (after < 2).then_some(after + 1)}})
    });
    server.slow = 2;
    let mut items = Cursors::new(&server.client()).items();
    let mut ids = Vec::new();
    while let Some(item) = next(&mut items).await {
        ids.push(item.unwrap()["id"].as_u64().unwrap());
    }
    assert_eq!(ids, [0, 7, 1, 7, 2, 7]);
    let mut pages = Cursors::new(&server.client()).pages().max_pages(2);
    let mut count = 0;
    while let Some(page) = next(&mut pages).await {
        page.unwrap();
        count += 1;
    }
    assert_eq!(count, 2);
}

#[tokio::test]
async fn an_error_is_the_last() {
    let server = Answers::new(|_| crate::support::answer(404, &[], ""));
    let mut items = Cursors::new(&server.client()).items();
    assert!(next(&mut items).await.unwrap().is_err());
    assert!(next(&mut items).await.is_none());

    let server = Answers::new(|_| crate::support::answer(503, &[], ""));
    let mut pages = Cursors::new(&server.client()).pages();
    assert!(next(&mut pages).await.unwrap().is_err());
    assert!(next(&mut pages).await.is_none());
    // Who wants to ask again can.
    assert!(pages.cursor().to_string().contains("start"));
}
