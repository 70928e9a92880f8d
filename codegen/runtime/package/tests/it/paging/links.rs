//! The `Link` header, as servers write it.

use super::answers::{Answers, Links};
use crate::support::answer;

#[tokio::test]
async fn the_next_link_is_found() {
    for (headers, next) in [
        (&[r#"<?p=2>; rel="next""#][..], Some("?p=2")),
        (&["<?p=2>;rel=next"], Some("?p=2")),
        (&["  <?p=2>  ;  REL = NEXT "], Some("?p=2")),
        (&[r#"<?p=2>; rel="last next""#], Some("?p=2")),
        (&[r#"<?p=1>; rel="prev",<?p=2>; rel="next""#], Some("?p=2")),
        (
            &[r#"<?p=1>; rel="prev""#, r#"<?p=2>; rel="next""#],
            Some("?p=2"),
        ),
        (
            &[r#"<?p=2,3>; title="a, b; rel=\"prev\""; rel="next""#],
            Some("?p=2,3"),
        ),
        (&[r#", ,<?p=2>; rel="next","#], Some("?p=2")),
        (&[r#"<?p=2>; hreflang; rel="next""#], Some("?p=2")),
        // Only the first relation of a link counts, and only links of this page.
        (&[r#"<?p=2>; rel="prev"; rel="next""#], None),
        (&[r##"<?p=2>; rel="next"; anchor="#part""##], None),
        (&[r#"<?p=2>; rel="nextish""#], None),
        (&[r#"<?p=2>; title="rel=next""#], None),
        (&["<?p=2>"], None),
        (&["?p=2; rel=next"], None),
        (&["<?p=2; rel=next"], None),
        // A comma that is missing, and a quote.
        (&[r#"<?p=1>; rel="prev" <?p=2>; rel="next""#], Some("?p=2")),
        (&[r#"<?p=2>; rel="next"#], Some("?p=2")),
        (&["<>;;;,,,=\"", ""], None),
    ] {
        let server = Answers::new(move |sent| {
            let headers: Vec<_> = headers.iter().map(|value| ("link", *value)).collect();
            let first = sent.uri.ends_with("a%20b");
            answer(200, if first { &headers } else { &[] }, "[1]")
        });
        let mut pages = Links::new(&server.client()).pages();
        pages.next().await.unwrap().unwrap();
        assert_eq!(pages.next().await.is_some(), next.is_some(), "{headers:?}");
        assert_eq!(
            server.asked().get(1).map(String::as_str),
            next,
            "{headers:?}"
        );
    }
}
