//! Requests that are under way while nobody waits for them.

use serde_json::json;

use super::answers::{Answers, Cursors, ids, number, things};
use crate::runtime::RetryPolicy;
use crate::support::answer;

fn server() -> Answers {
    Answers::json(|sent| {
        let after = number(sent, "after").unwrap_or(0);
        json!({"items": things([after]), "meta": {"next": (after < 3).then_some(after + 1)}})
    })
}

#[tokio::test]
async fn giving_up_waiting_neither_loses_nor_repeats_a_request() {
    let mut server = server();
    server.slow = 3;
    let mut items = Cursors::new(&server.client()).items();
    let mut pages = Cursors::new(&server.client()).pages();
    let mut interrupted = 0;
    let mut found = Vec::new();
    loop {
        tokio::select! {
            biased;
            item = items.next() => match item {
                Some(item) => found.push(item.unwrap()["id"].as_u64().unwrap()),
                None => break,
            },
            () = std::future::ready(()) => interrupted += 1,
        }
    }
    assert_eq!(found, [0, 1, 2, 3]);
    assert_eq!((interrupted, server.sent().len()), (4 * 3, 4));

    // The place is that of the page under way.
    tokio::select! {
        biased;
        _ = pages.next() => panic!("it is not there yet"),
        () = std::future::ready(()) => {}
    }
    assert_eq!(server.sent().len(), 5);
    assert_eq!(pages.cursor().to_string(), "1:cursors:start::0");
    assert_eq!(pages.next().await.unwrap().unwrap()["items"], things([0]));
    assert_eq!(server.sent().len(), 5);
}

/// Things by cursor, of which one page is not to be had the first time.
fn failing_once(status: u16, body: &'static str) -> Answers {
    let failing = std::sync::atomic::AtomicBool::new(true);
    Answers::new(move |sent| {
        let after = number(sent, "after").unwrap_or(0);
        if after == 2 && failing.swap(false, std::sync::atomic::Ordering::Relaxed) {
            return answer(status, &[], body);
        }
        let page =
            json!({"items": things([after]), "meta": {"next": (after < 3).then_some(after + 1)}});
        answer(200, &[], page.to_string())
    })
}

#[tokio::test]
async fn after_an_error_the_same_page_is_asked_for() {
    let server = failing_once(503, "");
    let request = Cursors::new(&server.client()).with_retry(RetryPolicy::none());
    let mut items = request.items();
    for id in 0..2 {
        assert_eq!(items.next().await.unwrap().unwrap()["id"], id);
    }
    assert_eq!(items.next().await.unwrap().unwrap_err().status(), Some(503));
    assert_eq!(items.cursor().to_string(), "1:cursors:json:2:0");
    assert_eq!(ids(items).await, [2, 3]);
    assert_eq!(
        server.asked(),
        ["", "?after=1", "?after=2", "?after=2", "?after=3"]
    );
}

#[tokio::test]
async fn an_error_that_lasts_is_the_last_and_can_be_resumed() {
    for (status, body) in [(200, "{"), (404, "")] {
        let server = failing_once(status, body);
        let mut items = Cursors::new(&server.client()).items();
        let mut failed = 0;
        // As careless callers do.
        while let Some(item) = items.next().await {
            failed += usize::from(item.is_err());
        }
        assert_eq!((failed, server.sent().len()), (1, 3), "{status}");
        let rest = Cursors::new(&server.client()).items();
        assert_eq!(ids(rest.resume(&items.cursor())).await, [2, 3]);
    }
}

#[test]
fn a_listing_goes_to_another_thread() {
    fn check<T: Send + Unpin>(_: &T) {}
    let client = server().client();
    check(&Cursors::new(&client).items());
    check(&Cursors::new(&client).pages());
    check(&Cursors::new(&client).items().try_collect_boxed());
}

trait Boxed {
    fn try_collect_boxed(self) -> std::pin::Pin<Box<dyn Future<Output = ()> + Send>>;
}

impl Boxed for crate::runtime::Items<Cursors> {
    fn try_collect_boxed(self) -> std::pin::Pin<Box<dyn Future<Output = ()> + Send>> {
        Box::pin(async { _ = self.try_collect().await })
    }
}
