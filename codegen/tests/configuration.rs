//! The page about the configuration: its examples are right, and every key has one.

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use codegen::{Config, Overlay};
use support::{config, render, source};

/// The page, and what else shows a configuration.
fn page() -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let read = |name| fs::read_to_string(root.join(name)).expect("a page");
    read("docs/configuration.md") + &read("README.md")
}

/// The blocks of code that begin with this line, less the last one's end.
fn blocks<'t>(page: &'t str, fence: &str) -> Vec<&'t str> {
    let fence = format!("```{fence}\n");
    let parts = page.split(fence.as_str()).skip(1);
    parts
        .map(|part| part.split("```").next().unwrap_or_default())
        .collect()
}

/// A document that has all that the examples name.
const DOCUMENT: &str = "openapi: 3.1.0
info: { title: Configured, version: '1' }
paths:
  /things:
    get:
      operationId: listThings
      tags: [things]
      parameters:
        - { name: offset, in: query, schema: { type: integer } }
        - { name: page, in: query, schema: { type: integer } }
        - { name: flag, in: query, schema: { type: boolean } }
      responses:
        '200':
          description: A page.
          content: { application/json: { schema: { $ref: '#/components/schemas/Page' } } }
    delete: { operationId: deleteLegacy, tags: [internal], responses: { '204': { description: Done. } } }
  /things/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get: { operationId: getThing, responses: { '204': { description: Done. } } }
  /healthy:
    post: { operationId: healthy, responses: { '204': { description: Done. } } }
webhooks:
  thingMade: { post: { responses: { '200': { description: Done. } } } }
  debug: { post: { responses: { '200': { description: Done. } } } }
components:
  securitySchemes:
    apiKey: { type: http, scheme: bearer }
  schemas:
    Page:
      type: object
      properties:
        data: { type: array, items: { type: string } }
        next: { type: string }
        kind: { type: string, enum: [full, part] }
        at: { type: string, format: date-time }
        since: { type: string, format: date }
        release: { type: string, format: semver }
";

#[test]
fn its_examples_are_right() {
    let page = page();
    let examples = blocks(&page, "toml");
    assert!(examples.len() > 8);
    for example in examples {
        let read = Config::parse(example).unwrap_or_else(|faults| {
            panic!("{example}\n{}", render(example.as_bytes(), &faults));
        });
        // The first page of numbers is asked for by number.
        let document = match example.contains("cursor = ") {
            true => DOCUMENT.replacen(
                "name: page, in: query, schema: { type: integer }",
                "name: page, in: query, schema: { type: string }",
                1,
            ),
            false => DOCUMENT.to_owned(),
        };
        let source = source(document);
        if let Err(faults) = codegen::generate(&source, &read) {
            panic!("{example}\n{}", render(example.as_bytes(), &faults));
        }
    }
    let overlays = blocks(&page, "toml overlays");
    let read = Config::parse(overlays[0]).expect("a configuration");
    let mut source = source(DOCUMENT);
    source.overlays = vec![Overlay {
        name: read.overlays[0].clone(),
        bytes: blocks(&page, "yaml")[0].into(),
    }];
    let generated = codegen::generate(&source, &config()).expect("a client");
    assert!(
        generated
            .diagnostics
            .iter()
            .all(|one| one.code.as_str() != "W120")
    );
    assert!(support::rust(&generated).contains("pub struct Sheet"));
}

/// The keys that a table may have, as the message about one that it may not
/// says.
fn keys(table: &str) -> BTreeSet<String> {
    let text = match table {
        "" => "zzzzzz = 1\n".to_owned(),
        table => format!("{table}zzzzzz = 1\n"),
    };
    let faults = Config::parse(&text).expect_err("a fault");
    let helps = faults.iter().filter_map(|one| one.help.as_deref());
    let help = helps
        .into_iter()
        .find_map(|help| help.strip_prefix("it may have "));
    let names = help
        .unwrap_or_else(|| panic!("{faults:?}"))
        .split('`')
        .skip(1)
        .step_by(2);
    names.map(str::to_owned).collect()
}

#[test]
fn every_key_has_an_example() {
    let page = page();
    let examples = blocks(&page, "toml").join("\n") + &blocks(&page, "toml overlays").join("\n");
    let has = |key: &str| {
        let mut words = examples.split(|c: char| !(c.is_alphanumeric() || c == '-' || c == '_'));
        words.any(|word| word == key)
    };
    let paging =
        "[operations.x.pagination]\nnext = '$.a'\noffset = 'a'\npage = 'a'\ncursor = 'a'\nkind = ";
    let tables = [
        String::new(),
        "[include]\n".to_owned(),
        "[exclude]\n".to_owned(),
        "[docs]\n".to_owned(),
        "[features]\n".to_owned(),
        "[package]\n".to_owned(),
        "[groups.x]\n".to_owned(),
        "[operations.x]\n".to_owned(),
        "[schemas.x]\n".to_owned(),
        "[security.x]\n".to_owned(),
        "[retry]\n".to_owned(),
        "[formats.x]\n".to_owned(),
        format!("{paging}'offset'\n"),
        format!("{paging}'page'\n"),
        format!("{paging}'cursor'\n"),
        format!("{paging}'url'\n"),
    ];
    for table in tables {
        for key in keys(&table) {
            assert!(has(&key), "`{key}` of {table}has no example");
        }
    }
}
