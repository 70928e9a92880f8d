//! Pages in Markdown: which there are, and that every link on them leads somewhere.

mod support;

use std::collections::{BTreeMap, HashMap};

use codegen::config::Docs;
use codegen::{Config, Generated};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use support::{config, config_in, generate_with, page_blocks, pages, source, source_in, tests};

fn with(docs: Docs) -> Generated {
    let folder = tests("cases/pages");
    let config = Config {
        docs,
        ..config_in(&folder)
    };
    generate_with(&source_in(&folder), &config)
}

#[test]
fn pages_and_readme_are_there_unless_they_are_not_wanted() {
    for (pages, readme) in [(true, true), (true, false), (false, true), (false, false)] {
        let generated = with(Docs { pages, readme });
        let has = |path: &str| generated.files.contains_key(path);
        assert_eq!(has("docs/books.md"), pages);
        assert_eq!(has("README.md"), readme);
        // Their code is compiled where they are.
        let lib = &generated.files["src/lib.rs"];
        assert_eq!(lib.contains("../docs/books.md"), pages);
        assert_eq!(lib.contains("../README.md"), readme);
        let linked = readme && generated.files["README.md"].contains("(docs/");
        assert_eq!(linked, pages && readme);
    }
}

#[test]
fn every_link_leads_somewhere() {
    lead_somewhere(&with(Docs::default()));
    // More types than one page has.
    let members: Vec<_> = (0..400)
        .map(|n| format!(r##""M{n}": {{"type": "object", "properties": {{"a": {{"$ref": "#/components/schemas/A{n}"}}}}}}, "A{n}": {{"type": "object", "properties": {{"b": {{"type": "integer"}}}}}}"##))
        .collect();
    let document = format!(
        r##"{{"openapi": "3.1.0", "info": {{"title": "t", "version": "1"}}, "paths": {{"/a": {{"get": {{"operationId": "a",
        "responses": {{"200": {{"description": "d", "content": {{"application/json": {{"schema": {{"$ref": "#/components/schemas/M7"}} }} }} }} }} }} }} }},
        "components": {{"schemas": {{ {} }} }} }}"##,
        members.join(",")
    );
    let config = Config {
        docs: Docs::default(),
        ..config()
    };
    let generated = generate_with(&source(document), &config);
    assert!(generated.files.contains_key("docs/models/m-3.md"));
    lead_somewhere(&generated);
}

fn lead_somewhere(generated: &Generated) {
    let pages = pages(generated);
    let read: BTreeMap<_, _> = pages
        .iter()
        .map(|(path, text)| (*path, read(text)))
        .collect();
    let mut followed = 0;
    for (path, (_, links)) in &read {
        for link in links {
            if link.contains("://") {
                continue;
            }
            let (file, anchor) = link.split_once('#').unwrap_or((link, ""));
            let target = match file {
                "" => (*path).to_owned(),
                file => joined(path, file),
            };
            let Some((anchors, _)) = read.get(target.as_str()) else {
                panic!("{path}: {link} leads to no page");
            };
            let there = anchor.is_empty() || anchors.iter().any(|one| one == anchor);
            assert!(there, "{path}: {link} leads to no heading of {anchors:?}");
            followed += 1;
        }
    }
    assert!(followed > 50, "{followed}");
}

/// The path of a link's file.
fn joined(from: &str, file: &str) -> String {
    let mut parts: Vec<_> = from.split('/').collect();
    parts.pop();
    for part in file.split('/') {
        match part {
            ".." => _ = parts.pop(),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

/// The anchors of a page, as GitHub makes them, and where its links lead.
fn read(page: &str) -> (Vec<String>, Vec<String>) {
    let (mut anchors, mut links) = (Vec::new(), Vec::new());
    let mut seen: HashMap<String, usize> = HashMap::new();
    let mut heading: Option<String> = None;
    for event in Parser::new_ext(page, Options::ENABLE_TABLES) {
        match event {
            Event::Start(Tag::Heading { .. }) => heading = Some(String::new()),
            Event::Text(text) | Event::Code(text) => {
                if let Some(words) = &mut heading {
                    words.push_str(&text);
                }
            }
            Event::End(TagEnd::Heading(_)) => {
                let words = heading.take().unwrap_or_default().to_lowercase();
                let words = words.replace(' ', "-");
                let kept = words
                    .chars()
                    .filter(|c| c.is_alphanumeric() || "-_".contains(*c));
                let slug: String = kept.collect();
                let count = seen.entry(slug.clone()).or_default();
                anchors.push(match count {
                    0 => slug,
                    _ => format!("{slug}-{count}"),
                });
                *count += 1;
            }
            Event::Start(Tag::Link { dest_url, .. }) => links.push(dest_url.into_string()),
            _ => {}
        }
    }
    (anchors, links)
}

#[test]
fn a_shell_reads_the_line_as_one_request() {
    let generated = with(Docs::default());
    let page = &generated.files["docs/books.md"];
    assert!(
        page.contains(r#"-d '{"kind":"novel","title":"It'\''s here"}'"#),
        "{page}"
    );
    assert!(page.contains(r#"-H 'X-Key: '"$LIBRARY_KEY""#), "{page}");
    // Credentials in the query are never written out.
    let page = &generated.files["docs/readme-operations.md"];
    let line = r#"curl 'https://eu.example.com/v1/events?token='"$LIBRARY_QUERY" \"#;
    assert!(page.contains(line), "{page}");
}

#[test]
fn a_model_called_like_a_type_of_the_runtime_hides_none() {
    let generated = with(Docs::default());
    let text: String = pages(&generated)
        .into_values()
        .flat_map(page_blocks)
        .collect();
    assert!(text.contains("case::{Client, Error}"), "{text}");
}

#[test]
fn an_answer_that_the_document_does_not_show_is_made_up_and_fits() {
    let document = "openapi: 3.0.3
info: { title: t, version: '1' }
paths:
  /pets:
    get:
      operationId: listPets
      responses:
        '200':
          description: All.
          content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Pet' } } } }
components:
  schemas:
    Pet:
      type: object
      required: [id, secret, kind, name]
      properties:
        id: { type: string, format: uuid, readOnly: true }
        secret: { type: string, writeOnly: true }
        kind: { type: string, enum: [cat, dog] }
        name: { type: string }
        tag: { type: string }
";
    let config = Config {
        docs: Docs::default(),
        ..config()
    };
    let generated = generate_with(&source(document), &config);
    let readme = &generated.files["README.md"];
    let (_, answer) = readme.split_once(".reply(json!(").expect("an answer");
    let (answer, _) = answer.split_once("));").expect("its end");
    let answer: serde_json::Value = serde_json::from_str(answer).expect("JSON");
    let pet = answer[0].as_object().expect("an object");
    assert_eq!(pet.keys().collect::<Vec<_>>(), ["id", "kind", "name"]);
    assert_eq!(pet["id"], "123e4567-e89b-12d3-a456-426614174000");
    assert_eq!(pet["kind"], "cat");
}
