//! Models meet values and members that the document does not know.

use generated_client::models::{CreateGuardrail, Guardrail, ResetInterval, UpdateGuardrail};
use generated_client::runtime::ErrorKind;
use generated_client::uuid::Uuid;
use generated_client::{Error, Nullable};
use serde_json::{Value, json};

use crate::server::{ID, Server, json as answer, target};

fn guardrail(members: Value) -> Value {
    let mut guardrail = json!({"id": ID, "name": "n", "created_at": "2025-08-24T10:30:00Z"});
    let members = members.as_object().unwrap().clone();
    guardrail.as_object_mut().unwrap().extend(members);
    guardrail
}

#[tokio::test]
async fn an_unknown_value_of_an_enum_is_kept_and_sent_back() {
    let server = Server::start().await;
    let yearly = guardrail(json!({"reset_interval": "yearly"}));
    server.answer(answer(200, &json!({"data": yearly}))).await;
    let guardrails = server.client().guardrails();
    let found = guardrails.get(ID).send().await.unwrap().data;
    let Nullable::Value(interval) = found.reset_interval else {
        panic!("{found:?}");
    };
    assert!(matches!(interval, ResetInterval::Unknown(_)));
    assert_eq!(interval.as_str(), "yearly");
    assert_eq!(interval.to_string(), "yearly");

    server.answer(answer(200, &json!({"data": yearly}))).await;
    let update = UpdateGuardrail::new().reset_interval(interval);
    guardrails.update(ID, update).send().await.unwrap();
    assert_eq!(
        server.only_body().await,
        json!({"reset_interval": "yearly"})
    );
}

#[tokio::test]
async fn an_id_is_a_uuid_and_stays_the_text_that_it_was() {
    let server = Server::start().await;
    let upper = guardrail(json!({"id": ID.to_uppercase()}));
    server.answer(answer(200, &json!({"data": upper}))).await;
    let guardrails = server.client().guardrails();
    let id: Uuid = ID.parse().unwrap();
    let found = guardrails.get(id).send().await.unwrap().data;
    assert_eq!(target(&server.only().await), format!("/guardrails/{id}"));
    assert_eq!(found.id.parse().unwrap(), id);
    assert_eq!(found.id, ID.to_uppercase());

    // The server has its own idea: nothing fails that nobody asks for.
    let short = guardrail(json!({"id": "g-7"}));
    server.answer(answer(200, &json!({"data": short}))).await;
    let found = guardrails.get(&found.id).send().await.unwrap().data;
    let error = Error::from(found.id.parse().unwrap_err());
    assert_eq!(error.kind(), ErrorKind::Format);
    assert_eq!(error.to_string(), r#""g-7" cannot be read as Uuid"#);
    assert!(std::error::Error::source(&error).is_some());
    let upper = format!("/guardrails/{}", ID.to_uppercase());
    assert_eq!(target(&server.only().await), upper);
}

#[test]
fn text_becomes_the_variant_that_the_document_names() {
    for (text, known) in [
        ("daily", ResetInterval::Daily),
        ("weekly", ResetInterval::Weekly),
        ("monthly", ResetInterval::Monthly),
    ] {
        assert_eq!(ResetInterval::from(text), known);
        assert_eq!(text.parse(), Ok(known.clone()));
        assert_eq!(known.as_str(), text);
        assert_eq!(
            serde_json::from_value::<ResetInterval>(json!(text)).unwrap(),
            known
        );
    }
    // Values are compared as they are written.
    for text in ["Monthly", "monthly ", "", "\u{0}"] {
        let interval = ResetInterval::from(text);
        assert!(matches!(&interval, ResetInterval::Unknown(unknown) if unknown.as_str() == text));
        assert_eq!(interval, ResetInterval::from(text.to_owned()));
    }
    assert_ne!(ResetInterval::from("yearly"), ResetInterval::from("hourly"));
}

#[tokio::test]
async fn unknown_members_are_kept_and_written_back() {
    let body = json!({
        "data": guardrail(json!({"colour": "red", "limits": {"eur": [1, null]}})),
        "took_ms": 12,
    });
    let server = Server::answering(200, &body).await;
    let found = server.client().guardrails().get(ID).send().await.unwrap();
    assert_eq!(found.data.extra.get("colour"), Some(&json!("red")));
    assert_eq!(found.data.extra.len(), 2);
    assert_eq!(found.extra.get("took_ms"), Some(&json!(12)));
    assert_eq!(serde_json::to_value(&found).unwrap(), body);
}

#[tokio::test]
async fn members_that_the_document_lacks_can_be_sent() {
    let server = Server::answering(201, &json!({"data": guardrail(json!({}))})).await;
    let mut body = CreateGuardrail::new("n").limit_usd(1.5);
    body.extra.insert("colour", "red");
    // A field has precedence over what has its name.
    body.extra.insert("name", "another");
    server
        .client()
        .guardrails()
        .create(body)
        .send()
        .await
        .unwrap();
    let expected = json!({"name": "n", "limit_usd": 1.5, "colour": "red"});
    assert_eq!(server.only_body().await, expected);
}

#[test]
fn numbers_are_kept_exactly() {
    for number in [0.1, 1e-7, 100.0, 1e21, f64::MAX] {
        let body = CreateGuardrail::new("n").limit_usd(number);
        let text = serde_json::to_string(&body).unwrap();
        let read: CreateGuardrail = serde_json::from_str(&text).unwrap();
        assert_eq!(read.limit_usd, Nullable::Value(number), "{text}");
    }
    let whole: Guardrail = serde_json::from_value(guardrail(json!({"limit_usd": 7}))).unwrap();
    assert_eq!(whole.limit_usd, Nullable::Value(7.0));
}

/// JSON has no such numbers. Null, as some writers put it, would lift the limit.
#[tokio::test]
async fn what_is_no_number_is_never_sent() {
    let server = Server::answering(200, &json!({"data": guardrail(json!({}))})).await;
    let guardrails = server.client().guardrails();
    for number in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        let update = UpdateGuardrail::new().limit_usd(number);
        let failure = guardrails.update(ID, update).send().await.unwrap_err();
        assert_eq!(failure.kind(), ErrorKind::Request, "{number}");
    }
    assert!(server.received().await.is_empty());
}

#[test]
fn text_is_kept_exactly() {
    let name = "\u{0}\u{7f}\"\\/\u{2028}\u{1f600}é\r\n\t";
    let text = serde_json::to_string(&CreateGuardrail::new(name)).unwrap();
    let read: CreateGuardrail = serde_json::from_str(&text).unwrap();
    assert_eq!(read.name, name);
}

#[test]
fn models_can_be_compared_copied_and_shown() {
    let one = CreateGuardrail::new("n").allowed_models(["m"]);
    assert_eq!(one, one.clone());
    assert_ne!(one, CreateGuardrail::new("n"));
    let shown = format!("{one:?}");
    assert!(
        shown.contains("CreateGuardrail") && shown.contains(r#"name: "n""#),
        "{shown}"
    );
}
