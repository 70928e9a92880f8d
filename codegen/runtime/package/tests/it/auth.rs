//! Credentials: which are sent, where, and that they stay secret.

use std::sync::atomic::{AtomicUsize, Ordering};

use crate::pets::{
    API, INSECURE, Pet, PetError, Picture, Ping, Status, create_pet, get_pet, picture,
};
use crate::runtime::{
    Client, ClientBuilder, Credential, ErrorKind, Operation, ServerUrl, TransportError,
};
use crate::support::{FakeClock, PET, Scripted, Sent, answer, builder, chain};

async fn sent_by(builder: ClientBuilder) -> Sent {
    let transport = Scripted::answering(200, PET);
    let client = builder.transport(transport.clone()).build().unwrap();
    get_pet(&client, 7).send().await.unwrap();
    transport.last()
}

fn with(scheme: &str, credential: Credential) -> ClientBuilder {
    ClientBuilder::new(&API).credential(scheme, credential)
}

#[tokio::test]
async fn a_bearer_token_is_prefixed_once() {
    for given in ["abc", "Bearer abc", "bearer abc"] {
        let sent = sent_by(with("token", Credential::token(given))).await;
        assert_eq!(sent.header("authorization"), "Bearer abc");
        assert!(sent.headers["authorization"].is_sensitive());
    }
}

#[tokio::test]
async fn a_token_may_be_asked_for_each_time() {
    static CALLS: AtomicUsize = AtomicUsize::new(0);
    let token = || format!("t{}", CALLS.fetch_add(1, Ordering::Relaxed));
    let transport = Scripted::answering(500, "");
    let client = builder(&FakeClock::default())
        .credential("token", Credential::from_fn(token))
        .transport(transport.clone())
        .build()
        .unwrap();
    get_pet(&client, 7).send().await.unwrap_err();
    let sent = transport.sent();
    let tokens: Vec<_> = sent
        .iter()
        .map(|sent| sent.header("authorization"))
        .collect();
    assert_eq!(tokens, ["Bearer t0", "Bearer t1", "Bearer t2"]);
}

async fn picture_by(builder: ClientBuilder) -> Sent {
    let transport = Scripted::answering(200, "");
    let client = builder.transport(transport.clone()).build().unwrap();
    picture(&client).send().await.unwrap();
    transport.last()
}

#[tokio::test]
async fn the_first_alternative_that_can_be_met() {
    let new = || ClientBuilder::new(&API);
    let basic = || Credential::basic("Aladdin", "open sesame");
    let token = || Credential::token("k&y");

    let sent = picture_by(new().credential("login", basic())).await;
    // The example of RFC 7617.
    assert_eq!(
        sent.header("authorization"),
        "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="
    );

    // Both of two are needed: one is as good as none.
    let sent = picture_by(new().credential("key", token())).await;
    assert!(!sent.headers.contains_key("x-key"));
    let both = new()
        .credential("key", token())
        .credential("query_key", token());
    let sent = picture_by(both).await;
    assert_eq!(sent.header("x-key"), "k&y");
    assert!(sent.uri.ends_with("?key=k%26y"), "{}", sent.uri);

    let sent = picture_by(new().credential("cookie_key", token())).await;
    assert_eq!(sent.header("cookie"), "session=k%26y");

    // Anonymous, because the operation allows it.
    let sent = picture_by(new()).await;
    assert!(!sent.headers.contains_key("authorization"));
}

#[tokio::test]
async fn an_operation_without_security_gets_no_credential() {
    let transport = Scripted::answering(200, "ok");
    let client = crate::support::scripted(&transport);
    Status::new(&client).send().await.unwrap();
    assert!(!transport.last().headers.contains_key("authorization"));
}

#[tokio::test]
async fn basic_in_every_length() {
    for (user, password, expected) in [
        ("", "", "Og=="),
        ("a", "", "YTo="),
        ("a", "b", "YTpi"),
        ("a", "bc", "YTpiYw=="),
        ("ü", "ÿ?>", "w7w6w78/Pg=="),
    ] {
        let builder = ClientBuilder::new(&API);
        let sent = picture_by(builder.credential("login", Credential::basic(user, password))).await;
        assert_eq!(sent.header("authorization"), format!("Basic {expected}"));
    }
}

#[tokio::test]
async fn nothing_is_sent_without_a_credential() {
    let transport = Scripted::answering(200, PET);
    let client = ClientBuilder::new(&API)
        .transport(transport.clone())
        .build()
        .unwrap();
    let error = get_pet(&client, 7).send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credential);
    assert!(!error.was_sent() && transport.sent().is_empty());
    let text = "getPet (GET /pets/{id}): no credential: give ClientBuilder::credential a value \
                for `token` (from_env reads PETS_TOKEN)";
    assert_eq!(error.to_string(), text);
    // Unless the caller sends it by hand.
    let by_hand = get_pet(&client, 7).with_header("Authorization", "Bearer x");
    by_hand.send().await.unwrap();
    assert_eq!(transport.last().header("authorization"), "Bearer x");
}

#[tokio::test]
async fn no_credential_without_encryption_unless_asked_for() {
    let build = |builder: ClientBuilder| {
        let transport = Scripted::answering(200, PET);
        builder.transport(transport).build()
    };
    let error =
        build(with("token", Credential::token("t")).server(ServerUrl::of(&INSECURE))).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
    assert!(error.to_string().contains("http"), "{error}");
    assert!(build(ClientBuilder::new(&API).server(ServerUrl::of(&INSECURE))).is_ok());
    // The server of one operation only.
    let client = build(with("token", Credential::token("t"))).unwrap();
    let error = Ping::new(&client).send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credential);
    assert!(!error.was_sent());

    let given = with("token", Credential::token("t")).server("http://insecure.example");
    assert_eq!(sent_by(given).await.header("authorization"), "Bearer t");
}

const CANARY: &str = "canary-7f/3b9e";

/// Everything that a program could print about a call that fails.
async fn shown(client: &Client) -> String {
    let tom = Pet {
        id: 7,
        name: "Tom".into(),
    };
    let request = create_pet(client, &tom).with_header("X-Secret", CANARY);
    let mut shown = format!("{client:?} {:?} {request:?}", request.call());
    let pending = request.send();
    shown += &format!("{pending:?}");
    let error = pending.await.unwrap_err();
    shown += &format!("{error} {error:?} {:#?} {}", error.body(), chain(&error));
    if let Some(PetError::Conflict(problem)) = error.api() {
        assert!(
            problem.message.contains("[redacted]"),
            "{}",
            problem.message
        );
        shown += &problem.message;
    }
    let error = error.into_error();
    shown + &format!("{error} {error:?} {}", chain(&error))
}

#[tokio::test]
async fn secrets_do_not_show() {
    let echo = |status: u16, body: fn() -> String| {
        Scripted::new(move |_| {
            Some(Ok(answer(
                status,
                &[("set-cookie", CANARY), ("x-request-id", CANARY)],
                body(),
            )))
        })
    };
    let transports = [
        // The server repeats what it was sent, as an error or as something that cannot be decoded.
        echo(409, || {
            format!(r#"{{"message":"no such token: {CANARY}"}}"#)
        }),
        echo(409, || {
            format!(r#"{{"message":"{}"}}"#, CANARY.replace('/', "\\/"))
        }),
        echo(418, || format!("{} {CANARY}", "x".repeat(64 * 1024 - 5))),
        echo(200, || format!("{} {CANARY}", "x".repeat(64 * 1024 - 12))),
        echo(201, || format!(r#"{{"id":"{CANARY}","name":"{CANARY}"}}"#)),
        echo(201, || format!(r#"{{"{CANARY}":[{{"id":{{"{CANARY}":[}}"#)),
        Scripted::new(|_| Some(Err(TransportError::connect("refused")))),
        Scripted::new(|_| Some(Err(TransportError::exchange("reset")))),
    ];
    for transport in transports {
        let builder = with("token", Credential::token(CANARY))
            .credential("login", Credential::basic("user", CANARY))
            .credential("key", Credential::from_fn(|| CANARY.into()))
            .header("X-Other-Secret", CANARY)
            .transport(transport)
            .clock(FakeClock::default());
        let shown_builder = format!("{builder:?}");
        let shown = shown_builder + &shown(&builder.build().unwrap()).await;
        assert!(!shown.contains("canary"), "{shown}");
        assert!(shown.contains("createPet"), "{shown}");
    }
    let credential = Credential::token(CANARY);
    assert_eq!(format!("{credential:?}"), "Credential([redacted])");
}

#[tokio::test]
async fn a_credential_set_as_a_header_does_not_show() {
    let echo = || {
        let body = format!(r#"{{"message":"no such token: {CANARY}"}}"#);
        Scripted::new(move |_| Some(Ok(answer(418, &[], body.clone()))))
    };
    let value = format!("Bearer {CANARY}");
    let client = with("token", Credential::token("another"));
    let client = client.transport(echo()).build().unwrap();
    let by_call = get_pet(&client, 7).with_header("authorization", &value);
    let client = ClientBuilder::new(&API)
        .header("authorization", &value)
        .transport(echo())
        .build()
        .unwrap();
    for request in [by_call, get_pet(&client, 7)] {
        let error = request.send().await.unwrap_err();
        let shown = format!("{error} {error:?} {:?} {}", error.body(), chain(&error));
        assert!(!shown.contains(CANARY), "{shown}");
    }
}

#[tokio::test]
async fn a_key_in_the_query_does_not_show() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let client = ClientBuilder::new(&API)
        .credential("key", Credential::token(CANARY))
        .credential("query_key", Credential::token(CANARY))
        .server(url)
        .clock(FakeClock::default())
        .timeout(crate::support::FOREVER)
        .build()
        .unwrap();
    let error = picture(&client).send().await.unwrap_err();
    assert!(error.is_connect());
    let shown = format!("{error} {error:?} {}", chain(&error));
    assert!(!shown.contains("canary"), "{shown}");
}

#[tokio::test]
async fn a_secret_in_a_body_that_is_not_text_does_not_show() {
    let mut body = b"\xff no such token: ".to_vec();
    body.extend(CANARY.as_bytes());
    let transport = Scripted::new(move |_| {
        let response = http::Response::builder().status(418);
        Some(Ok(response.body(body.clone().into()).unwrap()))
    });
    let client = with("token", Credential::token(CANARY));
    let client = client.transport(transport).build().unwrap();
    let error = get_pet(&client, 7).send().await.unwrap_err();
    let shown = format!("{error} {error:?} {:?}", error.body());
    assert!(
        !shown.contains("canary") && shown.contains("[redacted]"),
        "{shown}"
    );
}

#[tokio::test]
async fn a_credential_that_cannot_be_sent() {
    let transport = Scripted::answering(200, "");
    let build = |builder: ClientBuilder| builder.transport(transport.clone()).build();
    for (builder, expected) in [
        (with("token", Credential::token("canary\n")), "character"),
        (with("token", Credential::token("")), "empty"),
        (
            with("token", Credential::basic("a", "canary")),
            "takes a token",
        ),
        (
            with("login", Credential::token("canary")),
            "takes a user name",
        ),
        (with("login", Credential::basic("a:b", "canary")), "colon"),
        (
            with("nonsense", Credential::token("canary")),
            "no security scheme `nonsense`",
        ),
    ] {
        let error = build(builder).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config);
        let text = format!("{error} {error:?}");
        assert!(text.contains(expected), "{text}");
        assert!(!text.contains("canary"), "{text}");
    }
    let late = with("cookie_key", Credential::token("x"))
        .credential("login", Credential::from_fn(|| "canary\n:".into()));
    let error = Picture::send(picture(&build(late).unwrap())).await;
    // In base64 even this can be sent.
    assert!(error.is_ok());
    let late = with("token", Credential::from_fn(|| "canary\n".into()));
    let error = get_pet(&build(late).unwrap(), 7).send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credential);
    assert!(!format!("{error:?}").contains("canary"));
}
