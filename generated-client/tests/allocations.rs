//! A call allocates hardly more than the same by hand: the same request with the same `reqwest`, the same JSON and the
//! same check of the status. `benches/overhead.rs` has the time that both take.

#[path = "../benches/measure/server.rs"]
mod server;

use generated_client::Client;
use generated_client::models::{CreateGuardrail, CreateGuardrailResponse};
use server::{runtime, serve};

/// How many more allocations a call may have.
const MORE: u64 = 5;

const MADE: &str = r#"{"data":{"id":"550e8400-e29b-41d4-a716-446655440000","name":"Production","created_at":"2025-08-24T10:30:00Z"}}"#;

#[test]
fn a_call_allocates_hardly_more_than_by_hand() {
    let url = serve("201 Created", MADE.to_owned());
    let runtime = runtime();
    let http = reqwest::Client::new();
    let builder = Client::builder().api_key("key").server(url.as_str());
    let guardrails = builder.build().expect("a client").guardrails();
    let new = || CreateGuardrail::new("Production").limit_usd(100.0);

    let by_hand = || {
        runtime.block_on(async {
            let body = serde_json::to_vec(&new()).expect("JSON");
            let request = http
                .post(format!("{url}/guardrails"))
                .bearer_auth("key")
                .header("accept", "application/json")
                .header("content-type", "application/json")
                .body(body);
            let response = request.send().await.expect("a response");
            assert_eq!(response.status(), 201);
            let body = response.bytes().await.expect("a body");
            drop(serde_json::from_slice::<CreateGuardrailResponse>(&body).expect("JSON"));
        });
    };
    let ours = || {
        let made = runtime.block_on(guardrails.create(new()).send());
        assert_eq!(made.expect("a guardrail").data.name, "Production");
    };

    let (by_hand, ours) = (fewest(by_hand), fewest(ours));
    assert!(
        ours <= by_hand + MORE,
        "{ours} allocations, {by_hand} by hand"
    );
}

/// How often something allocates when it does so least: connections are opened, and tables grow.
fn fewest(work: impl Fn()) -> u64 {
    let counts = (0..10).map(|_| allocation_counter::measure(&work).count_total);
    counts.min().unwrap_or_default()
}
