//! What a server sends that the document does not know, and who is told.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use jiff::civil::Date;
use serde::de::DeserializeOwned;
use uuid::Uuid;

use crate::models::{Content, Kind, Legs, Nothing, Part, Pet, Scores};
use crate::read::Read;
use crate::runtime::model::{Extra, Formatted, Unknown, Value, record, union};
use crate::runtime::{Client, Drift, DriftKind, Response};
use crate::support::{FakeClock, Scripted, answer, builder};

type Told = Arc<Mutex<Vec<Drift>>>;

fn watched(transport: Scripted) -> (Client, Told) {
    let told = Told::default();
    let list = told.clone();
    let client = builder(&FakeClock::default())
        .transport(transport)
        .on_drift(move |drift| list.lock().unwrap().push(drift.clone()))
        .build()
        .unwrap();
    (client, told)
}

async fn read<T: DeserializeOwned>(client: &Client) -> Result<Response<T>, String> {
    let outcome = Read::<T>::send(client).await;
    outcome.map_err(|error| error.to_string())
}

const JSON: [(&str, &str); 1] = [("content-type", "application/json")];

/// What is said about one body of a success.
async fn drift<T: DeserializeOwned>(body: impl Into<String>) -> Option<Drift> {
    let body = body.into();
    let (client, told) = watched(Scripted::new(move |_| {
        Some(Ok(answer(200, &JSON, body.clone())))
    }));
    let response = read::<T>(&client).await.unwrap();
    let mut told = told.lock().unwrap();
    assert!(told.len() <= 1, "told once");
    let told = told.pop();
    assert_eq!(
        told.as_ref().map(Drift::to_string),
        response.drift().map(Drift::to_string)
    );
    told
}

/// The findings, as a log shows them.
async fn says<T: DeserializeOwned>(body: &str) -> String {
    let drift = drift::<T>(body).await;
    let text = drift.map_or_else(String::new, |drift| drift.to_string());
    let start = "read (GET /things), 200 OK: ";
    text.strip_prefix(start).unwrap_or(&text).to_owned()
}

const TIB: &str = r#""id":1,"name":"Tib","owner":null,"friends":[]"#;

fn pet(more: &str) -> String {
    format!("{{{TIB}{more}}}")
}

#[derive(Clone, Debug, PartialEq)]
struct Page {
    data: Vec<Pet>,
    by_name: Option<BTreeMap<String, Pet>>,
    kinds: Option<Vec<Vec<Kind>>>,
    legs: Option<BTreeMap<String, Legs>>,
    content: Option<Content>,
    parts: Option<BTreeMap<String, Vec<Part>>>,
    scores: Option<Vec<Scores>>,
    extra: Extra,
}

record! {
    Page {
        0: data,
        1: [by_name = "by name"],
        2: [kinds],
        3: [legs],
        4: [content],
        5: [parts],
        6: [scores],
    } keep extra
}

fn page(more: &str) -> String {
    format!(r#"{{"data":[]{more}}}"#)
}

#[tokio::test]
async fn what_is_as_described_is_not_told() {
    assert_eq!(says::<Page>(&page("")).await, "");
    let body = page(&format!(
        r#","by name":{{"a":{}}},"kinds":[["cat"]],"legs":{{"a":2}},"scores":[{{"best":1,"a":2}}]"#,
        pet(r#","kind":"dog""#)
    ));
    assert_eq!(says::<Page>(&body).await, "");
}

#[tokio::test]
async fn a_thousand_items_make_one_finding() {
    let pet = pet(r#","mood":{"now":"fine"},"kind":"newt""#);
    let body = format!(r#"{{"data":[{}]}}"#, vec![pet; 1000].join(","));
    let drift = drift::<Page>(body).await.unwrap();
    assert_eq!(
        drift.to_string(),
        "read (GET /things), 200 OK: \
         unknown member data[].mood of Pet: {\"now\":\"fine\"} (1000 times); \
         unknown value of Kind at data[].kind: \"newt\" (1000 times)"
    );
    assert_eq!((drift.operation(), drift.status()), ("read", 200));
    assert_eq!(drift.omitted(), 0);
    let [mood, kind] = drift.findings() else {
        panic!("{drift}")
    };
    assert_eq!(mood.kind(), DriftKind::UnknownMember);
    assert_eq!((mood.path(), mood.count()), ("data[].mood", 1000));
    assert_eq!(kind.kind(), DriftKind::UnknownValue);
    assert_eq!(kind.type_name(), Some("Kind"));
    assert_eq!(kind.value(), "\"newt\"");
}

#[tokio::test]
async fn the_place_is_told() {
    let owned = pet(r#","x":1"#);
    let mother = format!(r#","mother":{owned}"#);
    for (body, says_) in [
        (page(r#","x":[1]"#), "unknown member x of Page: [1]"),
        (
            format!(r#"{{"data":[{},{}]}}"#, pet(""), pet(&mother)),
            "unknown member data[].mother.x of Pet: 1",
        ),
        (
            page(&format!(r#","by name":{{"a":{owned},"b":{owned}}}"#)),
            r#"unknown member ["by name"]{}.x of Pet: 1 (2 times)"#,
        ),
        (
            page(r#","kinds":[[],["cat","newt"]]"#),
            r#"unknown value of Kind at kinds[][]: "newt""#,
        ),
        (
            page(r#","legs" : {"a":2, "b":6}"#),
            "unknown value of Legs at legs{}: 6",
        ),
        (
            format!(r#"{{"\u0064ata":[{owned}]}}"#),
            "unknown member {}[].x of Pet: 1",
        ),
    ] {
        assert_eq!(says::<Page>(&body).await, says_, "{body}");
    }
    let list = format!("\u{feff} [{owned}]");
    assert_eq!(
        says::<Vec<Pet>>(&list).await,
        "unknown member [].x of Pet: 1"
    );
    let kinds = says::<Vec<Kind>>(r#"["cat","newt","eft"]"#).await;
    assert_eq!(
        kinds,
        r#"unknown value of Kind at []: "newt"; unknown value of Kind at []: "eft""#
    );
    let kind = says::<Kind>(r#""newt""#).await;
    assert_eq!(kind, r#"unknown value of Kind at the top: "newt""#);
}

#[tokio::test]
async fn unions_are_looked_into() {
    let strange = pet(r#","x":1,"kind":"newt""#);
    for (body, says_) in [
        // Another tag, none, another shape.
        (
            r#"[{"type":"text","text":"a"},{"type":"video"},{"type":"video"},{"text":"b"}]"#
                .to_owned(),
            r#"unknown variant of Part at content[].type: "video" (2 times); unknown variant of Part at content[]: {"text":"b"}"#,
        ),
        (
            r#"{"a":1}"#.to_owned(),
            r#"unknown variant of Content at content: {"a":1}"#,
        ),
        // Inside a variant.
        (
            format!(r#"[{{"type":"pet","pet":{strange},"y":null}}]"#),
            r#"unknown value of Kind at content[].pet.kind: "newt"; unknown member content[].pet.x of Pet: 1; unknown member content[].y of OfPet: null"#,
        ),
        // A union inside itself.
        (
            r#"[{"type":"group","parts":[{"type":"group","parts":[{"type":"pause","seconds":1,"z":2}]}]}]"#
                .to_owned(),
            "unknown member content[].parts[].parts[].z of Pause: 2",
        ),
        // A variant with several tags has a constant of its own.
        (
            r#"[{"type":"prose","text":"a"}]"#.to_owned(),
            r#"other constant of Text at content[].type: "prose", not "text""#,
        ),
    ] {
        let body = page(&format!(r#","content":{body}"#));
        assert_eq!(says::<Page>(&body).await, says_, "{body}");
    }
    let parts = r#","parts":{"a":[{"type":"text","text":"a","z":1}]}"#;
    assert_eq!(
        says::<Page>(&page(parts)).await,
        "unknown member parts{}[].z of Text: 1"
    );
}

/// Everything is optional, so everything decodes as everything.
#[derive(Clone, Debug, PartialEq)]
struct Near {
    street: Option<String>,
    extra: Extra,
}

record! {
    Near {
        0: [street],
    } keep extra
}

#[derive(Clone, Debug, PartialEq)]
struct Far {
    country: Option<String>,
    kind: Option<Kind>,
    extra: Extra,
}

record! {
    Far {
        0: [country],
        1: [kind],
    } keep extra
}

#[derive(Clone, Debug, PartialEq)]
enum Place {
    Near(Near),
    Far(Far),
    Else(Unknown<Self, Value>),
}

union! {
    Place by fit {
        Near,
        Far,
    } else Else
}

#[tokio::test]
async fn what_was_tried_in_vain_is_not_told() {
    let says = says::<Vec<Place>>;
    assert_eq!(
        says(r#"[{"country":"NZ"},{"street":"a"},{}]"#).await,
        "",
        "strange to the other variant only"
    );
    assert_eq!(
        says(r#"[{"country":"NZ","x":1,"kind":"cat"}]"#).await,
        "unknown member [].x of Far: 1"
    );
    assert_eq!(
        says(r#"[{"kind":"newt","country":"NZ"},{"street":"a","x":2}]"#).await,
        r#"unknown member [].country of Near: "NZ"; unknown member [].kind of Near: "newt"; unknown member [].x of Near: 2"#,
        "the fewest surprises win"
    );
    assert_eq!(says("[7]").await, "unknown variant of Place at []: 7");
}

#[tokio::test]
async fn what_is_not_in_the_body_is_told_too() {
    let script = |status, media_type: &'static str, body: &'static str| {
        watched(Scripted::new(move |_| {
            let headers = [("content-type", media_type)];
            Some(Ok(answer(status, &headers, body)))
        }))
    };
    let last = |told: &Told| told.lock().unwrap().pop().map(|drift| drift.to_string());

    let (client, told) = script(404, "application/problem+json", r#"{"code":5}"#);
    assert!(read::<Pet>(&client).await.is_err());
    assert_eq!(
        last(&told).unwrap(),
        "read (GET /things), 404 Not Found: unknown member code of Nothing: 5"
    );

    let (client, told) = script(202, "text/plain", "later");
    assert!(read::<Pet>(&client).await.is_err());
    assert_eq!(
        last(&told).unwrap(),
        "read (GET /things), 202 Accepted: unknown status 202"
    );

    let (client, told) = script(200, "text/plain; charset=utf-8", "{}");
    let response = read::<Nothing>(&client).await.unwrap();
    assert_eq!(
        response.drift().unwrap().findings()[0].kind(),
        DriftKind::OtherMediaType
    );
    assert_eq!(
        last(&told).unwrap(),
        "read (GET /things), 200 OK: other media type text/plain, not application/json"
    );

    let (client, told) = script(200, "Application/JSON", "{}");
    assert!(read::<Nothing>(&client).await.unwrap().drift().is_none());
    assert!(last(&told).is_none());

    // A body that does not fit is an error, and says nothing about the next one.
    let (client, told) = script(200, "application/json", r#"{"x":1,"id":"x"}"#);
    assert!(read::<Pet>(&client).await.is_err());
    assert!(last(&told).is_none());
    assert_eq!(says::<Nothing>("{}").await, "");
}

#[tokio::test]
async fn nobody_is_told_who_did_not_ask() {
    let transport = Scripted::answering(200, r#"{"x":1}"#);
    let client = builder(&FakeClock::default())
        .transport(transport)
        .build()
        .unwrap();
    let response = read::<Nothing>(&client).await.unwrap();
    assert!(response.drift().is_none());
    assert_eq!(response.value().extra.len(), 1);
}

#[tokio::test]
async fn reports_are_bounded() {
    let long = "é".repeat(100_000);
    let members: Vec<_> = (0..30).map(|n| format!(r#""m{n}":"{long}""#)).collect();
    let body = format!("{{{}}}", members.join(","));
    let report = drift::<Nothing>(body).await.unwrap();
    assert_eq!(report.findings().len(), 30);
    assert!(format!("{report}{report:?}").len() < 30 * 1000);

    let members: Vec<_> = (0..10_000).map(|n| format!(r#""m{n}":{n}"#)).collect();
    let body = format!("{{{}}}", members.join(","));
    let report = drift::<Nothing>(body).await.unwrap();
    assert_eq!(report.findings().len(), 64);
    assert_eq!(report.omitted(), 10_000 - 64);
    assert!(report.to_string().ends_with("; and 9936 more"));

    let name = "\\n".repeat(100_000);
    let body = format!(r#"{{"{name}":1}}"#);
    let report = drift::<Nothing>(body).await.unwrap().to_string();
    assert!(report.len() < 1000 && !report.contains('\n'), "{report}");
}

#[tokio::test]
async fn reports_hold_no_secrets() {
    // The credential of the call, whole and across the limit of what is shown.
    let padded = format!("{}canary-token", "x".repeat(75));
    let body = format!(
        r#"{{"echo":"Bearer canary-token","canary-token":1,"far":"{padded}","list":["canary-token"]}}"#
    );
    let shown = drift::<Nothing>(body).await.unwrap();
    let shown = format!("{shown} {shown:?}");
    assert!(
        !shown.contains("canary") && shown.contains("[redacted]"),
        "{shown}"
    );

    // What the server calls secret.
    let body = r#"{"api_key":"sk-canary","auth":{"refreshToken":["canary"],"Password":"canary"},
        "max_tokens":5,"tokens":{"canary":1}}"#;
    assert_eq!(
        says::<Nothing>(body).await,
        "unknown member api_key of Nothing: [redacted]; \
         unknown member auth of Nothing: {\"Password\":\"[redacted]\",\"refreshToken\":\"[redacted]\"}; \
         unknown member max_tokens of Nothing: 5; \
         unknown member tokens of Nothing: [redacted]"
    );
}

#[derive(Clone, Debug, PartialEq)]
struct Dated {
    days: Vec<Formatted<Date>>,
    api_key: Option<Formatted<Uuid>>,
    extra: Extra,
}

record! { Dated { 0: days, 1: [api_key] } keep extra }

#[tokio::test]
async fn texts_that_do_not_fit_their_format_are_told() {
    assert_eq!(
        says::<Vec<Dated>>(r#"[{"days":["2024-02-29","2023-02-29","soon"],"api_key":"canary"}]"#)
            .await,
        "not a Date at [].days[]: \"2023-02-29\" (2 times); not a Uuid at [].api_key: [redacted]"
    );
    assert_eq!(says::<Dated>(r#"{"days":["2024-02-29"]}"#).await, "");
}
