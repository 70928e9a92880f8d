//! The examples do what they say: each is run as a user runs it, against a server on this machine that keeps
//! guardrails.

use std::process::Command;
use std::sync::{Mutex, Once};

use serde_json::{Value, json};
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, Request, Respond, ResponseTemplate};

/// A server that keeps guardrails, as the document describes it.
#[derive(Default)]
struct Guardrails {
    kept: Mutex<Vec<Value>>,
}

impl Respond for Guardrails {
    fn respond(&self, request: &Request) -> ResponseTemplate {
        let mut kept = self.kept.lock().unwrap();
        let path: Vec<_> = request.url.path_segments().unwrap().collect();
        let at = path
            .get(1)
            .map(|id| kept.iter().position(|guardrail| guardrail["id"] == **id));
        let body = || serde_json::from_slice::<Value>(&request.body).unwrap();
        match (request.method.as_str(), at) {
            ("GET", None) => page(&kept, request),
            ("POST", None) if body()["name"] == "" => error(400, "A guardrail needs a name."),
            ("POST", None) => {
                let mut made = json!({
                    "id": format!("00000000-0000-4000-8000-{:012}", kept.len()),
                    "name": "",
                    "created_at": "2025-08-24T10:30:00Z",
                });
                merge(&mut made, body());
                kept.push(made.clone());
                answer(201, &json!({ "data": made }))
            }
            (_, Some(None)) => error(404, "There is no such guardrail."),
            ("GET", Some(Some(at))) => answer(200, &json!({ "data": kept[at] })),
            ("PATCH", Some(Some(at))) => {
                merge(&mut kept[at], body());
                answer(200, &json!({ "data": kept[at] }))
            }
            ("DELETE", Some(Some(at))) => {
                kept.remove(at);
                answer(200, &json!({ "deleted": true }))
            }
            _ => error(500, "The examples do not call this."),
        }
    }
}

fn page(kept: &[Value], request: &Request) -> ResponseTemplate {
    let number = |name: &str, otherwise| {
        let mut pairs = request.url.query_pairs();
        let found = pairs.find(|(known, _)| known == name);
        found.map_or(otherwise, |(_, value)| value.parse().unwrap())
    };
    let (offset, limit) = (number("offset", 0), number("limit", 50));
    let data: Vec<_> = kept.iter().skip(offset).take(limit).collect();
    answer(200, &json!({ "data": data, "total_count": kept.len() }))
}

fn answer(status: u16, body: &Value) -> ResponseTemplate {
    ResponseTemplate::new(status).set_body_json(body)
}

fn error(status: u16, message: &str) -> ResponseTemplate {
    answer(
        status,
        &json!({ "error": { "code": status, "message": message } }),
    )
}

fn merge(guardrail: &mut Value, changes: Value) {
    let Value::Object(changes) = changes else {
        return;
    };
    for (name, value) in changes {
        guardrail[name] = value;
    }
}

/// Builds all examples once, with the features of this test. After `cargo test` of the whole workspace there
/// is nothing left to do.
fn build() {
    static BUILT: Once = Once::new();
    BUILT.call_once(|| {
        let mut cargo = Command::new(std::env::var_os("CARGO").expect("tests are run by cargo"));
        cargo.args(["build", "--quiet", "--workspace", "--examples"]);
        if cfg!(all(feature = "blocking", feature = "mock")) {
            cargo.arg("--all-features");
        }
        let built = cargo.current_dir(env!("CARGO_MANIFEST_DIR")).status();
        assert!(built.expect("cargo can be run").success());
    });
}

/// Runs an example and returns what it prints. It must not fail.
async fn run(name: &str) -> String {
    build();
    let server = MockServer::start().await;
    let mock = Mock::given(any()).respond_with(Guardrails::default());
    mock.mount(&server).await;
    let mut program = std::env::current_exe().unwrap();
    program.pop(); // deps
    program.pop();
    program.extend(["examples", name]);
    program.set_extension(std::env::consts::EXE_EXTENSION);
    let mut command = Command::new(program);
    command
        .env("OPENROUTER_API_KEY", "sk-or-v1-example")
        .env("OPENROUTER_BASE_URL", server.uri());
    let output = tokio::task::spawn_blocking(move || command.output().unwrap());
    let output = output.await.unwrap();
    let shown = [output.stdout, output.stderr].concat();
    let shown = String::from_utf8(shown).unwrap();
    assert!(output.status.success(), "{name}: {shown}");
    shown
}

#[tokio::test(flavor = "multi_thread")]
async fn quick_start() {
    let shown = run("quick_start").await;
    assert!(shown.starts_with("Production\n"), "{shown}");
}

#[tokio::test(flavor = "multi_thread")]
async fn tri_state() {
    assert_eq!(run("tri_state").await, "50 US dollars\n");
}

#[tokio::test(flavor = "multi_thread")]
async fn errors() {
    let shown = run("errors").await;
    assert_eq!(
        shown,
        "(There is no such guardrail.)\n\
         refused: A guardrail needs a name.\n\
         400: {\"error\":{\"code\":400,\"message\":\"A guardrail needs a name.\"}}\n"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn pagination() {
    let shown = run("pagination").await;
    let items = "one\ntwo\nthree\nfour\nfive\n";
    assert_eq!(shown, format!("{items}2 of 5\n2 of 5\nand five\n"));
}

#[tokio::test(flavor = "multi_thread")]
async fn retries_and_hooks() {
    let shown = run("retries_and_hooks").await;
    assert!(
        shown.contains("createGuardrail, attempt 1: Ok(201)"),
        "{shown}"
    );
    assert!(shown.contains("made after 1 attempts"), "{shown}");
}

#[cfg(feature = "blocking")]
#[tokio::test(flavor = "multi_thread")]
async fn blocking() {
    assert_eq!(run("blocking").await, "200: Nightly\n");
}

#[cfg(feature = "mock")]
#[tokio::test(flavor = "multi_thread")]
async fn mock() {
    assert_eq!(run("mock").await, "all as it should be\n");
}
