//! Where requests go.

use serde_json::json;
use wiremock::{Mock, MockServer, ResponseTemplate};

use crate::paint::{Paint, through};
use crate::pets::{API, REGIONAL, Status, get_pet, picture, regional};
use crate::runtime::{ClientBuilder, ErrorKind, Operation, ServerUrl, Style};
use crate::support::{FakeClock, PET, Scripted, builder, local, scripted};

async fn path_of(id: &str) -> Result<String, String> {
    let transport = Scripted::answering(200, PET);
    match get_pet(&scripted(&transport), id).send().await {
        Ok(_) => {
            let uri = transport.last().uri;
            let path = uri.strip_prefix("https://pets.example/api/v1").unwrap();
            Ok(path.to_owned())
        }
        Err(error) => {
            assert_eq!(error.kind(), ErrorKind::Request);
            assert!(!error.was_sent() && transport.sent().is_empty());
            Err(error.to_string())
        }
    }
}

#[tokio::test]
async fn an_id_cannot_change_the_target() {
    for (id, expected) in [
        ("7", "/pets/7"),
        ("a/../b?x#y", "/pets/a%2F..%2Fb%3Fx%23y"),
        ("../admin", "/pets/..%2Fadmin"),
        ("..\\admin", "/pets/..%5Cadmin"),
        ("%2e%2e", "/pets/%252e%252e"),
        ("%2F", "/pets/%252F"),
        ("...", "/pets/..."),
        (".hidden", "/pets/.hidden"),
        ("//evil.example", "/pets/%2F%2Fevil.example"),
        ("@evil.example", "/pets/%40evil.example"),
        ("a\r\nHost: b", "/pets/a%0D%0AHost%3A%20b"),
        ("\0\t", "/pets/%00%09"),
        ("naïve", "/pets/na%C3%AFve"),
        ("a;b=c", "/pets/a%3Bb%3Dc"),
        (" ", "/pets/%20"),
    ] {
        assert_eq!(path_of(id).await.as_deref(), Ok(expected), "{id:?}");
    }
    for id in [".", ".."] {
        let error = path_of(id).await.unwrap_err();
        assert!(error.contains("`.` or `..`"), "{error}");
    }
    let error = path_of("").await.unwrap_err();
    assert_eq!(
        error,
        "getPet (GET /pets/{id}): path parameter `id` is empty"
    );
}

#[tokio::test]
async fn no_style_can_change_the_target() {
    for (style, value, expected) in [
        (Style::Simple, json!(["..", "a/b"]), Ok("..,a%2Fb")),
        (Style::Simple, json!({"..": "/"}), Ok("..,%2F")),
        (Style::Label, json!(["a", "b"]), Ok(".a,b")),
        (Style::Matrix, json!(["../x"]), Ok(";color=..%2Fx")),
        (
            Style::Json,
            json!({"a": ".."}),
            Ok("%7B%22a%22%3A%22..%22%7D"),
        ),
        (Style::Simple, json!([".."]), Err("`.` or `..`")),
        (Style::Label, json!("."), Err("`.` or `..`")),
        (Style::Simple, json!([""]), Err("is empty")),
        (Style::Simple, json!([]), Err("has no value")),
        (Style::Simple, json!(null), Err("has no value")),
    ] {
        let transport = Scripted::answering(200, "");
        let mut request = Paint::new(&through(transport.clone()));
        request.call.set_path_as("color", style, false, &value);
        match (request.send().await, expected) {
            (Ok(_), Ok(segment)) => assert_eq!(
                transport.last().uri,
                format!("http://paint.example/paint/{segment}")
            ),
            (Err(error), Err(reason)) => {
                assert!(error.to_string().contains(reason), "{error}");
                assert!(transport.sent().is_empty());
            }
            (outcome, _) => panic!("{style:?} {value}: {outcome:?}"),
        }
    }
}

#[tokio::test]
async fn the_server_sees_the_same() {
    let server = MockServer::start().await;
    let pet = ResponseTemplate::new(200).set_body_string(PET);
    Mock::given(wiremock::matchers::path("/api/v1/pets/a%2F..%2Fb%3Fx%23y"))
        .respond_with(pet)
        .expect(1)
        .mount(&server)
        .await;
    for slash in ["", "/"] {
        let client = local(&format!("{}/api/v1{slash}", server.uri()));
        let sent = get_pet(&client, "a/../b?x#y").send().await;
        assert!(sent.is_ok());
        if slash.is_empty() {
            server.verify().await;
            server.reset().await;
            let pet = ResponseTemplate::new(200).set_body_string(PET);
            Mock::given(wiremock::matchers::path("/api/v1/pets/a%2F..%2Fb%3Fx%23y"))
                .respond_with(pet)
                .mount(&server)
                .await;
        }
    }
}

#[tokio::test]
async fn queries_follow_the_path() {
    let transport = Scripted::answering(200, PET);
    let mut request = get_pet(&scripted(&transport), 7);
    request.call_mut().set_query("b", &["x y", "z&"]);
    request.call_mut().set_query("gone", &1);
    request.call_mut().set_query("a", &json!({"k": true}));
    request.call_mut().set_query("gone", &None::<u8>);
    // The last value stays, in the first place.
    request.call_mut().set_query("b", &"é");
    request.send().await.unwrap();
    let expected = "https://pets.example/api/v1/pets/7?b=%C3%A9&k=true";
    assert_eq!(transport.last().uri, expected);
}

#[tokio::test]
async fn a_value_is_written_before_it_replaces_a_fault() {
    let transport = Scripted::answering(200, PET);
    let client = scripted(&transport);
    let mut request = get_pet(&client, 7);
    request.call_mut().set_header("x", &[[1]]);
    let error = request.clone().send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Request);
    let text = "getPet (GET /pets/{id}): header `x`: \
                an array or object inside another has no form in a header";
    assert_eq!(error.to_string(), text);
    request.call_mut().set_header("x", &1);
    assert!(request.send().await.is_ok());
}

#[tokio::test]
async fn other_servers() {
    let clock = FakeClock::default();
    let transport = Scripted::answering(200, PET);
    let client = |builder: ClientBuilder| builder.transport(transport.clone()).build().unwrap();

    let us = client(builder(&clock).server(regional("us")));
    get_pet(&us, 7).send().await.unwrap();
    assert_eq!(transport.last().uri, "https://us.pets.example/api/pets/7");
    let default = client(builder(&clock).server(ServerUrl::of(&REGIONAL)));
    get_pet(&default, 7).send().await.unwrap();
    assert_eq!(transport.last().uri, "https://eu.pets.example/api/pets/7");
    get_pet(&default, 7)
        .with_server(regional("us"))
        .send()
        .await
        .unwrap();
    assert_eq!(transport.last().uri, "https://us.pets.example/api/pets/7");

    // An operation's own server, unless the user names one.
    let text = Status::new(&client(builder(&clock))).send().await.unwrap();
    assert_eq!(text, PET);
    assert_eq!(transport.last().uri, "http://status.pets.example/status");
    let given = client(builder(&clock).server("http://here.example/x/"));
    Status::new(&given).send().await.unwrap();
    assert_eq!(transport.last().uri, "http://here.example/x/status");
    get_pet(&given, 7)
        .with_server("https://there.example")
        .send()
        .await
        .unwrap();
    assert_eq!(transport.last().uri, "https://there.example/pets/7");

    let error = get_pet(&given, 7)
        .with_server("there")
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Request);
    assert!(error.to_string().contains("not an absolute URL"), "{error}");
}

#[tokio::test]
async fn styles_in_paths_and_accept() {
    let transport = Scripted::answering(200, "\u{1}\u{2}");
    let client = ClientBuilder::new(&API)
        .transport(transport.clone())
        .build()
        .unwrap();
    let bytes = picture(&client).send().await.unwrap();
    assert_eq!(&bytes[..], [1, 2]);
    let sent = transport.last();
    assert_eq!(
        sent.uri,
        "https://pets.example/api/v1/pets/7/;style=smallpicture"
    );
    assert_eq!(sent.header("accept"), "image/png");
}
