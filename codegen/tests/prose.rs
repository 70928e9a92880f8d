//! Whatever a description or an example holds, the comments made of it run
//! nothing but the generator's own examples, render no HTML, lead nowhere but
//! to setters and mislead nobody.

mod support;

use std::sync::LazyLock;

use codegen::config::Docs;
use codegen::{Config, Generated};
use proptest::prelude::*;
use pulldown_cmark::{CodeBlockKind, Event, LinkType, Options, Parser, Tag, TagEnd};
use support::comments::{comments, fault, runs};
use support::{
    blocks, config, generate, generate_with, own_files, page_blocks, pages, rust, source,
};

/// What descriptions are made of: alone, in any order, and on lines of any
/// indentation.
const PIECES: [&str; 56] = [
    "```\npanic!();\n```",
    "```rust\npanic!();\n```",
    "```rust,should_panic\npanic!();\n```",
    "```no_run\npanic!();\n```",
    "```Rust\npanic!();\n```",
    "``` \npanic!();\n```",
    "````\n```\npanic!();\n````",
    "```unclosed",
    "~~~\npanic!();\n~~~",
    "~~~ignore",
    "```json\n{}\n```",
    "```{.rust}\npanic!();\n```",
    "```edition2021\npanic!();\n```",
    "    panic!();",
    "\tpanic!();",
    "        panic!();",
    "- item\n\n      panic!();",
    "1. item\n\n       panic!();",
    ">     panic!();",
    "> ```\n> panic!();\n> ```",
    "- ```\n  panic!();\n  ```",
    "<script>alert(1)</script>",
    "</div>",
    "<div>\n\n[link]\n\n</div>",
    "<!-- comment",
    "<?php echo 1 ?>",
    "<![CDATA[",
    "<b>bold</b>",
    "Vec<String>",
    "a < b > c",
    "<https://example.com>",
    "https://example.com/a_b(c)?d=e#f.",
    "[https://example.com]",
    "[link]",
    "[`Self::method`]",
    "[text](crate::path)",
    "[text](javascript:alert(1))",
    "![image](data:text/html,x)",
    "[text][reference]",
    "[reference]: crate::Type",
    "[reference]: https://example.com",
    "text[^1]",
    "[^1]: a footnote",
    "[]",
    "[x](<>)",
    "| a | b |\n|---|---|\n| `|` | <i> |",
    "`span",
    "``a ` b``",
    "\\",
    "\u{202E}reversed\u{2066}",
    "*/ #![allow()] /*",
    "# Heading\n---\n===",
    "\"); panic!(); (\"",
    "\"#); panic!(); //",
    "\\\"); panic!(); //",
    "{panic}",
];

fn descriptions() -> impl Strategy<Value = String> {
    let glue = prop::sample::select(vec![
        "", " ", "\n", "\n\n", "\n   ", "\n\n    ", "\n- ", "\n> ",
    ]);
    let piece = prop::sample::select(PIECES.to_vec());
    prop::collection::vec((glue, piece), 0..7).prop_map(|parts| {
        let parts = parts.into_iter().flat_map(|(glue, piece)| [glue, piece]);
        parts.collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..Default::default() })]

    #[test]
    fn comments_are_harmless(text in descriptions()) {
        check(&text)?;
    }
}

#[test]
fn each_piece_alone_is_harmless() {
    for piece in PIECES {
        check(piece).unwrap_or_else(|error| panic!("{piece:?}: {error}"));
    }
}

/// Puts `text` wherever a document may have prose, and looks at every comment.
fn check(text: &str) -> Result<(), TestCaseError> {
    let generated = generate(&source(document(text)));
    for (path, rust) in own_files(&generated) {
        for comment in comments(rust) {
            if let Some(fault) = fault(&comment, &stranger, &leads_into_code) {
                let message = format!("{fault} in a comment of {path}:\n{comment}");
                return Err(TestCaseError::fail(message));
            }
        }
        let other = ["#[doc", "#![doc", "/**", "/*!"];
        let mut lines = rust.lines().map(str::trim_start);
        let missed = lines.find(|line| other.iter().any(|start| line.starts_with(start)));
        prop_assert_eq!(missed, None, "a comment that this test does not see");
    }
    pages_hold(text)
}

/// Whatever the prose, pages keep their shape: their headings are those of a
/// harmless document, no row of a table has more cells than its head, nothing
/// is HTML, and Rust is ours alone.
fn pages_hold(text: &str) -> Result<(), TestCaseError> {
    static HARMLESS: LazyLock<Generated> = LazyLock::new(|| with_pages("harmless"));
    let (hostile, harmless) = (with_pages(text), &*HARMLESS);
    for path in ["README.md", "docs/README.md", "docs/tag.md"] {
        let (page, like) = (&hostile.files[path], &harmless.files[path]);
        prop_assert_eq!(headings(page), headings(like), "{}:\n{}", path, page);
    }
    for (path, page) in pages(&hostile) {
        if let Some(fault) = page_fault(page) {
            let message = format!("{fault} on {path}:\n{page}");
            return Err(TestCaseError::fail(message));
        }
    }
    Ok(())
}

fn with_pages(text: &str) -> Generated {
    let config = Config {
        docs: Docs::default(),
        ..config()
    };
    generate_with(&source(document(text)), &config)
}

const PAGE: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_STRIKETHROUGH);

/// The words of all headings.
fn headings(page: &str) -> Vec<String> {
    let mut headings = Vec::new();
    let mut open: Option<String> = None;
    for event in Parser::new_ext(page, PAGE) {
        match event {
            Event::Start(Tag::Heading { .. }) => open = Some(String::new()),
            Event::End(TagEnd::Heading(_)) => headings.extend(open.take()),
            Event::Text(text) | Event::Code(text) => {
                if let Some(words) = &mut open {
                    words.push_str(&text);
                }
            }
            _ => {}
        }
    }
    headings
}

/// What is wrong with a page.
fn page_fault(page: &str) -> Option<String> {
    // The generator's own comment comes first.
    let (_, page) = page.split_once("-->\n")?;
    for event in Parser::new_ext(page, PAGE) {
        match event {
            Event::Html(text) | Event::InlineHtml(text) => {
                return Some(format!("the HTML {text:?}"));
            }
            Event::Start(Tag::CodeBlock(CodeBlockKind::Indented)) => {
                return Some("indented code".to_owned());
            }
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info)))
                if runs(&info) && !["rust", "rust,no_run"].contains(&&*info) =>
            {
                return Some(format!("a block of {info:?}"));
            }
            _ => {}
        }
    }
    for block in page_blocks(page) {
        let begins = ["use case::", "use std::", "fn "]
            .iter()
            .any(|start| block.starts_with(start));
        let ends = block.trim_end().ends_with('}');
        if !begins || !ends || syn::parse_file(&block).is_err() {
            return Some(format!("the block {block:?}"));
        }
    }
    ragged(page)
}

/// A row of one of our tables that has not as many cells as its head.
fn ragged(page: &str) -> Option<String> {
    let ours = [
        "| Parameter |",
        "| Error |",
        "| Type |",
        "| Variant |",
        "| Member |",
        "| Setter |",
        "| Method |",
        "| Operation |",
        "| Feature |",
    ];
    let mut head: Option<usize> = None;
    for line in page.lines() {
        let cells = bars(line);
        match (line.starts_with("| "), head) {
            (false, _) => head = None,
            (true, None) if ours.iter().any(|start| line.starts_with(start)) => head = Some(cells),
            (true, Some(wanted)) if cells != wanted => return Some(format!("the row {line}")),
            _ => {}
        }
    }
    None
}

/// How many bars part cells.
fn bars(line: &str) -> usize {
    let mut escaped = false;
    let bars = line.chars().filter(|c| {
        let bar = *c == '|' && !escaped;
        escaped = *c == '\\' && !escaped;
        bar
    });
    bars.count()
}

fn document(text: &str) -> String {
    let text = serde_json::Value::from(text).to_string();
    format!(
        r##"{{
  "openapi": "3.1.0",
  "info": {{ "title": {text}, "version": {text}, "description": {text} }},
  "tags": [{{ "name": "tag", "description": {text} }}],
  "servers": [{{ "url": "https://example.com/{{v}}/{{w}}", "description": {text}, "x-speakeasy-server-id": {text},
    "variables": {{
      "v": {{ "default": {text}, "description": {text} }},
      "w": {{ "default": "a", "enum": ["a", {text}], "x-enum-descriptions": [{text}, "b"], "description": {text} }} }} }}],
  "x-speakeasy-globals": {{ "parameters": [{{ "name": "p", "in": "query", "description": {text} }}] }},
  "paths": {{ "/a": {{ "post": {{
    "tags": ["tag"], "operationId": "call", "summary": {text}, "description": {text},
    "parameters": [{{ "name": "p", "in": "query", "description": {text},
      "schema": {{ "type": "string", "default": {text}, "pattern": {text}, "example": {text} }} }}],
    "requestBody": {{ "description": {text}, "content": {{ "text/plain": {{}} }} }},
    "responses": {{
      "200": {{ "description": {text}, "content": {{ "application/json": {{
        "schema": {{ "$ref": "#/components/schemas/Model" }} }} }} }},
      "404": {{ "description": {text} }} }} }} }},
    "/b/{{id}}": {{ "put": {{
      "tags": ["tag"], "operationId": "change",
      "parameters": [{{ "name": "id", "in": "path", "required": true, "description": {text}, "example": {text},
        "schema": {{ "type": "string", "title": {text}, "format": {text} }} }}],
      "requestBody": {{ "required": true, "description": {text}, "content": {{ "application/json": {{
        "schema": {{ "$ref": "#/components/schemas/Sent" }} }} }} }},
      "responses": {{ "204": {{ "description": {text} }} }} }} }} }},
  "components": {{
    "securitySchemes": {{ "key": {{ "type": "http", "scheme": "bearer", "description": {text} }} }},
    "schemas": {{
      "Titled": {{ "title": {text}, "type": "string" }},
      "Values": {{ "type": "string", "enum": ["a", {text}], "x-enum-descriptions": [{text}, "b"] }},
      "Union": {{ "oneOf": [{{ "title": {text}, "type": "string" }}, {{ "type": "integer" }}] }},
      "Model": {{ "title": "Model", "description": {text}, "type": "object", "required": ["fixed"],
        "properties": {{
          "fixed": {{ "const": {text} }},
          "member": {{ "type": "string", "title": {text}, "description": {text}, "format": {text} }} }} }},
      "Sent": {{ "type": "object", "required": ["text", "texts", "map", "any", "null"],
        "properties": {{
          "text": {{ "type": "string", "default": {text}, "format": {text} }},
          "texts": {{ "type": "array", "items": {{ "type": "string", "example": {text} }} }},
          "map": {{ "type": "object", "additionalProperties": {{ "type": "string" }} }},
          "any": {{ "example": {{ {text}: {text} }} }},
          "null": {{ "type": ["string", "null"], "examples": [{text}] }},
          "number": {{ "type": "integer", "description": {text}, "example": {text} }},
          "union": {{ "oneOf": [{{ "type": "string" }}, {{ "type": "integer" }}] }} }},
        "example": {{ "texts": [{text}, "b"], "map": {{ {text}: {text} }}, "number": 1, "union": {text} }} }} }} }}
}}"##
    )
}

/// What is in a block of code that no example has: a word that the generator
/// does not use, a visible line that rustdoc would hide, another fence.
fn stranger(block: &str) -> Option<String> {
    const WORDS: &str = "no_run async fn example client case Client Result Error Ok use models std \
        collections BTreeMap runtime model Value let mut body request response items tag call \
        change Sent SentUnion String Integer new number union from from_iter from_env to_owned \
        vec Vec send await builder server build";
    let known: Vec<_> = WORDS.split_whitespace().collect();
    let mut code = String::new();
    for line in block.lines() {
        let hidden = line.starts_with("# ");
        let signature = line.starts_with("# async fn example(") || line == "# Ok(()) }";
        if hidden && !signature || line.trim_start().starts_with('#') && !hidden {
            return Some(line.to_owned());
        }
        code.push_str(line);
        code.push('\n');
    }
    // What texts say does not matter.
    let mut rest = code.chars();
    let mut plain = String::new();
    while let Some(c) = rest.next() {
        if c != '"' {
            plain.push(c);
            continue;
        }
        while let Some(c) = rest.next().filter(|c| *c != '"') {
            if c == '\\' {
                rest.next();
            }
        }
        plain.push(' ');
    }
    let words = plain.split(|c: char| !c.is_alphanumeric() && c != '_');
    let mut words = words.filter(|word| word.starts_with(|c: char| !c.is_ascii_digit()));
    let stranger = words.find(|word| !known.contains(word));
    let fences = plain.matches("```").count();
    let fence = (fences > 2).then_some("```");
    stranger.or(fence).map(str::to_owned)
}

/// Whether a link leads into code, where setters alone are wanted.
fn leads_into_code(kind: LinkType, target: &str) -> bool {
    if ["CallRequest::p", "CallRequest::body"].contains(&target) {
        return false;
    }
    let leads = ["https://", "http://", "mailto:", "/"];
    kind != LinkType::Email && !leads.iter().any(|start| target.starts_with(start))
}

#[test]
fn examples_are_where_they_belong() {
    let generated = generate(&source(document("harmless")));
    let rust = rust(&generated);
    assert_eq!(rust.matches("    /// ```no_run\n").count(), 2);
    assert_eq!(rust.matches("//! # Quick start\n").count(), 1);
    assert!(rust.contains("/// let body = Sent::new("), "{rust}");
}

#[test]
fn long_examples_are_not_shown() {
    let long = "long ".repeat(64 * 1024 / 5);
    let generated = generate(&source(document(long.trim())));
    let rust = rust(&generated);
    let blocks = blocks(&rust);
    let longest = blocks
        .iter()
        .flat_map(|block| block.lines().map(str::len))
        .max();
    assert!(longest < Some(120), "{longest:?}");
}

#[test]
fn foreign_code_is_noticed() {
    for block in [
        "```no_run\n# async fn example() {\npanic!();\n# Ok(()) }\n```",
        "```no_run\n# panic!();\n```",
        "```no_run\nlet body = 1;\n```\n```\n```",
    ] {
        assert!(stranger(block).is_some(), "{block}");
    }
}

#[test]
fn long_names_stay_usable() {
    let long = "very long name ".repeat(64 * 1024 / 15);
    let name = serde_json::Value::from(long.trim()).to_string();
    let text = format!(
        r##"{{ "openapi": "3.1.0", "info": {{ "title": {name}, "version": {name} }},
          "paths": {{ "/a": {{ "post": {{ "operationId": {name}, "tags": [{name}],
            "parameters": [{{ "name": {name}, "in": "query", "schema": {{ "type": "string" }} }}],
            "responses": {{ "204": {{ "description": "Done." }} }} }} }} }},
          "components": {{ "schemas": {{ {name}: {{ "type": "object", "properties": {{
            {name}: {{ "type": "string", "enum": ["a", {name}] }} }} }} }} }} }}"##
    );
    let generated = generate(&source(text));
    assert_eq!(generated.summary.methods, 1);
    for path in generated.files.keys() {
        // What every file system takes, with room for the folders above.
        assert!(path.len() < 150, "{path}");
    }
    let rust = rust(&generated);
    let words = rust.split(|c: char| !c.is_ascii_alphanumeric() && c != '_');
    let longest = words.map(str::len).max().unwrap_or_default();
    assert!(longest < 150, "an identifier of {longest} characters");
}
