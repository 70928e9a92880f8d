//! The messages that people see when something is wrong with an answer, each from real bytes over loopback.
//!
//! Read them as somebody would who has only the log.

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;

use crate::models::{Part, Pet, Scores};
use crate::pets::delete_pet;
use crate::read::Read;
use crate::runtime::ErrorKind;
use crate::support::chain;
use crate::wire::{failure, raw, read, said, whole};

const JSON: &str = "200 OK\ncontent-type: application/json";

async fn misfit<T: DeserializeOwned>(body: &str) -> String {
    let error = failure::<T>(JSON, body).await;
    assert_eq!(error.kind(), ErrorKind::Decode);
    said(&error)
}

#[tokio::test]
async fn a_success_that_carries_an_error() {
    let disabled = r#"{"error":{"code":401,"message":"Key is disabled"}}"#;
    for (body, expected) in [
        (
            disabled,
            "200 OK, but the body is an error: Key is disabled (the body does not fit: missing \
             field `id`, near `{\"error\":{\"code\":401,\"message\":\"Key is disabled\"}}`)",
        ),
        (
            r#"{"errors":[{"detail":"no such pet"}]}"#,
            "200 OK, but the body is an error: no such pet (the body does not fit: missing field \
             `id`, near `{\"errors\":[{\"detail\":\"no such pet\"}]}`)",
        ),
        // It may be what is meant, so it is only quoted.
        (
            r#"{"ok":false,"message":"try later"}"#,
            "200 OK, but the body does not fit: missing field `id`, near \
             `{\"ok\":false,\"message\":\"try later\"}` (the body says: try later)",
        ),
    ] {
        assert_eq!(misfit::<Pet>(body).await, expected);
    }
    let error = failure::<Pet>(JSON, disabled).await;
    assert_eq!(
        error.decode_error().unwrap().message(),
        "missing field `id`"
    );
    assert_eq!(error.body(), Some(disabled));
}

#[tokio::test]
async fn a_value_that_does_not_fit() {
    let does_not_fit = "200 OK, but the body does not fit";
    for (body, expected) in [
        (
            r#"{"id":"7","name":"Tib"}"#,
            r#" at id: expected a whole number, found the string "7", near `"id":"7"…`"#,
        ),
        (
            r#"{"id": 7.5}"#,
            r#" at id: expected a whole number, found the number 7.5, near `"id": 7.5…`"#,
        ),
        (
            r#"{"id":9223372036854775808}"#,
            r#" at id: expected a whole number of 64 bits, found the number 9223372036854775808, near `"id":9223372036854775808…`"#,
        ),
        (
            r#"{"id":7,"name":["Tib"],"x":1}"#,
            r#" at name: expected a string, found a list, near `"name":[…`"#,
        ),
        (
            r#"{"id":7,"name":{}}"#,
            r#" at name: expected a string, found an object, near `"name":{…`"#,
        ),
        (
            r#"{"id":7,"name":null}"#,
            r#" at name: expected a string, found null, near `"name":null…`"#,
        ),
        (
            r#"{"id":7,"weight":true}"#,
            r#" at weight: expected a number, found true, near `"weight":true…`"#,
        ),
        (r#"{"id":7}"#, r#": missing field `name`, near `{"id":7}`"#),
        ("[]", ": expected an object (Pet), found a list, near `[…`"),
        (
            "null",
            ": expected an object (Pet), found null, near `null`",
        ),
        (
            "{\n  \"id\": 7,\n  \"friends\": [\n    {\"id\": 1},\n    5\n  ]\n}",
            r#" at friends[0]: missing field `name`, near `{"id": 1}…`"#,
        ),
    ] {
        assert_eq!(
            misfit::<Pet>(body).await,
            format!("{does_not_fit}{expected}")
        );
    }
    let tib = r#"{"id":7,"name":"Tib","owner":null,"friends":[]}"#;
    let long = format!(r#"[{tib},"{}"]"#, "x".repeat(1000));
    let shown = "x".repeat(59);
    assert_eq!(
        misfit::<Vec<Pet>>(&long).await,
        format!(
            "{does_not_fit} at [1]: expected an object (Pet), found the string \"{shown}…\", near `\"{shown}…`"
        )
    );
}

#[tokio::test]
async fn the_place_inside_maps_and_unions() {
    let text = misfit::<BTreeMap<String, Scores>>(r#"{"a":{"best":1},"b.c":{"best":1,"z":false}}"#);
    assert_eq!(
        text.await,
        r#"200 OK, but the body does not fit at ["b.c"].z: expected a whole number, found false, near `"z":false…`"#
    );
    let pet = r#"[{"type":"text","text":"a"},{"type":"pet","pet":{"id":1,"name":[]}}]"#;
    assert_eq!(
        misfit::<Vec<Part>>(pet).await,
        "200 OK, but the body does not fit at [1].pet.name: expected a string, found a list"
    );
    let group = r#"{"type":"group","parts":[{"type":"group","parts":[{"type":"text"}]}]}"#;
    let error = failure::<Part>(JSON, group).await;
    assert_eq!(
        said(&error),
        "200 OK, but the body does not fit at parts[].parts: missing field `text`"
    );
    assert_eq!(error.decode_path(), Some("parts[].parts"));
}

#[tokio::test]
async fn what_is_no_json() {
    for (body, expected) in [
        (
            r#"{"id":7,"name":"Ti"#,
            r#"valid JSON at name: it ends in the middle of a string, near `"name":"Ti`"#,
        ),
        (
            r#"{"id":7,"#,
            "valid JSON: it ends in the middle of a value, near `,`",
        ),
        (
            r#"{"id":7 "name":1}"#,
            r#"valid JSON at id: expected `,` or `}`, near `"id":7 "…`"#,
        ),
        (
            r#"{"id":7,}"#,
            r#"valid JSON: there is nothing after the last comma, near `{"id":7,}`"#,
        ),
        (
            r#"{"id":7,"name":nope}"#,
            r#"valid JSON at name: this is no JSON value, near `"name":no…`"#,
        ),
        (
            "{'id':7}",
            "valid JSON: the name of a member must be a string, near `{'…`",
        ),
        ("<xml/>", "JSON: <xml/>"),
        ("pong\x1b[31m\n", r"JSON: pong\u{1b}[31m"),
    ] {
        let expected = format!("200 OK, but the body is not {expected}");
        assert_eq!(misfit::<Pet>(body).await, expected);
    }
    let deep = "[".repeat(1000);
    assert_eq!(
        misfit::<Part>(&deep).await.split(" at [").next().unwrap(),
        "200 OK, but the body is not valid JSON"
    );
    let text = failure::<Pet>("200 OK\ncontent-type: text/plain; charset=utf-8", "pong").await;
    assert_eq!(
        said(&text),
        "200 OK, but the body is text/plain, not JSON: pong"
    );
    assert_eq!(text.content_type(), Some("text/plain"));
    for empty in ["", " \n"] {
        assert_eq!(
            misfit::<Pet>(empty).await,
            "200 OK, but the body is empty, not JSON"
        );
    }
    assert_eq!(
        said(&failure::<Pet>(JSON, b"{\"id\":7,\"name\":\"T\xefb\"}").await),
        "200 OK, but the body is not valid JSON at name: it is not UTF-8, near `\"name\":\"T\u{fffd}…`"
    );
    let latin = "200 OK\ncontent-type: application/json; charset=\"ISO-8859-1\"";
    assert_eq!(
        said(&failure::<Pet>(latin, b"{\"name\":\"T\xefb\"}").await),
        "200 OK, but the body is in ISO-8859-1, JSON must be UTF-8"
    );
}

#[tokio::test]
async fn a_page_from_something_between() {
    let page = "<!DOCTYPE html>\n<html><head><title lang=en>\n Sign in &amp;\n go </title></head>";
    let html = "200 OK\ncontent-type: text/html; charset=utf-8";
    assert_eq!(
        said(&failure::<Pet>(html, page).await),
        "200 OK, but the body is an HTML page titled \"Sign in & go\", not JSON: did a proxy or a \
         login page answer, or is the server's URL wrong?"
    );
    // Whatever it is called.
    assert!(
        misfit::<Pet>(page)
            .await
            .contains("titled \"Sign in & go\"")
    );
    let head = "502 Bad Gateway\ncontent-type: text/html";
    assert_eq!(
        said(&failure::<Pet>(head, "<h1>nginx</h1>").await),
        "502 Bad Gateway: an HTML page titled \"nginx\" (not a status that the API describes; did \
         a proxy or a login page answer, or is the server's URL wrong?)"
    );
    let head = "404 Not Found\ncontent-type: text/html";
    assert_eq!(
        said(&failure::<Pet>(head, "<html>").await),
        "404 Not Found: an HTML page (not a body that the API describes; did a proxy or a login \
         page answer, or is the server's URL wrong?)"
    );
    let text = misfit::<Pet>("<html><body><b>Please</b> log&nbsp;in</body>").await;
    assert!(
        text.contains("an HTML page saying \"Please log in\""),
        "{text}"
    );
    let nasty = format!("<title>{}\u{202e}\x1b[31m", "<title>".repeat(10_000));
    let text = said(&failure::<Pet>(html, nasty).await);
    assert!(text.len() < 400 && !text.contains('\x1b'), "{text}");
}

#[tokio::test]
async fn a_body_where_there_is_none_and_none_where_there_is_one() {
    let no_content = || raw("HTTP/1.1 204 No Content\r\ncontent-length: 5\r\n\r\nhello");
    delete_pet(&no_content().await, 7).send().await.unwrap();
    let error = Read::<Pet>::send(&no_content().await).await.unwrap_err();
    assert_eq!(
        said(&error),
        "204 No Content, with an empty body (not a status that the API describes)"
    );
    let client = raw(whole("200 OK", r#"{"deleted":true}"#)).await;
    let error = delete_pet(&client, 7).send().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "deletePet (DELETE /pets/{id}): 200 OK: {\"deleted\":true} (not a status that the API \
         describes)"
    );
}

#[tokio::test]
async fn a_body_that_breaks_off() {
    let error = read::<Pet>(
        "HTTP/1.1 200 OK\r\ncontent-length: 100\r\nx-request-id: r-7\r\n\r\n{\"id\":".into(),
    );
    let error = error.await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "read (GET /things): 200 OK, but the body broke off after 6 of 100 bytes (request id r-7)"
    );
    // The message and what is under it say different things.
    assert!(chain(&error).ends_with(": end of file before message length reached"));
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert_eq!(error.body(), Some("{\"id\":"));
    let chunked = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n6\r\n{\"id\":\r\n";
    assert_eq!(
        read::<Pet>(chunked.into()).await.unwrap_err().to_string(),
        "read (GET /things): 200 OK, but the body broke off after 6 bytes"
    );
}

/// Neither the credential of the call, nor what the server itself calls secret.
#[tokio::test]
async fn bodies_of_successes_leak_nothing() {
    let long = "x".repeat(55);
    for body in [
        r#"{"id":"canary-token"}"#.to_owned(),
        r#"{"id":1,"name":["canary-token"]}"#.to_owned(),
        r#"{"id":1,"access_token":"sk-canary"}"#.to_owned(),
        r#"{"session":{"id_token":["sk-canary"]},"id":"x"}"#.to_owned(),
        r#"{"weight":{"secret":"canary"#.to_owned(),
        format!(r#"{{"id":"{long}canary-token"}}"#),
        format!(r#"{{"id":"{long}canary-token{long}"#),
        format!(r#"{{"{long}canary-token":1}}"#),
        "token canary-token".to_owned(),
    ] {
        let error = failure::<Pet>(JSON, &body).await;
        let shown = format!("{error} {error:?} {:?}", error.excerpt());
        assert!(!shown.contains("canary"), "{shown}");
    }
    // A name in the path hides the value, which the message would quote.
    let secret = r#"{"best":1,"api_token":"sk-canary"}"#;
    let error = failure::<Scores>(JSON, secret).await;
    assert_eq!(
        said(&error),
        "200 OK, but the body does not fit at api_token: expected a whole number, found a string"
    );
    assert_eq!(
        error.excerpt().unwrap(),
        r#"{"best":1,"api_token":"[redacted]"}"#
    );
}

#[tokio::test]
async fn everything_else_is_there_to_look_at() {
    let head = "200 OK\ncontent-type: application/json\nx-request-id: r-7\nset-cookie: canary=1";
    let error = failure::<Pet>(head, r#"{"id":"x"}"#).await;
    assert_eq!(error.excerpt().as_deref(), Some(r#""id":"x"…"#));
    let decode = error.decode_error().unwrap();
    assert_eq!(
        decode.message(),
        r#"expected a whole number, found the string "x""#
    );
    assert_eq!(decode.path(), Some("id"));
    assert_eq!(decode.excerpt(), Some(r#""id":"x"…"#));
    let shown = format!("{error:?}");
    for part in [
        "Decode",
        "200",
        "r-7",
        "set-cookie",
        "application/json",
        "attempts: 1",
    ] {
        assert!(shown.contains(part), "{part}: {shown}");
    }
    assert!(!shown.contains("canary"), "{shown}");
}

/// The place is found in one pass, however large the body and wherever the fault.
#[tokio::test]
async fn faults_in_large_bodies_are_located() {
    let pet = r#"{"id":7,"name":"Tib","owner":null,"friends":[]},"#;
    let body = format!("[{}{{\"id\":\"x\"}}]", pet.repeat(100_000));
    assert_eq!(
        misfit::<Vec<Pet>>(&body).await,
        "200 OK, but the body does not fit at [100000].id: expected a whole number, found the \
         string \"x\", near `\"id\":\"x\"…`"
    );
}
