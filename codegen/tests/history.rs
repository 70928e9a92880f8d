//! Ten changes that owners of a document make, one after the other, each with
//! what is said about it: to our own document, and to a real one where it is
//! at hand. `SPECS` says where documents are that are not of this repository.
//! `HISTORY` names a folder that gets each version, for `cargo xtask diff --verify`.

mod support;

use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use codegen::diff::{Level, Version, Wire, diff};
use support::{config, source};

/// A change of a document's text.
enum Edit {
    /// What stands first after something else becomes something else.
    Put(&'static str, &'static str, &'static str),
    /// A text becomes another one wherever it stands.
    All(&'static str, &'static str),
    /// The schema after something else becomes a component of this name.
    Hoist(&'static str, &'static str),
}

struct Step {
    what: &'static str,
    edits: &'static [Edit],
    rust: Level,
    wire: Wire,
    checks: &'static [&'static str],
}

use Edit::{All, Hoist, Put};
use Level::{Major, Minor, Patch};
use Wire::{Breaks, Safe, Same};

impl Edit {
    fn apply(&self, text: &str, what: &str) -> String {
        match self {
            Put(near, from, to) => {
                let at = text
                    .find(near)
                    .unwrap_or_else(|| panic!("{what}: no {near:?}"));
                let (before, after) = text.split_at(at);
                assert!(after.contains(from), "{what}: no {from:?}");
                format!("{before}{}", after.replacen(from, to, 1))
            }
            All(from, to) => text.replace(from, to),
            Hoist(near, name) => hoist(text, near, name),
        }
    }
}

/// Moves the next schema of several lines below `near` to the components.
fn hoist(text: &str, near: &str, name: &str) -> String {
    let indent = |line: &str| line.len() - line.trim_start().len();
    let mut lines: Vec<&str> = text.lines().collect();
    let start = lines
        .iter()
        .position(|line| line.contains(near))
        .expect("the place");
    let is_it = |line: &&str| line.trim() == "schema:";
    let schema = start + lines.iter().skip(start).position(is_it).expect("a schema");
    let depth = indent(lines[schema]);
    let below = lines.iter().skip(schema + 1);
    let length = below.take_while(|line| indent(line) > depth).count();
    let body: Vec<&str> = lines.drain(schema + 1..=schema + length).collect();
    let reference = format!(
        "{}$ref: '#/components/schemas/{name}'",
        " ".repeat(depth + 2)
    );
    lines.insert(schema + 1, &reference);
    let schemas = lines
        .iter()
        .position(|line| *line == "  schemas:")
        .expect("components");
    let moved: Vec<String> = body
        .iter()
        .map(|line| format!("      {}", &line[depth + 2..]))
        .collect();
    let heading = format!("    {name}:");
    let component = std::iter::once(heading.as_str()).chain(moved.iter().map(String::as_str));
    lines.splice(schemas + 1..=schemas, component);
    lines.join("\n")
}

/// Makes the changes one after the other, and compares each with the one before.
fn follow(name: &str, text: String, steps: &[Step]) {
    let keep = |number: usize, text: &str| {
        let Some(folder) = env::var_os("HISTORY") else {
            return;
        };
        let file = Path::new(&folder).join(format!("{name}-{number:02}.yaml"));
        fs::write(file, text).expect("a writable folder");
    };
    keep(0, &text);
    let mut before = text;
    for (number, step) in steps.iter().enumerate() {
        let what = step.what;
        let edits = step.edits.iter();
        let now = edits.fold(before.clone(), |text, edit| edit.apply(&text, what));
        keep(number + 1, &now);
        let (old, new) = (source(before), source(now.clone()));
        let config = config();
        let version = |source| Version {
            source,
            config: &config,
        };
        let diff = diff(version(&old), version(&new)).expect("two usable documents");
        let checks: BTreeSet<_> = diff
            .changes
            .iter()
            .map(|change| change.check.id())
            .collect();
        let expected: BTreeSet<_> = step.checks.iter().copied().collect();
        assert_eq!(checks, expected, "{what}: {:#?}", diff.changes);
        assert_eq!(
            (diff.rust(), diff.wire()),
            (Some(step.rust), step.wire),
            "{what}"
        );
        before = now;
    }
}

#[test]
fn ten_changes_of_our_own_document() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/openapi.yaml");
    follow("own", fs::read_to_string(path).expect("our document"), OWN);
}

#[test]
fn ten_changes_of_a_real_document() {
    let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/specs");
    let folder = env::var_os("SPECS").map_or_else(beside, PathBuf::from);
    let path = folder.join("real/openrouter-2026-02.yaml");
    match fs::read_to_string(&path) {
        Ok(text) => follow("real", text, REAL),
        Err(_) => eprintln!("SKIPPED: there is no {}", path.display()),
    }
}

const OWN: &[Step] = &[
    Step {
        what: "a field is added to what comes back",
        edits: &[Put(
            "    Guardrail:\n",
            "        enforce_zdr:\n",
            "        note:\n          type: string\n        enforce_zdr:\n",
        )],
        rust: Minor,
        wire: Safe,
        checks: &["field-added"],
    },
    Step {
        what: "a value is added to an enum",
        edits: &[Put(
            "    ResetInterval:\n",
            "weekly, monthly]",
            "weekly, monthly, yearly]",
        )],
        rust: Minor,
        wire: Safe,
        checks: &["value-added"],
    },
    Step {
        what: "a parameter becomes an integer",
        edits: &[Put("      name: limit\n", "type: string", "type: integer")],
        rust: Major,
        wire: Breaks,
        checks: &["parameter-retyped"],
    },
    Step {
        what: "a schema is first written where it is used, then hoisted",
        edits: &[Put(
            "  /guardrails/{id}:\n",
            "$ref: '#/components/schemas/GetGuardrailResponse'",
            "type: object\n                required: [data]\n                properties:\n                  \
             data:\n                    $ref: '#/components/schemas/Guardrail'",
        )],
        rust: Major,
        wire: Safe,
        checks: &["output-retyped", "type-added"],
    },
    Step {
        what: "a schema is hoisted",
        edits: &[Hoist("Looks up a guardrail by its ID", "OneGuardrail")],
        rust: Minor,
        wire: Same,
        checks: &["type-renamed"],
    },
    Step {
        what: "an operation is renamed",
        edits: &[Put(
            "",
            "operationId: getGuardrail",
            "operationId: fetchGuardrail",
        )],
        rust: Minor,
        wire: Same,
        checks: &["operation-renamed"],
    },
    Step {
        what: "a response status is added",
        edits: &[Put(
            "operationId: listGuardrails",
            "        '500':",
            "        '404':\n          $ref: '#/components/responses/NotFound'\n        '500':",
        )],
        rust: Minor,
        wire: Safe,
        checks: &["error-added"],
    },
    Step {
        what: "a field becomes nullable",
        edits: &[Put(
            "    Guardrail:\n",
            "          description: What the guardrail is called.\n          type: string",
            "          description: What the guardrail is called.\n          type: [string, 'null']",
        )],
        rust: Major,
        wire: Breaks,
        checks: &["field-nullable"],
    },
    Step {
        what: "a path moves",
        edits: &[Put(
            "",
            "  /guardrails/{id}:\n",
            "  /guardrails/by-id/{id}:\n",
        )],
        rust: Patch,
        wire: Breaks,
        checks: &["operation-moved"],
    },
    Step {
        what: "a tag is renamed",
        edits: &[
            All("        - Guardrails\n", "        - Rules\n"),
            All("  - name: Guardrails\n", "  - name: Rules\n"),
        ],
        rust: Minor,
        wire: Same,
        checks: &["resource-renamed"],
    },
    Step {
        what: "a description changes",
        edits: &[Put(
            "",
            "Looks up a guardrail by its ID.",
            "Finds a guardrail by its ID.",
        )],
        rust: Patch,
        wire: Same,
        checks: &["operation-described"],
    },
];

const REAL: &[Step] = &[
    Step {
        what: "a field is added to what comes back",
        edits: &[Put(
            "operationId: getCredits",
            "                      total_usage:\n",
            "                      total_saved:\n                        type: number\n                      total_usage:\n",
        )],
        rust: Minor,
        wire: Safe,
        checks: &["field-added"],
    },
    Step {
        what: "a value is added to an enum",
        edits: &[Put(
            "    OpenAIResponsesResponseStatus:\n",
            "        - queued\n",
            "        - queued\n        - paused\n",
        )],
        rust: Minor,
        wire: Safe,
        checks: &["value-added"],
    },
    Step {
        what: "a value is added to one of two enums that were alike, and so one type",
        edits: &[Put(
            "x-speakeasy-name-override: update\n",
            "                    - monthly\n",
            "                    - monthly\n                    - yearly\n",
        )],
        rust: Major,
        wire: Safe,
        checks: &["type-changed"],
    },
    Step {
        what: "a parameter becomes an integer",
        edits: &[Put(
            "operationId: listGuardrails",
            "            type: string\n            description: Maximum number",
            "            type: integer\n            description: Maximum number",
        )],
        rust: Major,
        wire: Breaks,
        checks: &["parameter-retyped"],
    },
    Step {
        what: "a schema is hoisted",
        edits: &[Hoist("operationId: getCredits", "Balance")],
        rust: Minor,
        wire: Same,
        checks: &["type-renamed"],
    },
    Step {
        what: "an operation is renamed",
        edits: &[Put(
            "",
            "operationId: getGuardrail",
            "operationId: fetchGuardrail",
        )],
        rust: Minor,
        wire: Same,
        checks: &["operation-renamed"],
    },
    Step {
        what: "a response status is added",
        edits: &[Put(
            "operationId: getCredits",
            "        '403':",
            "        '404':\n          description: None.\n        '403':",
        )],
        rust: Minor,
        wire: Safe,
        checks: &["error-added"],
    },
    Step {
        what: "a field becomes nullable",
        edits: &[Put(
            "    FileCitation:\n",
            "        file_id:\n          type: string\n",
            "        file_id:\n          type: string\n          nullable: true\n",
        )],
        rust: Major,
        wire: Breaks,
        checks: &["field-nullable"],
    },
    Step {
        what: "a path moves",
        edits: &[Put("", "\n  /credits:\n", "\n  /account/credits:\n")],
        rust: Patch,
        wire: Breaks,
        checks: &["operation-moved"],
    },
    Step {
        what: "a tag is renamed",
        edits: &[
            Put(
                "operationId: getCredits",
                "name: Credits\n",
                "name: Balances\n",
            ),
            Put(
                "x-speakeasy-name-override: getCredits",
                "- Credits\n",
                "- Balances\n",
            ),
            Put("/credits/coinbase:", "- Credits\n", "- Balances\n"),
        ],
        rust: Minor,
        wire: Same,
        checks: &["resource-renamed"],
    },
    Step {
        what: "a description changes",
        edits: &[Put(
            "",
            "Get total credits purchased and used",
            "Get all credits bought and used",
        )],
        rust: Patch,
        wire: Same,
        checks: &["operation-described"],
    },
];
