//! What errors say and keep.

use std::error::Error as _;

use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};

use crate::pets::{GetPet, Pet, PetError, create_pet, get_pet};
use crate::runtime::{CallError, Error, ErrorKind};
use crate::support::{Scripted, answer, local, scripted};

async fn failure(status: u16, headers: &[(&str, &str)], body: &str) -> CallError<PetError> {
    let server = MockServer::start().await;
    let mut response = ResponseTemplate::new(status).set_body_bytes(body);
    for (name, value) in headers {
        response = response.insert_header(*name, *value);
    }
    Mock::given(any())
        .respond_with(response)
        .mount(&server)
        .await;
    get_pet(&local(&server.uri()), 7).send().await.unwrap_err()
}

#[tokio::test]
async fn an_error_that_the_api_describes() {
    let headers = [
        ("content-type", "application/json"),
        ("x-request-id", "r-9"),
    ];
    let error = failure(404, &headers, r#"{"message":"no pet 7"}"#).await;
    assert!(
        matches!(error.api(), Some(PetError::NotFound(problem)) if problem.message == "no pet 7")
    );
    assert!(error.is_api() && !error.is_decode() && !error.is_timeout() && !error.is_connect());
    assert_eq!(error.kind(), ErrorKind::Status);
    assert_eq!(error.status(), Some(404));
    assert_eq!(error.request_id(), Some("r-9"));
    assert_eq!(error.operation(), Some("getPet"));
    assert_eq!(error.headers().unwrap()["content-type"], "application/json");
    assert_eq!(error.body(), Some(r#"{"message":"no pet 7"}"#));
    let text = "getPet (GET /pets/{id}): 404 Not Found: no pet 7 (request id r-9)";
    assert_eq!(error.to_string(), text);
    assert!(error.source().is_none());
    assert!(matches!(error.into_api(), Ok(PetError::NotFound(_))));
}

#[tokio::test]
async fn an_error_that_the_api_does_not_describe() {
    let error = failure(418, &[], "short and stout").await;
    assert!(error.api().is_none() && error.is_api());
    assert_eq!(error.body(), Some("short and stout"));
    let text = "getPet (GET /pets/{id}): 418 I'm a teapot: short and stout \
                (not a status that the API describes)";
    assert_eq!(error.to_string(), text);
    assert_eq!(error.into_api().unwrap_err().status(), Some(418));
}

#[tokio::test]
async fn a_success_that_the_api_does_not_describe() {
    let error = failure(204, &[], "").await;
    assert!(error.is_api());
    assert_eq!(error.status(), Some(204));
    let text = "getPet (GET /pets/{id}): 204 No Content, with an empty body \
                (not a status that the API describes)";
    assert_eq!(error.to_string(), text);
}

#[tokio::test]
async fn a_described_status_with_another_body() {
    let error = failure(404, &[], r#"{"error":{"message":"elsewhere"}}"#).await;
    assert!(error.api().is_none());
    assert!(error.is_api() && error.is_decode());
    assert_eq!(error.kind(), ErrorKind::Status);
    assert_eq!(error.status(), Some(404));
    assert_eq!(
        error.decode_error().unwrap().message(),
        "missing field `message`"
    );
    let text = "getPet (GET /pets/{id}): 404 Not Found: elsewhere \
                (the body does not fit: missing field `message`, near \
                `{\"error\":{\"message\":\"elsewhere\"}}`)";
    assert_eq!(error.to_string(), text);
}

#[tokio::test]
async fn a_success_that_cannot_be_decoded() {
    let json = [("content-type", "application/json")];
    let error = failure(200, &json, r#"{"id": 7, "name": ["Tom"]}"#).await;
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.is_decode() && !error.is_api());
    assert_eq!(error.decode_path(), Some("name"));
    assert_eq!(error.body(), Some(r#"{"id": 7, "name": ["Tom"]}"#));
    let text = "getPet (GET /pets/{id}): 200 OK, but the body does not fit at name: \
                expected a string, found a list, near `\"name\": […`";
    assert_eq!(error.to_string(), text);

    for empty in ["", " \n"] {
        let error = failure(200, &json, empty).await;
        let message = error.decode_error().unwrap().message();
        assert_eq!(message, "the body is empty, not JSON");
    }
    let error = failure(200, &json, r#"{"id": 7"#).await;
    assert!(
        error
            .decode_error()
            .unwrap()
            .message()
            .contains("it ends in")
    );
}

#[tokio::test]
async fn a_page_of_html_from_a_proxy() {
    let html = [("content-type", "text/html; charset=utf-8")];
    let error = failure(200, &html, "<html><h1>Sign in\n</h1>").await;
    assert_eq!(
        (error.kind(), error.status()),
        (ErrorKind::Decode, Some(200))
    );
    assert_eq!(
        error.decode_error().unwrap().message(),
        "the body is an HTML page titled \"Sign in\", not JSON: \
         did a proxy or a login page answer, or is the server's URL wrong?"
    );
    assert!(error.body().unwrap().contains("Sign in"));
    assert_eq!(error.decode_path(), None);
    let error = failure(418, &html, "<h1>Sign in\n\x1b[31m</h1>").await;
    let text = error.to_string();
    assert!(text.contains(r"Sign in \u{1b}[31m"), "{text}");
}

#[tokio::test]
async fn json_under_another_name_is_still_json() {
    let server = MockServer::start().await;
    let response = ResponseTemplate::new(200)
        .set_body_raw("\u{feff}{\"id\":7,\"name\":\"Tom\"}", "text/plain");
    Mock::given(any())
        .respond_with(response)
        .mount(&server)
        .await;
    assert_eq!(
        get_pet(&local(&server.uri()), 7).send().await.unwrap().id,
        7
    );
}

#[tokio::test]
async fn messages_are_found_where_apis_put_them() {
    for (body, expected) in [
        (r#"{"error":{"code":5,"message":"a"}}"#, "a"),
        (r#"{"message":"b"}"#, "b"),
        (r#"{"detail":"c"}"#, "c"),
        (r#"{"detail":[{"loc":["x"],"msg":"d"}]}"#, "x: d"),
        (r#"{"type":"about:blank","title":"e"}"#, "e"),
        (r#"{"error":"f","error_description":"g"}"#, "g"),
        (r#"{"error":"f"}"#, "f"),
        (r#"{"errors":[{"message":"h"}]}"#, "h"),
        (r#"{"errors":["i"]}"#, "i"),
        (r#""j""#, "j"),
        (r#"{"code":1}"#, r#"{"code":1}"#),
        (r#"{"message":"two\nlines\u202e"}"#, r"two\nlines\u{202e}"),
    ] {
        let error = failure(418, &[], body).await.to_string();
        let expected = format!("418 I'm a teapot: {expected} (not");
        assert!(error.contains(&expected), "{error}");
    }
}

#[tokio::test]
async fn what_is_kept_is_bounded() {
    let long = "é".repeat(100_000);
    let body = long.clone();
    let transport = Scripted::new(move |_| Some(Ok(answer(418, &[], body.clone()))));
    let client = scripted(&transport);
    let error = get_pet(&client, 7).send().await.unwrap_err();
    assert_eq!(error.body().unwrap().len(), 64 * 1024);
    assert!(error.to_string().chars().count() < 400);
    assert!(format!("{error:?}").chars().count() < 1000);

    let message = format!(r#"{{"id":"{long}","name":""}}"#);
    let transport = Scripted::new(move |_| Some(Ok(answer(200, &[], message.clone()))));
    let error = get_pet(&scripted(&transport), 7).send().await.unwrap_err();
    assert_eq!(error.decode_path(), Some("id"));
    assert!(error.to_string().chars().count() < 400);

    for limit in [0, 1, 2, 3] {
        let transport = Scripted::answering(418, "éé");
        let client = crate::support::builder(&crate::support::FakeClock::default())
            .transport(transport)
            .error_body_limit(limit)
            .build()
            .unwrap();
        let error = get_pet(&client, 7).send().await.unwrap_err();
        assert_eq!(error.body(), Some(&"éé"[..limit / 2 * 2]));
    }
}

/// As people write it: `?` for most, a match for one.
async fn rename(client: &crate::runtime::Client) -> Result<Option<Pet>, Error> {
    let tom = Pet {
        id: 7,
        name: "Tom".into(),
    };
    create_pet(client, &tom).send().await?;
    let request: GetPet = get_pet(client, 7);
    match request.send().await {
        Ok(pet) => Ok(Some(pet)),
        Err(e) if e.is_timeout() => Ok(None),
        Err(e) => match e.api() {
            Some(PetError::NotFound(_)) => Ok(None),
            _ => Err(e.into()),
        },
    }
}

#[tokio::test]
async fn errors_compose() {
    let script = |second: u16| {
        Scripted::new(move |number| {
            let body = r#"{"id":7,"name":"Tom","message":"m"}"#;
            Some(Ok(answer(
                if number == 1 { 201 } else { second },
                &[],
                body,
            )))
        })
    };
    assert!(rename(&scripted(&script(200))).await.unwrap().is_some());
    assert!(rename(&scripted(&script(404))).await.unwrap().is_none());
    let error = rename(&scripted(&script(409))).await.unwrap_err();
    assert_eq!(
        (error.operation(), error.status()),
        (Some("getPet"), Some(409))
    );
    let boxed: Box<dyn std::error::Error + Send + Sync> = error.into();
    assert!(boxed.to_string().contains("409 Conflict: m"));
}
