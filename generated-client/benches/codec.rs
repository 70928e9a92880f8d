//! How long reading and writing models takes, beside the same types with serde's derives, on the same JSON, in turns.
//!
//! ```text
//! cargo bench -p generated-client --bench codec -- [--quick] [--json FILE]
//! ```

mod measure;

use std::hint::black_box;

use generated_client::models::{CreateGuardrail, ListGuardrailsResponse};
use measure::Compared;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// As somebody would write it who has the document before them.
#[derive(Serialize, Deserialize)]
struct Page {
    data: Vec<Guardrail>,
    total_count: f64,
}

#[derive(Serialize, Deserialize)]
struct Guardrail {
    id: String,
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    limit_usd: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reset_interval: Option<Interval>,
    #[serde(skip_serializing_if = "Option::is_none")]
    allowed_providers: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    allowed_models: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    enforce_zdr: Option<bool>,
    created_at: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    updated_at: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Interval {
    Daily,
    Weekly,
    Monthly,
}

#[derive(Serialize, Deserialize)]
struct New {
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    limit_usd: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reset_interval: Option<Interval>,
    #[serde(skip_serializing_if = "Option::is_none")]
    allowed_providers: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    allowed_models: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    enforce_zdr: Option<bool>,
}

/// The members in the order of the document, and in that of the alphabet.
const IN_ORDER: &str = r#"{"id":"550e8400-e29b-41d4-a716-446655440000","name":"Production","description":"Production rules","limit_usd":100,"reset_interval":"monthly","allowed_providers":["openai","anthropic"],"enforce_zdr":false,"created_at":"2025-08-24T10:30:00Z","updated_at":"2025-08-24T15:45:00Z"}"#;
const BY_ALPHABET: &str = r#"{"allowed_providers":["openai","anthropic"],"created_at":"2025-08-24T10:30:00Z","description":"Production rules","enforce_zdr":false,"id":"550e8400-e29b-41d4-a716-446655440000","limit_usd":100,"name":"Production","reset_interval":"monthly","updated_at":"2025-08-24T15:45:00Z"}"#;
const NEW: &str = r#"{"name":"Production","description":"Production rules","limit_usd":100,"reset_interval":"monthly","allowed_providers":["openai","anthropic"],"enforce_zdr":false}"#;

fn main() {
    let page = |item: &str| {
        format!(
            r#"{{"data":[{}],"total_count":100}}"#,
            [item; 100].join(",")
        )
    };
    let (ordered, shuffled) = (page(IN_ORDER), page(BY_ALPHABET));
    let spaced = spaced(&ordered);
    measure::tell(&[
        read::<Page, ListGuardrailsResponse>(
            "reading 100 objects, in the document's order",
            &ordered,
        ),
        read::<Page, ListGuardrailsResponse>("reading 100 objects, in another order", &shuffled),
        read::<Page, ListGuardrailsResponse>("reading 100 objects, indented", &spaced),
        read::<New, CreateGuardrail>("reading one object", NEW),
        write::<Page, ListGuardrailsResponse>("writing 100 objects", &ordered),
        write::<New, CreateGuardrail>("writing one object", NEW),
    ])
}

fn spaced(json: &str) -> String {
    let value: Box<serde_json::value::RawValue> = serde_json::from_str(json).expect("JSON");
    value
        .get()
        .replace(",\"", ",\n    \"")
        .replace("\":", "\": ")
}

fn read<D: DeserializeOwned, M: DeserializeOwned>(name: &str, json: &str) -> Value {
    fn parse<T: DeserializeOwned>(json: &str) {
        let value: T = serde_json::from_slice(black_box(json.as_bytes())).expect("JSON");
        drop(black_box(value));
    }
    compare(name, json, &|| parse::<D>(json), &|| parse::<M>(json))
}

fn write<D, M>(name: &str, json: &str) -> Value
where
    D: DeserializeOwned + Serialize,
    M: DeserializeOwned + Serialize,
{
    fn print<T: Serialize>(value: &T) {
        drop(black_box(
            serde_json::to_vec(black_box(value)).expect("JSON"),
        ));
    }
    let derived: D = serde_json::from_str(json).expect("JSON");
    let model: M = serde_json::from_str(json).expect("JSON");
    let (one, other) = (
        serde_json::to_string(&derived),
        serde_json::to_string(&model),
    );
    let (one, other) = (one.expect("JSON"), other.expect("JSON"));
    // Both do the same.
    let value = |text: &str| serde_json::from_str::<Value>(text).expect("JSON");
    assert_eq!(value(&one), value(&other));
    compare(name, json, &|| print(&derived), &|| print(&model))
}

fn compare(name: &str, json: &str, derived: &dyn Fn(), model: &dyn Fn()) -> Value {
    // Some 100 microseconds, so that asking for the time does not count.
    let times = (40_000 / json.len()).max(1);
    let many = |work: &dyn Fn()| (0..times).for_each(|_| work());
    let rounds = if measure::is_quick() { 5 } else { 200 };
    let compared = Compared::new(rounds, 10, &|| many(derived), &|| many(model));
    let (_, processor) = compared.report(times);
    json!({
        "name": name,
        "bytes": json.len(),
        "processor": processor,
        "allocations": {
            "base": measure::allocations(derived),
            "ours": measure::allocations(model),
        },
    })
}
