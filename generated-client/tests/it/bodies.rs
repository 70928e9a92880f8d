//! The document's examples of request bodies, made with constructors and setters.

use std::collections::BTreeSet;

use generated_client::models::{
    BulkAssignKeys, BulkAssignMembers, BulkUnassignKeys, BulkUnassignMembers, CreateGuardrail,
    ResetInterval, UpdateGuardrail,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::operations::{KEY_HASH, MEMBERS, create, update};
use crate::spec::{self, plain};

/// The body as JSON. It reads back as itself.
fn body<T: Serialize + DeserializeOwned + PartialEq + std::fmt::Debug>(body: T) -> Value {
    let json = serde_json::to_value(&body).unwrap();
    assert_eq!(serde_json::from_value::<T>(json.clone()).unwrap(), body);
    json
}

#[test]
fn every_example_of_a_body_can_be_made() {
    let renamed = || UpdateGuardrail::new().name("Updated Guardrail Name");
    let budget = renamed()
        .description("Updated description")
        .limit_usd(75.0)
        .reset_interval(ResetInterval::Weekly);
    let [member, _] = MEMBERS;
    let made = [
        (
            "createGuardrail",
            "minimal",
            body(CreateGuardrail::new("My New Guardrail")),
        ),
        ("createGuardrail", "full", body(create())),
        ("updateGuardrail", "minimal", body(renamed())),
        ("updateGuardrail", "budget", body(budget)),
        ("updateGuardrail", "full", body(update())),
        (
            "bulkAssignKeysToGuardrail",
            "full",
            body(BulkAssignKeys::new([KEY_HASH])),
        ),
        (
            "bulkAssignMembersToGuardrail",
            "minimal",
            body(BulkAssignMembers::new([member])),
        ),
        (
            "bulkAssignMembersToGuardrail",
            "full",
            body(BulkAssignMembers::new(MEMBERS)),
        ),
        (
            "bulkUnassignKeysFromGuardrail",
            "full",
            body(BulkUnassignKeys::new([KEY_HASH])),
        ),
        (
            "bulkUnassignMembersFromGuardrail",
            "minimal",
            body(BulkUnassignMembers::new([member])),
        ),
        (
            "bulkUnassignMembersFromGuardrail",
            "full",
            body(BulkUnassignMembers::new(MEMBERS)),
        ),
    ];
    for (id, name, body) in &made {
        let examples = spec::operation(id).bodies();
        assert_eq!(plain(body), plain(&examples[name]), "{id}, {name}");
    }

    let all = spec::operations();
    let described = all.iter().flat_map(|operation| {
        let names = operation.bodies().into_keys();
        names.map(|name| (operation.id, name))
    });
    let made = made.iter().map(|(id, name, _)| (*id, *name));
    assert_eq!(made.collect::<BTreeSet<_>>(), described.collect());
}
