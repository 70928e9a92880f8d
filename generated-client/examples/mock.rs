//! How to test code that calls the API: with a double of it, without network, credentials or waiting.
//!
//! ```text
//! cargo run -p generated-client --features mock --example mock
//! ```

use std::time::Duration;

use generated_client::guardrails::{ListGuardrailsRequest, UpdateGuardrailRequest};
use generated_client::mock::{Mock, json};
use generated_client::models::UpdateGuardrail;
use generated_client::{Client, Error};
use serde_json::Value;

/// The code to test: gives every guardrail without a limit this one, and tells which they were.
async fn cap(client: &Client, limit: f64) -> Result<Vec<String>, Error> {
    let guardrails = client.guardrails();
    let mut capped = Vec::new();
    let mut all = guardrails.list().limit(2).items();
    while let Some(guardrail) = all.next().await.transpose()? {
        if !guardrail.limit_usd.is_value() {
            let change = UpdateGuardrail::new().limit_usd(limit);
            guardrails.update(&guardrail.id, change).send().await?;
            capped.push(guardrail.name);
        }
    }
    Ok(capped)
}

fn guardrail(name: &str, limit: Option<f64>) -> Value {
    json!({"id": name, "name": name, "limit_usd": limit, "created_at": "2026-01-01T00:00:00Z"})
}

async fn only_those_without_a_limit_change() {
    let mock = Mock::new();
    // Two pages, one after the other.
    let first = [guardrail("a", None), guardrail("b", Some(5.0))];
    mock.on::<ListGuardrailsRequest>()
        .reply(json!({"data": first, "total_count": 3}))
        .reply(json!({"data": [guardrail("c", None)], "total_count": 3}));
    mock.on::<UpdateGuardrailRequest>()
        .reply_with(|call| json!({"data": guardrail(call.path("id").unwrap(), Some(9.0))}));

    assert_eq!(cap(&mock.client(), 9.0).await.unwrap(), ["a", "c"]);

    for call in mock.received::<UpdateGuardrailRequest>() {
        let change: UpdateGuardrail = call.json().unwrap();
        assert_eq!(change, UpdateGuardrail::new().limit_usd(9.0));
    }
    mock.assert_done();
}

async fn a_busy_server_is_asked_again() {
    let mock = Mock::new();
    mock.on::<ListGuardrailsRequest>()
        .raw(503, "")
        .times(2)
        .reply(json!({"data": [], "total_count": 0}))
        .delay(Duration::from_secs(30));

    assert!(cap(&mock.client(), 9.0).await.unwrap().is_empty());

    // Half a minute and more, which took no time.
    assert_eq!(mock.backoffs(), [500, 750].map(Duration::from_millis));
    assert_eq!(mock.elapsed(), Duration::from_millis(31_250));
}

fn main() {
    // Any executor will do, such as `#[tokio::test]`.
    pollster::block_on(only_those_without_a_limit_change());
    pollster::block_on(a_busy_server_is_asked_again());
    println!("all as it should be");
}
