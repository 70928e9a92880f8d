//! Lists, page by page and item by item.

use generated_client::runtime::{ErrorKind, Items, Listed, PageCursor};
use generated_client::{CallError, Client, RetryPolicy};
use serde_json::{Value, json};
use wiremock::{Request, Respond, ResponseTemplate};

use crate::server::{self, ID, Server};
use crate::spec;

/// This many results, as the API pages through them: what it is asked for must be whole numbers.
struct Records {
    total: u64,
    record: Value,
    fails_at: Option<u64>,
    most: u64,
}

impl Records {
    fn of(operation: &str, total: u64) -> Self {
        let (_, page) = spec::operation(operation).success();
        Self {
            total,
            record: page["data"][0].clone(),
            fails_at: None,
            most: 100,
        }
    }

    fn guardrails(total: u64) -> Self {
        Self::of("listGuardrails", total)
    }
}

impl Respond for Records {
    fn respond(&self, request: &Request) -> ResponseTemplate {
        let number = |name: &str| {
            let mut pairs = request.url.query_pairs();
            let value = pairs.find(|(known, _)| known == name)?.1;
            Some(value.parse::<u64>().expect("a whole number"))
        };
        let offset = number("offset").unwrap_or(0);
        if self.fails_at == Some(offset) {
            let (status, body) = (500, &spec::operation("listGuardrails").errors()[&500]);
            return server::json(status, body);
        }
        let end = (offset + number("limit").unwrap_or(100).min(self.most)).min(self.total);
        let records = (offset..end).map(|number| {
            let mut record = self.record.clone();
            record["id"] = json!(number.to_string());
            record
        });
        let records: Vec<_> = records.collect();
        server::json(200, &json!({"data": records, "total_count": self.total}))
    }
}

async fn serving(records: Records) -> (Server, Client) {
    let server = Server::start().await;
    server.answer(records).await;
    let client = server.client();
    (server, client)
}

/// The queries that arrived, in order.
async fn queries(server: &Server) -> Vec<String> {
    let requests = server.received().await;
    let queries = requests.iter().map(|request| request.url.query());
    queries
        .map(|query| query.unwrap_or("").to_owned())
        .collect()
}

/// The ids of all items, read from each by a function.
async fn ids<R, S>(mut items: Items<R>, id: fn(R::Item) -> S) -> Vec<String>
where
    R: Listed,
    S: Into<String>,
    CallError<R::Error>: std::fmt::Debug,
{
    let mut ids = Vec::new();
    while let Some(item) = items.next().await {
        ids.push(id(item.unwrap()).into());
    }
    ids
}

#[tokio::test]
async fn items_of_every_list() {
    const EXPECTED: [&str; 5] = ["0", "1", "2", "3", "4"];
    let (server, client) = serving(Records::guardrails(5)).await;
    let guardrails = client.guardrails();
    let items = guardrails.list().limit(2).items();
    assert_eq!(ids(items, |guardrail| guardrail.id).await, EXPECTED);

    server.answer(Records::of("listKeyAssignments", 5)).await;
    let items = guardrails.list_key_assignments().limit(2).items();
    assert_eq!(ids(items, |assignment| assignment.id).await, EXPECTED);

    server.answer(Records::of("listMemberAssignments", 5)).await;
    let items = guardrails.list_member_assignments().limit(2).items();
    assert_eq!(ids(items, |assignment| assignment.id).await, EXPECTED);

    server
        .answer(Records::of("listGuardrailKeyAssignments", 5))
        .await;
    let items = guardrails
        .list_guardrail_key_assignments(ID)
        .limit(2)
        .items();
    assert_eq!(ids(items, |assignment| assignment.id).await, EXPECTED);

    server
        .answer(Records::of("listGuardrailMemberAssignments", 5))
        .await;
    let items = guardrails
        .list_guardrail_member_assignments(ID)
        .limit(2)
        .items();
    assert_eq!(ids(items, |assignment| assignment.id).await, EXPECTED);
    let requests = server.received().await;
    let path = format!("/guardrails/{ID}/assignments/members");
    let expected = ["limit=2", "limit=2&offset=2", "limit=2&offset=4"];
    let expected = expected.map(|query| format!("{path}?{query}"));
    assert_eq!(
        requests.iter().map(server::target).collect::<Vec<_>>(),
        expected
    );
}

#[tokio::test]
async fn a_short_page_is_the_last() {
    let (server, client) = serving(Records::guardrails(5)).await;
    let mut pages = client.guardrails().list().limit("2").pages();
    let mut sizes = Vec::new();
    while let Some(page) = pages.next().await {
        let page = page.unwrap();
        assert_eq!(page.total_count, 5.0);
        sizes.push(page.data.len());
    }
    assert_eq!(sizes, [2, 2, 1]);
    let expected = ["limit=2", "limit=2&offset=2", "limit=2&offset=4"];
    assert_eq!(queries(&server).await, expected);
    // It stays at the end, without asking again.
    assert!(pages.next().await.is_none());
    assert_eq!(queries(&server).await.len(), 3);
}

#[tokio::test]
async fn an_empty_page_is_the_end() {
    let (server, client) = serving(Records::guardrails(4)).await;
    let mut pages = client.guardrails().list().limit(2).pages();
    let mut count = 0;
    while let Some(page) = pages.next().await {
        assert_eq!(page.unwrap().data.len(), 2);
        count += 1;
    }
    assert_eq!((count, queries(&server).await.len()), (2, 3));

    let (_server, client) = serving(Records::guardrails(0)).await;
    let mut items = client.guardrails().list().limit(2).items();
    assert!(items.next().await.is_none());
    // As a page, the first is worth having even if it is empty: it has a total.
    let mut pages = client.guardrails().list().limit(2).pages();
    assert_eq!(pages.next().await.unwrap().unwrap().total_count, 0.0);
    assert!(pages.next().await.is_none());
}

#[tokio::test]
async fn without_a_limit_the_server_decides_how_long_a_page_is() {
    let (server, client) = serving(Records::guardrails(150)).await;
    let items = client.guardrails().list().items();
    assert_eq!(ids(items, |guardrail| guardrail.id).await.len(), 150);
    assert_eq!(queries(&server).await, ["", "offset=100", "offset=150"]);
}

#[tokio::test]
async fn paging_begins_at_the_requests_offset() {
    let (server, client) = serving(Records::guardrails(5)).await;
    let request = client.guardrails().list().offset("3").limit(1);
    let mut items = request.items();
    assert_eq!(items.next().await.unwrap().unwrap().id, "3");
    assert_eq!(ids(items, |guardrail| guardrail.id).await, ["4"]);
    let expected = ["offset=3&limit=1", "offset=4&limit=1", "offset=5&limit=1"];
    assert_eq!(queries(&server).await, expected);
}

#[tokio::test]
async fn an_error_in_the_middle_is_an_item_and_not_the_end() {
    let mut records = Records::guardrails(4);
    records.fails_at = Some(2);
    let (server, client) = serving(records).await;
    let mut items = client.guardrails().list().limit(2).items();
    for id in ["0", "1"] {
        assert_eq!(items.next().await.unwrap().unwrap().id, id);
    }
    let failure = items.next().await.unwrap().unwrap_err();
    assert_eq!(failure.status(), Some(500));
    let api = failure.api();
    assert!(matches!(
        api,
        Some(generated_client::guardrails::ListGuardrailsError::InternalServerError(body))
            if body.error.message == "Internal Server Error"
    ));
    // Where to resume, now or in another run of the program.
    let kept = serde_json::to_string(&items.cursor()).unwrap();
    server.answer(Records::guardrails(4)).await;
    let cursor: PageCursor = serde_json::from_str(&kept).unwrap();
    let later = client.guardrails().list().limit(2).items().resume(&cursor);
    assert_eq!(ids(items, |guardrail| guardrail.id).await, ["2", "3"]);
    assert_eq!(later.try_collect().await.unwrap().len(), 2);
    let all = client.guardrails().list().limit(2).items();
    assert_eq!(all.try_collect().await.unwrap().len(), 4);

    // Of another list's pages it says nothing.
    let mut others = client.guardrails().list_key_assignments().pages();
    others = others.resume(&cursor);
    let refused = others.next().await.unwrap().unwrap_err();
    assert!(
        refused.to_string().contains("`listGuardrails`"),
        "{refused}"
    );
}

/// A server that gives 2 results at a time, whatever is asked for, and says how many there are in all.
#[tokio::test]
async fn a_total_shows_that_a_short_page_is_not_the_last() {
    let mut records = Records::guardrails(5);
    records.most = 2;
    let (server, client) = serving(records).await;
    let items = client.guardrails().list().limit(50).items();
    assert_eq!(items.try_collect().await.unwrap().len(), 5);
    let expected = ["limit=50", "limit=50&offset=2", "limit=50&offset=4"];
    assert_eq!(queries(&server).await, expected);
}

#[tokio::test]
async fn options_of_a_request_hold_for_all_its_pages() {
    let (server, client) = serving(Records::guardrails(3)).await;
    let request = client
        .guardrails()
        .list()
        .limit(1)
        .with_header("x-trace", "t");
    let items = request.with_retry(RetryPolicy::none()).items().max_pages(2);
    assert_eq!(ids(items, |guardrail| guardrail.id).await, ["0", "1"]);
    let requests = server.received().await;
    let traces: Vec<_> = requests
        .iter()
        .map(|request| server::header(request, "x-trace"))
        .collect();
    assert_eq!(traces, [Some("t"); 2]);
}

#[tokio::test]
async fn what_cannot_be_counted_is_not_sent() {
    let (server, client) = serving(Records::guardrails(3)).await;
    let mut pages = client.guardrails().list().limit("few").pages();
    let failure = pages.next().await.unwrap().unwrap_err();
    assert_eq!(failure.kind(), ErrorKind::Request);
    assert!(failure.to_string().contains("`limit`"), "{failure}");
    assert!(queries(&server).await.is_empty());
}
