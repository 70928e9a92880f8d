//! What requests consist of.

use serde::{Serialize, Serializer};
use serde_json::json;

use crate::pets::{API, GetPet, ListPets, Pet, create_pet, delete_pet, get_pet, picture};
use crate::runtime::{
    CallError, Client, ClientBuilder, Credential, Error, ErrorKind, Operation, Pending, Style,
};
use crate::support::{FakeClock, PET, Scripted, builder, scripted};

fn tom() -> Pet {
    Pet {
        id: 7,
        name: "Tom".into(),
    }
}

#[tokio::test]
async fn a_request_as_it_is_sent() {
    let transport = Scripted::answering(201, PET);
    let client = scripted(&transport);
    create_pet(&client, &tom()).send().await.unwrap();
    let sent = transport.last();
    assert_eq!(sent.method, "POST");
    assert_eq!(sent.uri, "https://pets.example/api/v1/pets");
    assert_eq!(sent.body, PET);
    assert_eq!(sent.header("content-type"), "application/json");
    assert_eq!(sent.header("accept"), "application/json");
    assert_eq!(sent.header("authorization"), "Bearer canary-token");
    let agent = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));
    assert_eq!(sent.header("user-agent"), agent);
}

#[tokio::test]
async fn a_response_with_what_came_along() {
    let headers = [("x-request-id", "r-1"), ("x-total", "9")];
    let transport = Scripted::new(move |_| Some(Ok(crate::support::answer(200, &headers, PET))));
    let client = scripted(&transport);
    let response = get_pet(&client, 7).send_response().await.unwrap();
    assert_eq!(response.status(), 200);
    assert_eq!(response.request_id(), Some("r-1"));
    assert_eq!(response.headers()["x-total"], "9");
    assert_eq!(response.attempts(), 1);
    assert_eq!(response.into_value(), tom());
}

#[tokio::test]
async fn no_body() {
    let transport = Scripted::answering(204, "");
    delete_pet(&scripted(&transport), 7).send().await.unwrap();
    let sent = transport.last();
    assert_eq!((sent.method.as_str(), sent.body.as_str()), ("DELETE", ""));
    assert!(!sent.headers.contains_key("content-type"));
}

#[tokio::test]
async fn headers_and_cookies() {
    let transport = Scripted::answering(200, PET);
    let client = builder(&FakeClock::default())
        .transport(transport.clone())
        .header("X-Client", "client")
        .header("X-Both", "client")
        .user_agent("me/1")
        .build()
        .unwrap();
    let mut request = get_pet(&client, 7);
    request.call_mut().set_header("X-Both", &"call");
    request.call_mut().set_header("X-List", &[1, 2]);
    request.call_mut().set_header("X-Gone", &1);
    request.call_mut().set_header("X-Gone", &None::<u8>);
    request
        .call_mut()
        .set_header_as("X-Json", Style::Json, false, &json!({"a": 1}));
    request.call_mut().set_cookie("a", &"1;2");
    request.call_mut().set_cookie("b", &[1, 2]);
    let request = request
        .with_header("x-client", "option")
        .with_header("Accept", "text/plain");
    request.send().await.unwrap();
    let sent = transport.last();
    assert_eq!(sent.header("x-client"), "option");
    assert!(sent.headers["x-client"].is_sensitive());
    assert_eq!(sent.header("x-both"), "call");
    assert_eq!(sent.header("x-list"), "1,2");
    assert_eq!(sent.header("x-json"), r#"{"a":1}"#);
    assert_eq!(sent.header("cookie"), "a=1%3B2; b=1; b=2");
    assert_eq!(sent.header("accept"), "text/plain");
    assert_eq!(sent.header("user-agent"), "me/1");
    assert!(!sent.headers.contains_key("x-gone"));
}

#[tokio::test]
async fn cookies_of_all_kinds_share_a_header() {
    let transport = Scripted::answering(200, "");
    let builder = builder(&FakeClock::default())
        .transport(transport.clone())
        .credential("cookie_key", Credential::token("k"))
        .header("Cookie", "client=1; theme=dark");
    let mut request = picture(&builder.build().unwrap());
    request.call_mut().set_header("cookie", "given=2");
    request.call_mut().set_cookie("set", "3");
    request.send().await.unwrap();
    let sent = transport.last();
    assert_eq!(sent.headers.get_all("cookie").iter().count(), 1);
    assert_eq!(
        sent.header("cookie"),
        "client=1; theme=dark; given=2; set=3; session=k"
    );
    assert!(sent.headers["cookie"].is_sensitive());
}

#[tokio::test]
async fn a_header_may_hold_other_characters_than_ascii() {
    let transport = Scripted::answering(200, PET);
    let mut request = get_pet(&scripted(&transport), 7);
    request.call_mut().set_header("X-Name", "Zoë\t☂");
    request.send().await.unwrap();
    // As UTF-8, which servers take as it is (RFC 9110, section 5.5).
    let sent = transport.last();
    assert_eq!(sent.headers["x-name"].as_bytes(), "Zoë\t☂".as_bytes());

    for bad in ["a\r\nb: c", "a\0", "a\u{7f}"] {
        let mut request = get_pet(&scripted(&transport), 7);
        request.call_mut().set_header("X-Name", bad);
        let error = request.send().await.unwrap_err();
        assert_eq!(
            (error.kind(), error.was_sent()),
            (ErrorKind::Request, false)
        );
        assert!(error.to_string().contains("control character"), "{error}");
    }
}

#[tokio::test]
async fn other_bodies() {
    let transport = Scripted::answering(201, PET);
    let client = scripted(&transport);
    let sent = async |request: crate::pets::CreatePet| {
        request.send().await.unwrap();
        let sent = transport.last();
        (sent.header("content-type").to_owned(), sent.body)
    };

    let mut request = create_pet(&client, &tom());
    request
        .call_mut()
        .set_form(&json!({"a": "x y&z", "b": [1, 2], "c": null}), &[]);
    let expected = (
        "application/x-www-form-urlencoded".into(),
        "a=x%20y%26z&b=1&b=2".into(),
    );
    assert_eq!(sent(request).await, expected);

    let mut request = create_pet(&client, &tom());
    request
        .call_mut()
        .set_json("application/merge-patch+json", &json!({"a": null}));
    let expected = (
        "application/merge-patch+json".into(),
        r#"{"a":null}"#.into(),
    );
    assert_eq!(sent(request).await, expected);

    let mut request = create_pet(&client, &tom());
    request.call_mut().set_body("text/csv", "1,2");
    assert_eq!(sent(request).await, ("text/csv".into(), "1,2".into()));
}

#[tokio::test]
async fn no_value_adds_a_header() {
    let transport = Scripted::answering(200, PET);
    let client = scripted(&transport);
    let value = "x\r\nX-Evil: 1";
    let mut by_parameter = get_pet(&client, 7);
    by_parameter.call_mut().set_header("X-Note", &value);
    let by_option = get_pet(&client, 7).with_header("X-Note", value);
    let by_name = get_pet(&client, 7).with_header("X-Evil: 1\r\nX", "x");
    for request in [by_parameter, by_option, by_name] {
        let error = request.send().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Request);
        let text = error.to_string();
        assert!(
            text.starts_with("getPet (GET /pets/{id}): header `X-"),
            "{text}"
        );
        assert!(!text.contains(['\r', '\n']), "{text}");
    }
    assert!(transport.sent().is_empty());
    // A later value that can be sent takes the place of one that cannot.
    let request = get_pet(&client, 7)
        .with_header("X-Note", value)
        .with_header("X-Note", "x");
    assert!(request.send().await.is_ok());
}

#[tokio::test]
async fn what_cannot_be_serialised_is_an_error_of_the_call() {
    struct Stubborn;
    impl Serialize for Stubborn {
        fn serialize<S: Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
            Err(serde::ser::Error::custom("I will not"))
        }
    }
    let transport = Scripted::answering(201, PET);
    let client = scripted(&transport);
    let mut request = create_pet(&client, &tom());
    request.call_mut().set_json("application/json", &Stubborn);
    let error = request.send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Request);
    assert_eq!(
        error.to_string(),
        "createPet (POST /pets): body: I will not"
    );
    assert_eq!(error.attempts(), 0);

    let missing = GetPet::new(&client).send().await.unwrap_err();
    let text = "getPet (GET /pets/{id}): path parameter `id` has no value";
    assert_eq!(missing.to_string(), text);
}

#[test]
fn what_crosses_threads() {
    fn crosses<T: Send + Sync>() {}
    fn moves<T: Send>(_: &T) {}
    crosses::<Client>();
    crosses::<Error>();
    crosses::<CallError<crate::pets::PetError>>();
    crosses::<GetPet>();
    let transport = Scripted::answering(200, PET);
    let client = scripted(&transport);
    let pending: Pending<GetPet> = get_pet(&client, 7).send();
    moves(&pending);
    let list = ListPets::new(&client);
    moves(&list.clone().pages().next());
    moves(&list.items().next());
    assert!(std::mem::size_of::<Error>() <= 8);
    assert!(std::mem::size_of::<CallError<crate::pets::PetError>>() <= 16);
}

#[test]
fn without_a_runtime_a_call_says_so() {
    let client = ClientBuilder::new(&API).credential("token", Credential::token("t"));
    let call = get_pet(&client.build().unwrap(), 7).send();
    let error = pollster::block_on(call).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Request);
    assert_eq!(
        error.to_string(),
        "getPet (GET /pets/{id}): no Tokio runtime is running here: send it inside of one, or with `send_blocking`"
    );
}

#[tokio::test]
async fn no_header_changes_where_a_request_ends() {
    let transport = Scripted::answering(201, PET);
    let client = scripted(&transport);
    for name in [
        "Content-Length",
        "transfer-encoding",
        "Connection",
        "TE",
        "trailer",
        "Upgrade",
    ] {
        let call = create_pet(&client, &tom()).with_header(name, "0");
        let error = call.send().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Request, "{name}");
        assert!(
            error.to_string().contains("the connection sets it"),
            "{error}"
        );
    }
    assert!(transport.sent().is_empty());
}
