//! Nothing, null and a value are three things, in requests and in responses.

use generated_client::Nullable::{self, Absent, Null};
use generated_client::models::{CreateGuardrail, Guardrail, ResetInterval, UpdateGuardrail};
use serde_json::{Value, json};

use crate::server::{ID, Server};
use crate::spec;

/// The body that an update leads to.
async fn sent(update: UpdateGuardrail) -> Value {
    let (status, body) = spec::operation("updateGuardrail").success();
    let server = Server::answering(status, &body).await;
    let request = server.client().guardrails().update(ID, update);
    request.send().await.unwrap();
    server.only_body().await
}

#[tokio::test]
async fn nothing_is_said_unless_it_is_set() {
    assert_eq!(sent(UpdateGuardrail::new()).await, json!({}));
    assert_eq!(
        sent(UpdateGuardrail::new().limit_usd(Absent)).await,
        json!({})
    );
}

#[tokio::test]
async fn null_is_said_for_every_member_that_can_be_null() {
    let update = UpdateGuardrail::new()
        .description(Null)
        .limit_usd(Null)
        .reset_interval(Null)
        .allowed_providers(Null)
        .allowed_models(Null)
        .enforce_zdr(Null);
    let expected = json!({
        "description": null,
        "limit_usd": null,
        "reset_interval": null,
        "allowed_providers": null,
        "allowed_models": null,
        "enforce_zdr": null,
    });
    assert_eq!(sent(update).await, expected);
}

#[tokio::test]
async fn a_value_is_said_in_whichever_form_it_is_at_hand() {
    let update = UpdateGuardrail::new()
        .name(String::from("n"))
        .description("d")
        .limit_usd(Some(0.5))
        .reset_interval(Nullable::Value(ResetInterval::Daily))
        .allowed_providers(vec!["p".to_owned()])
        .allowed_models(["m"])
        .enforce_zdr(true);
    let expected = json!({
        "name": "n",
        "description": "d",
        "limit_usd": 0.5,
        "reset_interval": "daily",
        "allowed_providers": ["p"],
        "allowed_models": ["m"],
        "enforce_zdr": true,
    });
    assert_eq!(sent(update).await, expected);
    // `None` is null, and setting something again replaces it.
    let update = UpdateGuardrail::new().limit_usd(None).enforce_zdr(true);
    let update = update.enforce_zdr(Absent);
    assert_eq!(sent(update).await, json!({"limit_usd": null}));
    // An empty list is not null.
    let update = UpdateGuardrail::new().allowed_models(Vec::new());
    assert_eq!(sent(update).await, json!({"allowed_models": []}));
}

#[tokio::test]
async fn only_a_name_makes_a_guardrail() {
    let (status, body) = spec::operation("createGuardrail").success();
    let server = Server::answering(status, &body).await;
    let request = server
        .client()
        .guardrails()
        .create(CreateGuardrail::new("n"));
    request.send().await.unwrap();
    assert_eq!(server.only_body().await, json!({"name": "n"}));
}

#[tokio::test]
async fn responses_tell_the_three_apart() {
    let minimal = json!({"id": ID, "name": "n", "created_at": "2025-08-24T10:30:00Z"});
    let server = Server::start().await;
    for (member, expected) in [
        (None, Absent),
        (Some(json!(null)), Null),
        (Some(json!(2.5)), Nullable::Value(2.5)),
    ] {
        let mut guardrail = minimal.clone();
        if let Some(member) = member {
            guardrail["limit_usd"] = member;
        }
        let body = json!({"data": guardrail});
        server.answer(crate::server::json(200, &body)).await;
        let found = server.client().guardrails().get(ID).send().await.unwrap();
        assert_eq!(found.data.limit_usd, expected);
        assert_eq!(found.data.description, Absent);
        assert_eq!(serde_json::to_value(&found).unwrap(), body);
    }
}

#[test]
fn what_is_read_is_written_back() {
    let every_state = json!({
        "id": ID,
        "name": "n",
        "description": null,
        "limit_usd": 1.5,
        "allowed_models": [],
        "created_at": "2025-08-24T10:30:00Z",
    });
    let guardrail: Guardrail = serde_json::from_value(every_state.clone()).unwrap();
    assert!(guardrail.description.is_null());
    assert!(guardrail.limit_usd.is_value());
    assert!(guardrail.reset_interval.is_absent());
    assert_eq!(serde_json::to_value(&guardrail).unwrap(), every_state);

    let update: UpdateGuardrail = serde_json::from_value(json!({"limit_usd": null})).unwrap();
    assert_eq!(update, UpdateGuardrail::new().limit_usd(Null));
}

/// A member that may be left out, but not be null, has two states only.
#[test]
fn a_name_cannot_become_null() {
    let update = UpdateGuardrail::new();
    let name: &Option<String> = &update.name;
    assert!(name.is_none());
    assert!(serde_json::from_value::<UpdateGuardrail>(json!({"name": 1})).is_err());
}
