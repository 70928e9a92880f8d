//! What the pages in `docs` and the README show is not only compiled: every call on them is made, against a double of
//! the API that gives the document's own examples.
//!
//! `calls.in` has the blocks of the pages as modules; `UPDATE=1` writes it anew.
#![cfg(all(feature = "blocking", feature = "mock"))]

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::pin::Pin;

use generated_client::guardrails::*;
use generated_client::mock::Mock;
use generated_client::{Client, Error};
use pollster::block_on;
use serde_json::Value;

include!("calls.in");

/// What an async function of a block gives.
type Waits<'a> = Pin<Box<dyn Future<Output = Result<(), Error>> + 'a>>;

/// How a block's function is called.
enum Run {
    Async(for<'a> fn(&'a Client) -> Waits<'a>),
    Blocking(fn(&Client) -> Result<(), Error>),
    Test(fn() -> Waits<'static>),
}

fn package() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn the_calls_are_those_of_the_pages() {
    let path = package().join("tests/pages/calls.in");
    let wanted = calls();
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, &wanted).unwrap();
    }
    let found = fs::read_to_string(path).unwrap();
    assert!(
        found == wanted,
        "calls.in is not what the pages show: run with UPDATE=1"
    );
}

#[test]
fn every_call_on_a_page_succeeds() {
    let (mut waited, mut blocked) = (0, 0);
    for (name, run) in CALLS {
        let mock = double();
        let client = mock.client();
        let result = match run {
            Run::Async(run) => {
                waited += 1;
                block_on(run(&client))
            }
            Run::Blocking(run) => {
                blocked += 1;
                run(&client)
            }
            Run::Test(run) => block_on(run()),
        };
        result.unwrap_or_else(|error| panic!("{name}: {error}"));
    }
    assert!(waited >= 26 && blocked >= 13, "{waited} {blocked}");
}

/// A double that gives to each operation, however often, the document's example of its success.
fn double() -> Mock {
    let mock = Mock::new();
    macro_rules! program {
        ($($id:literal $request:ident)*) => {
            $({
                let example = example($id);
                mock.on::<$request>().reply_with(move |call| {
                    let mut answer = example.clone();
                    // A list has one page, and nothing after it.
                    if call.query("offset").is_some_and(|offset| offset != "0") {
                        answer["data"] = Value::Array(Vec::new());
                    }
                    answer
                });
            })*
        };
    }
    program!(
        "listGuardrails" ListGuardrailsRequest
        "createGuardrail" CreateGuardrailRequest
        "getGuardrail" GetGuardrailRequest
        "updateGuardrail" UpdateGuardrailRequest
        "deleteGuardrail" DeleteGuardrailRequest
        "listKeyAssignments" ListKeyAssignmentsRequest
        "listMemberAssignments" ListMemberAssignmentsRequest
        "listGuardrailKeyAssignments" ListGuardrailKeyAssignmentsRequest
        "bulkAssignKeysToGuardrail" BulkAssignKeysToGuardrailRequest
        "listGuardrailMemberAssignments" ListGuardrailMemberAssignmentsRequest
        "bulkAssignMembersToGuardrail" BulkAssignMembersToGuardrailRequest
        "bulkUnassignKeysFromGuardrail" BulkUnassignKeysFromGuardrailRequest
        "bulkUnassignMembersFromGuardrail" BulkUnassignMembersFromGuardrailRequest
    );
    mock
}

fn example(id: &str) -> Value {
    let text = fs::read_to_string(package().join("../spec/openapi.yaml")).unwrap();
    let document: Value = serde_yaml::from_str(&text).unwrap();
    let items = document["paths"].as_object().unwrap().values();
    let mut operations = items.flat_map(|item| item.as_object().unwrap().values());
    let operation = operations
        .find(|operation| operation["operationId"] == id)
        .unwrap();
    let mut responses = operation["responses"].as_object().unwrap().iter();
    let (_, success) = responses
        .find(|(status, _)| status.starts_with('2'))
        .unwrap();
    success["content"]["application/json"]["example"].clone()
}

/// The blocks of all pages, and a table of how each is called. What only makes a client is compiled.
fn calls() -> String {
    let mut pages: Vec<_> = fs::read_dir(package().join("docs")).unwrap().collect();
    pages.sort_by_key(|page| page.as_ref().unwrap().path());
    let pages = pages.into_iter().map(|page| page.unwrap().path());
    let (mut modules, mut rows) = (String::new(), String::new());
    for page in pages.chain([package().join("README.md")]) {
        let text = fs::read_to_string(&page).unwrap();
        let stem = page.file_stem().unwrap().to_str().unwrap().to_lowercase();
        let blocks = text.split("\n```rust").skip(1);
        for (number, block) in blocks.enumerate() {
            let code = block
                .split_once('\n')
                .unwrap()
                .1
                .split_once("\n```")
                .unwrap()
                .0;
            let name = format!("{stem}_{number}");
            let signature = code.lines().find(|line| line.contains("fn ")).unwrap();
            let function = signature
                .split_once("fn ")
                .unwrap()
                .1
                .split_once('(')
                .unwrap()
                .0;
            let waits = signature.starts_with("async");
            let run = match (signature.contains("(client: &Client)"), waits) {
                (true, true) => {
                    format!("Run::Async(|client| Box::pin({name}::{function}(client)))")
                }
                (true, false) => format!("Run::Blocking({name}::{function})"),
                (false, true) if function != "main" => {
                    format!("Run::Test(|| Box::pin({name}::{function}()))")
                }
                _ => String::new(),
            };
            let code = code.replace(signature, &format!("pub {signature}"));
            let _ = write!(modules, "#[allow(unused)]\nmod {name} {{\n{code}\n}}\n\n");
            if !run.is_empty() {
                let _ = writeln!(rows, "    ({name:?}, {run}),");
            }
        }
    }
    format!("{modules}const CALLS: &[(&str, Run)] = &[\n{rows}];\n")
}
