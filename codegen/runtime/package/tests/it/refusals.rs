//! The messages of statuses that are no success, and of what their headers ask for, as in `forensics`.

use std::time::Duration;

use crate::models::Pet;
use crate::pets::create_pet;
use crate::wire::{failure, raw, said, whole};

#[tokio::test]
async fn a_redirect_that_is_not_followed() {
    for (location, place) in [
        (
            "https://login.example/canary?next=canary",
            "https://login.example",
        ),
        ("/v2/things?key=canary#canary", "/v2/things"),
    ] {
        let head = format!("307 Temporary Redirect\nlocation: {location}");
        let client = raw(whole(&head, r#"{"message":"moved"}"#)).await;
        let pet = crate::pets::Pet {
            id: 7,
            name: "Tib".into(),
        };
        let error = create_pet(&client, &pet).send().await.unwrap_err();
        assert_eq!(
            error.to_string(),
            format!(
                "createPet (POST /pets): 307 Temporary Redirect: a redirect to {place}, which is \
                 not followed: only GET and HEAD are, within one origin, up to five times (not a status that the API describes)"
            )
        );
    }
}

#[tokio::test]
async fn a_status_that_the_api_does_not_describe() {
    for (head, body, expected) in [
        (
            "418 I'm a teapot",
            "short and stout",
            "418 I'm a teapot: short and stout (not a status that the API describes)",
        ),
        (
            "304 Not Modified",
            "",
            "304 Not Modified, with an empty body (not a status that the API describes)",
        ),
        (
            "599 ",
            r#"{"code":1,"token":"canary"}"#,
            r#"599: {"code":1,"token":"[redacted]"} (not a status that the API describes)"#,
        ),
        (
            "422 Unprocessable Content\nx-request-id: req-7",
            r#"{"detail":[{"loc":["body","data",0,"name"],"msg":"field required"}]}"#,
            "422 Unprocessable Entity: body.data.0.name: field required (not a status that the API describes) (request id req-7)",
        ),
        (
            "403 Forbidden\ncontent-type: application/problem+json",
            r#"{"type":"https://x.example/credit","title":"Not enough credit.","detail":"It costs 50.","instance":"/account/12"}"#,
            "403 Forbidden: Not enough credit: It costs 50. (instance /account/12) (not a status that the API describes)",
        ),
    ] {
        assert_eq!(said(&failure::<Pet>(head, body).await), expected);
    }
    // This one it does describe.
    assert_eq!(
        said(&failure::<Pet>("404 Not Found", "[]").await),
        "404 Not Found: [] (the body does not fit: expected an object (Nothing), found a list, near `[…`)"
    );
    assert_eq!(
        said(&failure::<Pet>("404 Not Found", "").await),
        "404 Not Found, with an empty body (not a body that the API describes)"
    );
}

#[tokio::test]
async fn what_the_server_asks_for() {
    let bearer = "www-authenticate: Bearer realm=\"things\", error=\"invalid_token\", error_description=\"The token expired\"";
    for (head, expected) in [
        (
            format!("401 Unauthorized\n{bearer}"),
            r#"401 Unauthorized: no (the server asks for Bearer credentials of realm "things", saying "The token expired""#,
        ),
        (
            "401 Unauthorized\nwww-authenticate: Basic realm=Staging".into(),
            r#"401 Unauthorized: no (the server asks for Basic credentials of realm "Staging""#,
        ),
        (
            "403 Forbidden\nwww-authenticate: Bearer error=insufficient_scope, scope=\"a:read b\""
                .into(),
            r#"403 Forbidden: no (the server asks for Bearer credentials of scope "a:read b", saying "insufficient_scope""#,
        ),
        (
            "401 Unauthorized\nwww-authenticate: ,".into(),
            "401 Unauthorized: no (not a status",
        ),
        (
            "429 Too Many Requests\nretry-after: 30".into(),
            "429 Too Many Requests: no (the server asks to wait 30 s",
        ),
        (
            "503 Service Unavailable\nretry-after-ms: 250".into(),
            "503 Service Unavailable: no (the server asks to wait 250 ms",
        ),
        (
            "503 Service Unavailable\nretry-after: Sun, 06 Nov 1994 08:54:37 GMT".into(),
            "503 Service Unavailable: no (the server asks to wait 5 min",
        ),
        (
            "429 Too Many Requests\nretry-after: 86400".into(),
            "429 Too Many Requests: no (the server asks to wait 24 h",
        ),
        (
            "429 Too Many Requests\nretry-after: soon".into(),
            "429 Too Many Requests: no (not a status",
        ),
    ] {
        let text = said(&failure::<Pet>(&head, r#"{"message":"no"}"#).await);
        assert!(text.starts_with(expected), "{text}");
    }
    let error = failure::<Pet>("429 Too Many Requests\nretry-after: 30", "").await;
    assert_eq!(error.retry_after(), Some(Duration::from_secs(30)));
    assert_eq!(
        said(&error),
        "429 Too Many Requests, with an empty body (the server asks to wait 30 s; not a status \
         that the API describes)"
    );
    assert_eq!(
        failure::<Pet>("429 Too Many Requests", "")
            .await
            .retry_after(),
        None
    );
}
