//! Headers of responses as the document declares them: the methods are those of the case `response-headers`.

use http::HeaderMap;
use http::header::{HeaderName, HeaderValue};
use serde_json::json;

use crate::pets::get_pet;
use crate::runtime::{Headers, RetryPolicy};
use crate::support::{PET, Scripted, answer, scripted};
use crate::wire::{raw, whole};

fn headers(lines: &[(&str, &str)]) -> Headers {
    let mut map = HeaderMap::new();
    for (name, value) in lines {
        let name = HeaderName::try_from(*name).unwrap();
        map.append(name, HeaderValue::from_bytes(value.as_bytes()).unwrap());
    }
    map.into()
}

#[tokio::test]
async fn a_response_tells_what_it_declares() {
    let head = "200 OK\nX-RateLimit-Limit: 100\nx-ratelimit-remaining: 7\nX-RateLimit-Reset: 1.5\n\
                X-Served-By: north-7\nSet-Cookie: a=1; Path=/, x\nSet-Cookie: b=2\ncontent-type: application/json";
    let client = raw(whole(head, PET)).await;
    let response = get_pet(&client, 7).send_response().await.unwrap();
    let headers = response.headers();
    assert_eq!(headers.x_rate_limit_limit(), Some(100));
    assert_eq!(headers.x_rate_limit_remaining(), Some(7));
    assert_eq!(headers.x_rate_limit_reset(), Some(1.5));
    assert_eq!(headers.x_served_by(), Some("north-7"));
    assert_eq!(headers.set_cookie(), ["a=1; Path=/, x", "b=2"]);
    assert_eq!(headers.x_request_id(), None);
    // It is still the map that it was.
    assert_eq!(headers["x-ratelimit-limit"], "100");
    assert!(headers.contains_key("content-type"));
}

#[tokio::test]
async fn an_error_does_too() {
    let transport = Scripted::new(|_| {
        let headers = [("retry-after", "30"), ("x-ratelimit-remaining", "0")];
        Some(Ok(answer(429, &headers, "")))
    });
    let request = get_pet(&scripted(&transport), 7).with_retry(RetryPolicy::none());
    let error = request.send().await.unwrap_err();
    let headers = error.headers().unwrap();
    assert_eq!(headers.retry_after(), Some(30));
    assert_eq!(headers.x_rate_limit_remaining(), Some(0));
}

#[test]
fn what_does_not_fit_is_none() {
    let odd = headers(&[
        ("x-ratelimit-limit", "many"),
        ("x-ratelimit-reset", ""),
        ("x-shards", "1, two"),
        ("x-trace", "{"),
        ("x-ratelimit-remaining", "99999999999999999999"),
    ]);
    assert_eq!(odd.x_rate_limit_limit(), None);
    assert_eq!(odd.x_rate_limit_reset(), None);
    assert_eq!(odd.x_rate_limit_remaining(), None);
    assert_eq!(odd.x_shards(), None);
    assert_eq!(odd.x_trace(), None);
    assert_eq!(Headers::default().x_shards(), None);
    assert!(Headers::default().link().is_empty());
}

#[test]
fn lists_may_be_spread_over_lines() {
    let some = headers(&[
        ("x-shards", "1, 2"),
        ("x-shards", "3,,"),
        ("x-hosts", "a , b"),
        ("link", r#"<https://a.example/?a,b>; rel="next""#),
        ("link", r#"<https://b.example>; rel="last""#),
        ("x-trace", r#"{"id":"ü"}"#),
        ("x-plan", "free"),
    ]);
    assert_eq!(some.x_shards(), Some(vec![1, 2, 3]));
    let hosts = ["a", "b"].map(str::to_owned);
    assert_eq!(some.x_hosts(), Some(hosts.to_vec()));
    assert_eq!(some.link().len(), 2);
    assert_eq!(some.x_trace(), Some(json!({"id": "ü"})));
    assert_eq!(some.x_plan(), Some("free"));
}

#[test]
fn headers_show_no_secrets() {
    let mut map = HeaderMap::new();
    let mut secret = HeaderValue::from_static("canary");
    secret.set_sensitive(true);
    map.insert("x-key", secret);
    assert!(!format!("{:?}", Headers::from(map)).contains("canary"));
}
