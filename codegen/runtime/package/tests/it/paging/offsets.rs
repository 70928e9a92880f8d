//! Results that come in pages.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use wiremock::matchers::any;
use wiremock::{Mock, MockServer, Request, ResponseTemplate};

use crate::pets::ListPets;
use crate::runtime::{Client, ErrorKind, RetryPolicy};
use crate::support::local;

/// A server with this many pets, which fails when the offset reaches `failing`, once.
async fn pets(total: u64, failing: Option<u64>) -> (MockServer, Client) {
    let failures = Arc::new(AtomicUsize::new(0));
    let server = MockServer::start().await;
    let respond = move |request: &Request| {
        let number = |name: &str| {
            let mut pairs = request.url.query_pairs();
            let pair = pairs.find(|(known, _)| known == name);
            pair.map(|(_, value)| value.parse::<u64>().unwrap())
        };
        let offset = number("offset").unwrap_or(0);
        if Some(offset) == failing && failures.fetch_add(1, Ordering::Relaxed) == 0 {
            return ResponseTemplate::new(500);
        }
        let end = (offset + number("limit").unwrap_or(2)).min(total);
        let pets: Vec<_> = (offset..end)
            .map(|id| serde_json::json!({"id": id, "name": ""}))
            .collect();
        ResponseTemplate::new(200).set_body_json(serde_json::json!({"data": pets}))
    };
    Mock::given(any())
        .respond_with(respond)
        .mount(&server)
        .await;
    let client = local(&server.uri());
    (server, client)
}

async fn queries(server: &MockServer) -> Vec<String> {
    let requests = server.received_requests().await.unwrap();
    let queries = requests
        .iter()
        .map(|request| request.url.query().unwrap_or(""));
    queries.map(str::to_owned).collect()
}

async fn ids(request: ListPets) -> Vec<u32> {
    let mut items = request.items();
    let mut ids = Vec::new();
    while let Some(pet) = items.next().await {
        ids.push(pet.unwrap().id);
    }
    assert!(items.next().await.is_none());
    ids
}

#[tokio::test]
async fn items_of_all_pages() {
    // A short page is the last.
    let (server, client) = pets(5, None).await;
    assert_eq!(ids(ListPets::new(&client).limit(2)).await, [0, 1, 2, 3, 4]);
    let expected = ["limit=2", "limit=2&offset=2", "limit=2&offset=4"];
    assert_eq!(queries(&server).await, expected);

    // A full page may be the last, and only an empty one shows it.
    let (server, client) = pets(4, None).await;
    assert_eq!(ids(ListPets::new(&client).limit(2)).await, [0, 1, 2, 3]);
    assert_eq!(queries(&server).await.len(), 3);

    // Without a limit only an empty page shows the end.
    let (server, client) = pets(3, None).await;
    assert_eq!(ids(ListPets::new(&client)).await, [0, 1, 2]);
    assert_eq!(queries(&server).await, ["", "offset=2", "offset=3"]);
}

#[tokio::test]
async fn the_offset_of_the_request_is_where_it_starts() {
    let (server, client) = pets(5, None).await;
    let request = ListPets::new(&client).offset(3).limit(1);
    assert_eq!(ids(request).await, [3, 4]);
    let expected = ["offset=3&limit=1", "offset=4&limit=1", "offset=5&limit=1"];
    assert_eq!(queries(&server).await, expected);
}

#[tokio::test]
async fn pages_one_by_one() {
    let (_server, client) = pets(3, None).await;
    let mut pages = ListPets::new(&client).limit(2).pages();
    assert_eq!(pages.next().await.unwrap().unwrap().data.len(), 2);
    assert_eq!(pages.cursor().to_string(), "1:listPets:offset:2:0");
    assert_eq!(pages.next().await.unwrap().unwrap().data.len(), 1);
    assert!(pages.next().await.is_none());

    // An empty page after that is not.
    let (_server, client) = pets(2, None).await;
    let mut pages = ListPets::new(&client).limit(2).pages();
    assert_eq!(pages.next().await.unwrap().unwrap().data.len(), 2);
    assert!(pages.next().await.is_none());

    // The first page is returned even if there is nothing on it.
    let (_server, client) = pets(0, None).await;
    let mut pages = ListPets::new(&client).limit(2).pages();
    assert_eq!(pages.next().await.unwrap().unwrap().data.len(), 0);
    assert!(pages.next().await.is_none());
}

#[tokio::test]
async fn no_more_pages_than_allowed() {
    let (server, client) = pets(100, None).await;
    let mut items = ListPets::new(&client).limit(2).items().max_pages(2);
    let mut count = 0;
    while let Some(item) = items.next().await {
        item.unwrap();
        count += 1;
    }
    assert_eq!((count, queries(&server).await.len()), (4, 2));
    let mut none = ListPets::new(&client).pages().max_pages(0);
    assert!(none.next().await.is_none());
}

#[tokio::test]
async fn after_an_error_the_same_page_is_next() {
    let (_server, client) = pets(4, Some(2)).await;
    let request = ListPets::new(&client)
        .limit(2)
        .with_retry(RetryPolicy::none());
    let mut items = request.items();
    assert_eq!(items.next().await.unwrap().unwrap().id, 0);
    assert_eq!(items.cursor().to_string(), "1:listPets:offset:1:0");
    assert_eq!(items.next().await.unwrap().unwrap().id, 1);
    let error = items.next().await.unwrap().unwrap_err();
    assert_eq!(error.status(), Some(500));
    assert_eq!(items.cursor().to_string(), "1:listPets:offset:2:0");
    assert_eq!(items.next().await.unwrap().unwrap().id, 2);
    assert_eq!(items.next().await.unwrap().unwrap().id, 3);
    assert!(items.next().await.is_none());
}

#[tokio::test]
async fn an_offset_must_be_a_number() {
    let (server, client) = pets(4, None).await;
    for request in [
        ListPets::new(&client).offset("x"),
        ListPets::new(&client).limit("many"),
    ] {
        let error = request.pages().next().await.unwrap().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Request);
        assert!(
            error.to_string().contains("must be a whole number"),
            "{error}"
        );
    }
    assert!(queries(&server).await.is_empty());
    let mut last = ListPets::new(&client).offset(u64::MAX).pages();
    assert!(format!("{last:?}").contains("listPets"));
    assert!(last.next().await.is_some());
}
