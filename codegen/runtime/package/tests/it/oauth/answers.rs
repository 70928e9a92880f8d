//! What token servers answer that is no token, and that nothing secret shows.

use std::error::Error as _;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use wiremock::matchers::path;
use wiremock::{Mock, MockServer, ResponseTemplate};

use super::world::{API, READ, World, grant};
use crate::probe::probe;
use crate::runtime::{ClientBuilder, Credential, ErrorKind, Grant, Operation, TransportError};
use crate::support::{FOREVER, FakeClock, answer, chain};

async fn reason(status: u16, body: impl Into<String>) -> String {
    let world = World::issuing(status, body);
    let error = probe(&world.client(), &READ).send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credential, "{error}");
    assert!(error.status().is_none() && !error.was_sent() && world.called().is_empty());
    let text = error.to_string();
    let start = "read (GET /doors): no token for `oauth` from https://auth.example: ";
    text.strip_prefix(start).expect(&text).to_owned()
}

#[tokio::test]
async fn faults_say_what_the_token_server_said() {
    let described =
        r#"{"error":"invalid_scope","error_description":"No scope `x`.","error_uri":"u"}"#;
    assert_eq!(
        reason(400, described).await,
        "400 Bad Request: invalid_scope: No scope `x`."
    );
    let bare = r#"{"error":"invalid_client"}"#;
    assert_eq!(reason(401, bare).await, "401 Unauthorized: invalid_client");
    // Some send errors as successes.
    assert_eq!(reason(200, bare).await, "200 OK: invalid_client");
    let other = r#"{"error":{"message":"no such client"}}"#;
    assert_eq!(reason(403, other).await, "403 Forbidden: no such client");
    assert_eq!(
        reason(404, "<h1>Not here</h1>").await,
        "404 Not Found: <h1>Not here</h1>"
    );
    assert_eq!(reason(410, "").await, "410 Gone, with an empty body");
    let long = format!(r#"{{"error":"{}\n\u202e"}}"#, "x".repeat(1000));
    assert!(reason(400, long).await.len() < 250);
}

#[tokio::test]
async fn successes_without_a_usable_token() {
    let missing = "the response is a success, but holds no `access_token`";
    for body in [
        "",
        "null",
        "[]",
        "<html>",
        "{}",
        r#"{"access_token":7}"#,
        r#"{"access_token":""}"#,
        r#"{"token":"t"}"#,
    ] {
        assert_eq!(reason(200, body).await, missing, "{body}");
    }
    let mac = r#"{"access_token":"t","token_type":"mac"}"#;
    let text = "its token is of type `mac`, and only bearer tokens are known";
    assert_eq!(reason(200, mac).await, text);
    let large = format!(r#"{{"access_token":"{}"}}"#, "x".repeat(70_000));
    assert_eq!(
        reason(200, large).await,
        "the response is larger than 65536 bytes"
    );
    // What it says is still worth telling.
    let large = format!("{}{}", r#"down for repairs"#, " ".repeat(70_000));
    assert_eq!(
        reason(501, large).await,
        "501 Not Implemented: down for repairs"
    );
}

#[tokio::test]
async fn a_token_that_no_header_can_hold() {
    let world = World::issuing(200, r#"{"access_token":"canary\n"}"#);
    let error = probe(&world.client(), &READ).send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credential);
    assert!(
        error
            .to_string()
            .contains("a character that no header can hold"),
        "{error}"
    );
    assert!(!format!("{error:?}").contains("canary"));
}

#[tokio::test]
async fn a_failed_connection_is_the_source() {
    let world = World::new(
        |_| Some(Err(TransportError::connect("refused"))),
        |_, _| None,
    );
    let error = probe(&world.client(), &READ).send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credential);
    assert!(
        error
            .to_string()
            .contains("from https://auth.example: could not connect"),
        "{error}"
    );
    assert_eq!(error.source().unwrap().to_string(), "refused");
}

#[tokio::test]
async fn a_token_that_breaks_off_is_asked_for_again() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let server = tokio::spawn(async move {
        let half = "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"access_token\":\"canary";
        for _ in 0..3 {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut request = Vec::new();
            while !request.ends_with(b"client_credentials") {
                stream.read_buf(&mut request).await.unwrap();
            }
            stream.write_all(half.as_bytes()).await.unwrap();
        }
    });
    let client = ClientBuilder::new(&API)
        .credential("oauth", grant().token_url(&url))
        .server(&url)
        .timeout(FOREVER)
        .clock(FakeClock::default())
        .build()
        .unwrap();
    let error = probe(&client, &READ).send().await.unwrap_err();
    let text = format!("from {url}: 200 OK, but the body broke off");
    assert!(error.to_string().ends_with(&text), "{error}");
    assert!(error.source().is_some());
    let shown = format!("{error} {error:?} {}", chain(&error));
    assert!(!shown.contains("canary"), "{shown}");
    // Three attempts, as the retry policy has it.
    server.await.unwrap();
}

#[tokio::test]
async fn a_redirect_does_not_get_the_secret() {
    let (server, other) = (MockServer::start().await, MockServer::start().await);
    let elsewhere = format!("{}/token?secret=x", other.uri());
    let redirect = ResponseTemplate::new(307).insert_header("location", &*elsewhere);
    Mock::given(path("/token"))
        .respond_with(redirect)
        .expect(1)
        .mount(&server)
        .await;
    let client = ClientBuilder::new(&API)
        .credential(
            "oauth",
            grant().token_url(format!("{}/token", server.uri())),
        )
        .server(server.uri())
        .build()
        .unwrap();
    let error = probe(&client, &READ).send().await.unwrap_err();
    assert!(
        error.to_string().contains("which is not followed"),
        "{error}"
    );
    assert!(!error.to_string().contains("secret=x"), "{error}");
    assert!(other.received_requests().await.unwrap().is_empty());
}

/// As it is, in JSON, in a form, in a form in JSON.
const CANARY: &str = "canary/\"5c&1d+";
const ECHOES: [&str; 4] = [
    "canary/\"5c&1d+",
    "canary/\\\"5c&1d+",
    "canary%2F%225c%261d%2B",
    "canary\\/\\\"5c&1d+",
];

/// Everything that a program could print about a client and a call that fails.
async fn shown(world: &World, grant: Grant) -> String {
    let mut shown = format!("{grant:?} {:?}", Credential::from(grant.clone()));
    let builder = world.builder(grant);
    shown += &format!("{builder:?}");
    let client = builder.build().unwrap();
    let request = probe(&client, &READ);
    shown += &format!("{client:?} {request:?} {:?}", request.call());
    let pending = request.send();
    shown += &format!("{pending:?}");
    let error = pending.await.unwrap_err();
    shown += &format!("{error} {error:?} {:#?} {}", error.body(), chain(&error));
    let error = error.into_error();
    shown + &format!("{error} {error:?} {}", chain(&error))
}

#[tokio::test]
async fn secrets_do_not_show() {
    // HTTP Basic of `client:canary%2F%225c%261d%2B`.
    let basic = "Y2xpZW50OmNhbmFyeSUyRiUyMjVjJTI2MWQlMkI=";
    for echo in ECHOES.into_iter().chain([basic]) {
        let grants = [
            Credential::client_credentials("client", CANARY),
            Credential::client_credentials("client", CANARY).secret_in_body(),
            Credential::client_credentials("client", "s").parameter("password", CANARY),
            Credential::refresh_token("client", CANARY),
            Credential::refresh_token("client", "r").client_secret(CANARY),
            Credential::client_credentials("client", CANARY)
                .token_url("https://auth.example/canary?token=canary"),
        ];
        for (index, grant) in grants.into_iter().enumerate() {
            let is_basic = echo == basic;
            if is_basic && !matches!(index, 0 | 4 | 5) {
                continue;
            }
            let json = echo.replace('"', if echo.contains("\\\"") { "\"" } else { "\\\"" });
            let token_faults = [
                (
                    400,
                    format!(r#"{{"error":"{json}","error_description":"for {json}"}}"#),
                ),
                (401, format!("{} {echo}", "x".repeat(190))),
                (503, format!("no client {echo}")),
                (
                    200,
                    format!(r#"{{"access_token":"t","token_type":"{json}"}}"#),
                ),
                (200, format!(r#"{{"access":"{json}"}}"#)),
            ];
            for (status, body) in token_faults {
                let shown = shown(&World::issuing(status, body), grant.clone()).await;
                assert!(!shown.contains("canary"), "{shown}");
                assert!(
                    !shown.contains(basic) && shown.contains("no token"),
                    "{shown}"
                );
            }
        }
    }
}

#[tokio::test]
async fn tokens_and_secrets_do_not_show_in_errors_of_the_api() {
    for echo in ["canary-token", "canary-secret"] {
        let world = World::new(
            |_| Some(Ok(answer(200, &[], r#"{"access_token":"canary-token"}"#))),
            move |_, _| {
                let body = format!(r#"{{"message":"no such token: {echo}"}}"#);
                Some(Ok(answer(418, &[], body)))
            },
        );
        let shown = shown(
            &world,
            Credential::client_credentials("client", "canary-secret"),
        )
        .await;
        assert!(
            !shown.contains("canary") && shown.contains("[redacted]"),
            "{shown}"
        );
    }
}
