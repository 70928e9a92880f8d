//! What a call costs above a hand-written one: the same request to the same server with the same `reqwest`,
//! the same JSON written and read, the same check of the status and the same limit to its time, in turns. Some rows
//! are of hand-written ones that may take for ever.
//!
//! ```text
//! cargo bench -p generated-client --bench overhead -- [--quick] [--json FILE]
//! cargo bench -p generated-client --bench overhead -- --profile hand|ours
//! ```
//!
//! With `--profile`, one of both calls for as long as a profiler needs, and nothing is measured.

mod measure;

use std::time::Duration;

use futures_util::future::join_all;
use generated_client::Client;
use generated_client::models::{
    BulkAssignKeys, BulkAssignKeysResponse, CreateGuardrail, CreateGuardrailResponse,
    ListGuardrailsResponse,
};
use measure::Compared;
use measure::server::{runtime, serve};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use tokio::runtime::Runtime;

/// A guardrail as the document's examples have it.
const GUARDRAIL: &str = r#"{"id":"550e8400-e29b-41d4-a716-446655440000","name":"Production","description":"Production rules","limit_usd":100,"reset_interval":"monthly","allowed_providers":["openai","anthropic"],"allowed_models":null,"enforce_zdr":false,"created_at":"2025-08-24T10:30:00Z","updated_at":"2025-08-24T15:45:00Z"}"#;

const IN_FLIGHT: [usize; 5] = [1, 4, 16, 64, 256];

/// How long a call may take: by hand what the client allows unless told otherwise.
const LIMIT: Option<Duration> = Some(Duration::from_secs(60));

const SMALL: &str = "small";
const LARGE: &str = "1 MB";

fn main() {
    let bench = Bench {
        runtime: runtime(),
        http: reqwest::Client::new(),
    };
    let mut rows = Vec::new();
    rows.extend(bench.list(SMALL, 2, &IN_FLIGHT, LIMIT));
    rows.extend(bench.list(SMALL, 2, &[1, 16, 256], None));
    rows.extend(bench.create(&IN_FLIGHT, LIMIT));
    rows.extend(bench.create(&[1, 16, 256], None));
    rows.extend(bench.list(LARGE, 3200, &[1, 16], LIMIT));
    rows.extend(bench.assign());
    measure::tell(&rows);
}

struct Bench {
    runtime: Runtime,
    http: reqwest::Client,
}

impl Bench {
    /// A page of guardrails, with a query.
    fn list(
        &self,
        size: &str,
        guardrails: usize,
        in_flight: &[usize],
        limit: Option<Duration>,
    ) -> Vec<Value> {
        let page = vec![GUARDRAIL; guardrails].join(",");
        let url = serve(
            "200 OK",
            format!(r#"{{"data":[{page}],"total_count":{guardrails}}}"#),
        );
        let guardrails = client(&url);
        let by_hand = async || {
            let request = self.http.get(format!("{url}/guardrails?limit={}", 50));
            receive::<ListGuardrailsResponse>(request, limit, 200).await
        };
        let ours = async || {
            let call = guardrails.list().limit(50);
            call.send().await.expect("a page")
        };
        let name = named("GET with a query, JSON back", limit);
        let rows = in_flight.iter();
        rows.map(|many| self.compare(&name, size, *many, &by_hand, &ours))
            .collect()
    }

    /// A new guardrail.
    fn create(&self, in_flight: &[usize], limit: Option<Duration>) -> Vec<Value> {
        let url = serve("201 Created", format!(r#"{{"data":{GUARDRAIL}}}"#));
        let guardrails = client(&url);
        let new = || CreateGuardrail::new("Production").limit_usd(100.0);
        let by_hand = async || {
            let request = send(self.http.post(format!("{url}/guardrails")), &new());
            receive::<CreateGuardrailResponse>(request, limit, 201).await
        };
        let ours = async || guardrails.create(new()).send().await.expect("a guardrail");
        let name = named("POST of JSON, JSON back", limit);
        let rows = in_flight.iter();
        rows.map(|many| self.compare(&name, SMALL, *many, &by_hand, &ours))
            .collect()
    }

    /// A long list of keys.
    fn assign(&self) -> Vec<Value> {
        let url = serve("200 OK", r#"{"assigned_count":16000}"#.to_owned());
        let guardrails = client(&url);
        let hash = "c56454edb818d6b14bc0d61c46025f1450b0f4012d12304ab40aacb519fcbc93";
        let keys = BulkAssignKeys::new(vec![hash; 15_600]);
        let id = "550e8400-e29b-41d4-a716-446655440000";
        let by_hand = async || {
            let path = format!("{url}/guardrails/{id}/assignments/keys");
            let request = send(self.http.post(path), &keys);
            receive::<BulkAssignKeysResponse>(request, LIMIT, 200).await
        };
        let ours = async || {
            let call = guardrails.bulk_assign_keys(id, keys.clone());
            call.send().await.expect("a count")
        };
        // By hand it would have to be cloned if it were given away.
        let by_hand = async || {
            std::hint::black_box(keys.clone());
            by_hand().await
        };
        let name = "POST of JSON, JSON back";
        [1, 16]
            .iter()
            .map(|many| self.compare(name, LARGE, *many, &by_hand, &ours))
            .collect()
    }

    /// The client has one thread, so its processor time is what the calls themselves cost.
    fn compare<T>(
        &self,
        name: &str,
        size: &str,
        in_flight: usize,
        by_hand: &impl AsyncFn() -> T,
        ours: &impl AsyncFn() -> T,
    ) -> Value {
        if let Some(only) = profiled() {
            let one: &dyn Fn() = if only == "ours" {
                &|| drop(self.runtime.block_on(ours()))
            } else {
                &|| drop(self.runtime.block_on(by_hand()))
            };
            (0..if in_flight == 1 && size == SMALL {
                2000
            } else {
                0
            })
                .for_each(|_| one());
            return Value::Null;
        }
        // One alone needs no list of futures, which would count as allocations.
        let by_hand = || match in_flight {
            1 => drop(self.runtime.block_on(by_hand())),
            _ => drop(
                self.runtime
                    .block_on(join_all((0..in_flight).map(|_| by_hand()))),
            ),
        };
        let ours = || match in_flight {
            1 => drop(self.runtime.block_on(ours())),
            _ => drop(
                self.runtime
                    .block_on(join_all((0..in_flight).map(|_| ours()))),
            ),
        };
        let calls = if size == SMALL { 128 } else { 4 };
        let rounds = if measure::is_quick() { 3 } else { 40 };
        let turns = (calls / in_flight).max(1);
        let (elapsed, processor) = Compared::new(rounds, turns, &by_hand, &ours).report(in_flight);
        let counts = (in_flight == 1).then(|| {
            json!({
                "base": measure::allocations(&by_hand),
                "ours": measure::allocations(&ours),
            })
        });
        json!({
            "name": name,
            "body": size,
            "in_flight": in_flight,
            "elapsed": elapsed,
            "processor": processor,
            "allocations": counts,
        })
    }
}

fn profiled() -> Option<String> {
    let mut arguments = std::env::args().skip_while(|argument| argument != "--profile");
    arguments.nth(1)
}

fn client(url: &str) -> generated_client::guardrails::Guardrails {
    let builder = Client::builder().api_key("key").server(url);
    builder.build().expect("a client").guardrails()
}

fn send(request: reqwest::RequestBuilder, body: &impl Serialize) -> reqwest::RequestBuilder {
    let body = serde_json::to_vec(body).expect("JSON");
    request
        .header("content-type", "application/json")
        .body(body)
}

fn named(name: &str, limit: Option<Duration>) -> String {
    match limit {
        Some(_) => name.to_owned(),
        None => format!("{name}; by hand without a limit to its time"),
    }
}

async fn receive<T: DeserializeOwned>(
    mut request: reqwest::RequestBuilder,
    limit: Option<Duration>,
    status: u16,
) -> T {
    if let Some(limit) = limit {
        request = request.timeout(limit);
    }
    let request = request
        .bearer_auth("key")
        .header("accept", "application/json");
    let response = request.send().await.expect("a response");
    assert_eq!(response.status(), status);
    let body = response.bytes().await.expect("a body");
    serde_json::from_slice(&body).expect("JSON")
}
