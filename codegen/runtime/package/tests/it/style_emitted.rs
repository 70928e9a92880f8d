//! Styles through the client that the generator makes of the case `parameter-styles`.

use std::collections::BTreeMap;

use crate::models::{Color, Filter, InQueryEither, Page, Shade};
use crate::paint::through;
use crate::support::{Scripted, Sent};

fn color() -> Color {
    Color::new(100).g(200).b(150)
}

/// What is sent for a request of a client.
macro_rules! sent {
    (|$client:ident| $request:expr) => {{
        let transport = Scripted::answering(204, "");
        let $client = through(transport.clone());
        $request.send().await.unwrap();
        transport.last()
    }};
}

fn path(sent: &Sent) -> &str {
    sent.uri.strip_prefix("http://paint.example").unwrap()
}

/// The pairs of the query, as they are written.
fn query(sent: &Sent) -> Vec<&str> {
    let (_, query) = sent.uri.split_once('?').unwrap();
    query.split('&').collect()
}

#[tokio::test]
async fn paths() {
    let sent = sent!(|client| {
        let styles = client.defined();
        styles.in_path(color(), color(), ["a", "b"], color(), "2026-11-24", 7)
    });
    assert_eq!(
        path(&sent),
        "/path/R,100,G,200,B,150/R=100,G=200,B=150/.a,b/;R=100;G=200;B=150/2026-11-24/.7"
    );
}

#[tokio::test]
async fn queries() {
    let sent = sent!(|client| {
        let request = client.defined();
        let request = request.in_query(vec![Shade::Light, Shade::Dark], "/a?b&c");
        request
            .csv(color())
            .spaces(color())
            .pipes(vec![1, 2])
            .deep(color())
            .free(BTreeMap::from([("any".into(), "thing".into())]))
            .shade(Shade::Dark)
            .either(InQueryEither::Strings(vec!["x".to_owned(), "y".to_owned()]))
            .since("2026-11-24T10:00:00+01:00")
            .flag(true)
            .links(["a/b", "c:d"])
    });
    assert_eq!(
        query(&sent),
        [
            "form=light",
            "form=dark",
            "link=/a?b%26c",
            "csv=R,100,G,200,B,150",
            "spaces=R%20100%20G%20200%20B%20150",
            "pipes=1%7C2",
            "deep%5BR%5D=100",
            "deep%5BG%5D=200",
            "deep%5BB%5D=150",
            "any=thing",
            "shade=dark",
            "either=x",
            "either=y",
            "since=2026-11-24T10%3A00%3A00%2B01%3A00",
            "flag=true",
            "links=a/b,c:d",
        ]
    );
}

#[tokio::test]
async fn headers_and_cookies() {
    let sent = sent!(|client| {
        let request = client.defined();
        let request = request.in_headers_and_cookies(vec![1, 2], "a;b", color());
        request.x_one("1, 2").x_spread(color()).csv(["p", "q"])
    });
    assert_eq!(sent.header("x-one"), "1, 2");
    assert_eq!(sent.header("x-list"), "1,2");
    assert_eq!(sent.header("x-spread"), "R=100,G=200,B=150");
    assert_eq!(
        sent.header("cookie"),
        "session=a%3Bb; color=R,100,G,200,B,150; csv=p,q"
    );
}

#[tokio::test]
async fn what_is_left_open() {
    let sent = sent!(|client| {
        let page = || Page::new().page(0).sort(["a", "b"]);
        let request = client.undefined().left_open(vec![Color::new(1)]);
        request
            .colors(vec![Color::new(2)])
            .page(page())
            .filter(Filter::new().color(color()).any(vec![page()]))
            .expand(["x", "y"])
            .id("7")
            .spaces(["a b", "c"])
            .x_colors(vec![Color::new(3)])
            .crumbs(["m", "n"])
    });
    let (before, _) = path(&sent).split_once('?').unwrap();
    assert_eq!(before, "/undefined/%7B%22R%22%3A1%7D");
    let read = |pair: &&str| pair.replace("%5B", "[").replace("%5D", "]");
    assert_eq!(
        query(&sent).iter().map(read).collect::<Vec<_>>(),
        [
            "colors=%7B%22R%22%3A2%7D",
            "page=0",
            "sort=a",
            "sort=b",
            "filter[color][R]=100",
            "filter[color][G]=200",
            "filter[color][B]=150",
            "filter[any][0][page]=0",
            "filter[any][0][sort]=a",
            "filter[any][0][sort]=b",
            "expand[]=x",
            "expand[]=y",
            "id=7",
            "spaces=a%20b",
            "spaces=c",
        ]
    );
    assert_eq!(sent.header("x-colors"), r#"[{"R":3}]"#);
    assert_eq!(sent.header("cookie"), "crumbs=m; crumbs=n");
}
