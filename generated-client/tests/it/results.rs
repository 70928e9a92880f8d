//! Every success of the document, as typed values.

use generated_client::models::ResetInterval;
use generated_client::models::{
    BulkAssignKeys, BulkAssignMembers, BulkUnassignKeys, BulkUnassignMembers,
};
use generated_client::{Client, Nullable};

use crate::operations::{KEY_HASH, MEMBERS, OPERATIONS, Outcome, create, update};
use crate::server::{ID, Server, json};
use crate::spec::{self, plain};

/// A client of a server that answers with the document's example of the operation's success.
async fn example(id: &str) -> (Server, Client) {
    let (status, body) = spec::operation(id).success();
    let server = Server::answering(status, &body).await;
    let client = server.client();
    (server, client)
}

#[tokio::test]
async fn every_success_is_decoded_without_loss() {
    let server = Server::start().await;
    let client = server.client();
    for operation in &OPERATIONS {
        let (status, body) = operation.described().success();
        server.answer(json(status, &body)).await;
        match (operation.call)(&client, ID).await {
            Outcome::Success(given, value) => {
                assert_eq!(given, status, "{}", operation.id);
                assert_eq!(plain(&value), plain(&body), "{}", operation.id);
            }
            other => panic!("{}: {other:?}", operation.id),
        }
    }
}

#[tokio::test]
async fn guardrails_in_a_list() {
    let (_server, client) = example("listGuardrails").await;
    let page = client.guardrails().list().send().await.unwrap();
    assert_eq!(page.total_count, 1.0);
    assert!(page.extra.is_empty());
    let [guardrail] = page.data.as_slice() else {
        panic!("{page:?}");
    };
    assert_eq!(guardrail.id, ID);
    assert_eq!(guardrail.name, "Production Guardrail");
    let description = guardrail.description.as_deref();
    assert_eq!(description, Some("Guardrail for production environment"));
    assert_eq!(guardrail.limit_usd, Nullable::Value(100.0));
    assert_eq!(
        guardrail.reset_interval,
        Nullable::Value(ResetInterval::Monthly)
    );
    let providers = ["openai", "anthropic", "google"]
        .map(str::to_owned)
        .to_vec();
    assert_eq!(guardrail.allowed_providers, Nullable::Value(providers));
    assert_eq!(guardrail.allowed_models, Nullable::Null);
    assert_eq!(guardrail.enforce_zdr, Nullable::Value(false));
    assert_eq!(guardrail.created_at, "2025-08-24T10:30:00Z");
    assert_eq!(
        guardrail.updated_at.as_deref(),
        Some("2025-08-24T15:45:00Z")
    );
    assert!(guardrail.extra.is_empty());
}

#[tokio::test]
async fn one_guardrail_made_fetched_changed_and_removed() {
    let (_server, client) = example("createGuardrail").await;
    let made = client.guardrails().create(create()).send().await.unwrap();
    assert_eq!(made.data.name, "My New Guardrail");
    assert_eq!(made.data.updated_at, Nullable::Null);

    let (_server, client) = example("getGuardrail").await;
    let found = client.guardrails().get(ID).send().await.unwrap();
    assert_eq!(found.data.name, "Production Guardrail");

    let (_server, client) = example("updateGuardrail").await;
    let changed = client
        .guardrails()
        .update(ID, update())
        .send()
        .await
        .unwrap();
    assert_eq!(
        changed.data.reset_interval,
        Nullable::Value(ResetInterval::Weekly)
    );

    let (_server, client) = example("deleteGuardrail").await;
    let removed = client.guardrails().delete(ID).send().await.unwrap();
    assert!(removed.deleted && removed.extra.is_empty());
}

#[tokio::test]
async fn key_assignments() {
    let (_server, client) = example("listKeyAssignments").await;
    let all = client
        .guardrails()
        .list_key_assignments()
        .send()
        .await
        .unwrap();
    let (_server, client) = example("listGuardrailKeyAssignments").await;
    let request = client.guardrails().list_guardrail_key_assignments(ID);
    let of_one = request.send().await.unwrap();
    assert_eq!((all.total_count, of_one.total_count), (25.0, 25.0));
    assert_eq!(all.data, of_one.data);
    let [assignment] = all.data.as_slice() else {
        panic!("{all:?}");
    };
    assert_eq!(assignment.id, ID);
    assert_eq!(assignment.key_hash, KEY_HASH);
    assert_eq!(
        assignment.guardrail_id,
        "550e8400-e29b-41d4-a716-446655440001"
    );
    assert_eq!(assignment.key_name, "Production Key");
    assert_eq!(assignment.key_label, "prod-key");
    assert_eq!(assignment.assigned_by.as_deref(), Some("user_abc123"));
    assert_eq!(assignment.created_at, "2025-08-24T10:30:00Z");
    assert!(assignment.extra.is_empty());
}

#[tokio::test]
async fn member_assignments() {
    let (_server, client) = example("listMemberAssignments").await;
    let all = client
        .guardrails()
        .list_member_assignments()
        .send()
        .await
        .unwrap();
    let (_server, client) = example("listGuardrailMemberAssignments").await;
    let request = client.guardrails().list_guardrail_member_assignments(ID);
    let of_one = request.send().await.unwrap();
    assert_eq!((all.total_count, of_one.total_count), (10.0, 10.0));
    assert_eq!(all.data, of_one.data);
    let [assignment] = all.data.as_slice() else {
        panic!("{all:?}");
    };
    assert_eq!(assignment.id, ID);
    assert_eq!(assignment.user_id, "user_abc123");
    assert_eq!(assignment.organization_id, "org_xyz789");
    assert_eq!(
        assignment.guardrail_id,
        "550e8400-e29b-41d4-a716-446655440001"
    );
    assert_eq!(assignment.assigned_by.as_deref(), Some("user_abc123"));
    assert_eq!(assignment.created_at, "2025-08-24T10:30:00Z");
    assert!(assignment.extra.is_empty());
}

#[tokio::test]
async fn counts_of_what_was_assigned_and_released() {
    let (_server, client) = example("bulkAssignKeysToGuardrail").await;
    let body = BulkAssignKeys::new([KEY_HASH]);
    let keys = client
        .guardrails()
        .bulk_assign_keys(ID, body)
        .send()
        .await
        .unwrap();
    assert_eq!(keys.assigned_count, 3.0);

    let (_server, client) = example("bulkAssignMembersToGuardrail").await;
    let body = BulkAssignMembers::new(MEMBERS);
    let members = client
        .guardrails()
        .bulk_assign_members(ID, body)
        .send()
        .await
        .unwrap();
    assert_eq!(members.assigned_count, 2.0);

    let (_server, client) = example("bulkUnassignKeysFromGuardrail").await;
    let body = BulkUnassignKeys::new([KEY_HASH]);
    let keys = client
        .guardrails()
        .bulk_unassign_keys(ID, body)
        .send()
        .await
        .unwrap();
    assert_eq!(keys.unassigned_count, 3.0);

    let (_server, client) = example("bulkUnassignMembersFromGuardrail").await;
    let body = BulkUnassignMembers::new(MEMBERS);
    let members = client
        .guardrails()
        .bulk_unassign_members(ID, body)
        .send()
        .await
        .unwrap();
    assert_eq!(members.unassigned_count, 2.0);
}
