//! Whatever a description holds, the comments made of it run nothing, render
//! no HTML, lead nowhere into the code and mislead nobody.

mod support;

use std::fmt::Write as _;

use proptest::prelude::*;
use pulldown_cmark::{BrokenLink, CodeBlockKind, Event, LinkType, Options, Parser, Tag};
use support::{generate, own_files, rust, source};

/// What descriptions are made of: alone, in any order, and on lines of any
/// indentation.
const PIECES: [&str; 52] = [
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
            if let Some(fault) = fault(&comment) {
                let message = format!("{fault} in a comment of {path}:\n{comment}");
                return Err(TestCaseError::fail(message));
            }
        }
        let other = ["#[doc", "#![doc", "/**", "/*!"];
        let mut lines = rust.lines().map(str::trim_start);
        let missed = lines.find(|line| other.iter().any(|start| line.starts_with(start)));
        prop_assert_eq!(missed, None, "a comment that this test does not see");
    }
    Ok(())
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
      "404": {{ "description": {text} }} }} }} }} }},
  "components": {{
    "securitySchemes": {{ "key": {{ "type": "http", "scheme": "bearer", "description": {text} }} }},
    "schemas": {{
      "Titled": {{ "title": {text}, "type": "string" }},
      "Values": {{ "type": "string", "enum": ["a", {text}], "x-enum-descriptions": [{text}, "b"] }},
      "Union": {{ "oneOf": [{{ "title": {text}, "type": "string" }}, {{ "type": "integer" }}] }},
      "Model": {{ "title": "Model", "description": {text}, "type": "object", "required": ["fixed"],
        "properties": {{
          "fixed": {{ "const": {text} }},
          "member": {{ "type": "string", "title": {text}, "description": {text}, "format": {text} }} }} }} }} }}
}}"##
    )
}

/// The comments of a file, each as rustdoc reads it.
fn comments(rust: &str) -> Vec<String> {
    let mut comments = Vec::new();
    let mut lines: Vec<&str> = Vec::new();
    for line in rust.lines().chain([""]) {
        let line = line.trim_start();
        match line.strip_prefix("///").or(line.strip_prefix("//!")) {
            Some(text) => lines.push(text),
            None if lines.is_empty() => {}
            None => comments.push(unindented(&std::mem::take(&mut lines))),
        }
    }
    comments
}

/// rustdoc takes away what all lines are indented by.
fn unindented(lines: &[&str]) -> String {
    let indents = lines.iter().filter(|line| !line.trim().is_empty());
    let indent = indents
        .map(|line| line.len() - line.trim_start_matches(' ').len())
        .min()
        .unwrap_or_default();
    let mut text = String::new();
    for line in lines {
        let _ = writeln!(text, "{}", line.get(indent..).unwrap_or_default());
    }
    text
}

/// What is wrong with a comment.
fn fault(comment: &str) -> Option<String> {
    let hidden = |c: char| matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    if comment.contains(hidden) {
        return Some("text of hidden direction".to_owned());
    }
    let mut broken = None;
    let mut note = |link: BrokenLink<'_>| {
        broken = Some(format!("the broken link {:?}", link.reference));
        None
    };
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_SMART_PUNCTUATION;
    let parser = Parser::new_with_broken_link_callback(comment, options, Some(&mut note));
    let mut found = None;
    for event in parser {
        let fault = match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Indented)) => "indented code".to_owned(),
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) if runs(&info) => {
                format!("a block of {info:?}")
            }
            Event::Html(text) | Event::InlineHtml(text) => format!("the HTML {text:?}"),
            Event::Start(
                Tag::Link {
                    link_type,
                    dest_url,
                    ..
                }
                | Tag::Image {
                    link_type,
                    dest_url,
                    ..
                },
            ) if leads_into_code(link_type, &dest_url) => {
                format!("a link to {dest_url:?}")
            }
            _ => continue,
        };
        found.get_or_insert(fault);
    }
    found.or(broken)
}

/// Whether rustdoc takes a block for Rust: unless a word of another language
/// says otherwise, it does.
fn runs(info: &str) -> bool {
    const HARMLESS: [&str; 20] = [
        "text",
        "json",
        "yaml",
        "xml",
        "html",
        "http",
        "bash",
        "sh",
        "console",
        "curl",
        "python",
        "javascript",
        "js",
        "java",
        "go",
        "ruby",
        "php",
        "sql",
        "graphql",
        "toml",
    ];
    !HARMLESS.contains(&info)
}

fn leads_into_code(kind: LinkType, target: &str) -> bool {
    let leads = ["https://", "http://", "mailto:", "/"];
    kind != LinkType::Email && !leads.iter().any(|start| target.starts_with(start))
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
