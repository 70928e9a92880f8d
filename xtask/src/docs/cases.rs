//! What a construct of OpenAPI becomes, taken from the golden cases: a block
//! of the language `case` names a case, a schema, and what to show of the Rust.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, bail};

/// The text of a page, with what its cases have in place of their names.
///
/// # Errors
///
/// When a case does not have what is named.
pub fn shown(root: &Path, text: &str) -> anyhow::Result<String> {
    let mut shown = String::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        if line != "```case" {
            shown.push_str(line);
            shown.push('\n');
            continue;
        }
        for line in lines.by_ref().take_while(|line| *line != "```") {
            shown.push_str(&case(root, line).with_context(|| format!("the case `{line}`"))?);
        }
    }
    Ok(shown)
}

fn case(root: &Path, line: &str) -> anyhow::Result<String> {
    let words: Vec<_> = line.split_whitespace().collect();
    let [case, schema, kind] = words.as_slice() else {
        bail!("it is not the name of a case, a schema and a kind of item");
    };
    let folder = root.join("codegen/tests/cases").join(case);
    let read = |path: &str| {
        let path = folder.join(path);
        fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))
    };
    let document = read("openapi.yaml")?;
    let yaml = below(&document, schema).context("the document has no such schema")?;
    let models = folder.join("src/models");
    for entry in
        fs::read_dir(&models).with_context(|| format!("cannot read {}", models.display()))?
    {
        let rust = fs::read_to_string(entry?.path())?;
        if let Some(item) = item(&rust, &format!("pub {kind} {schema} "))
            .or_else(|| item(&rust, &format!("pub {kind} {schema}(")))
        {
            return Ok(format!("```yaml\n{yaml}```\n\n```rust\n{item}```\n"));
        }
    }
    bail!("its Rust has no `pub {kind} {schema}`")
}

/// The lines of a schema, moved to the margin.
fn below(document: &str, schema: &str) -> Option<String> {
    let start = format!("    {schema}:");
    let mut lines = document
        .lines()
        .skip_while(|line| !line.starts_with(&start));
    let first = lines.next()?;
    let inside = lines.take_while(|line| line.starts_with("     ") || line.trim().is_empty());
    let all = std::iter::once(first).chain(inside);
    let all: Vec<_> = all.map(|line| line.get(4..).unwrap_or_default()).collect();
    Some(all.join("\n").trim_end().to_owned() + "\n")
}

/// An item with its comments and the macro around it, without its attributes.
fn item(rust: &str, start: &str) -> Option<String> {
    let lines: Vec<_> = rust.lines().collect();
    let is_it = |line: &&str| line.trim_start().starts_with(start);
    let at = lines.iter().position(is_it)?;
    let outside = |line: &&str| !line.starts_with(' ');
    let at = lines.get(..=at)?.iter().rposition(outside)?;
    let above = lines.get(..at)?.iter().rev();
    let attached = above.take_while(|line| line.starts_with("///") || line.starts_with("#["));
    let from = at - attached.count();
    let ends = |line: &&&str| {
        matches!(**line, "}") || line.starts_with("pub ") && line.ends_with([';', '}'])
    };
    let end = at + lines.get(at..)?.iter().position(|line| ends(&line))?;
    let shown = lines
        .get(from..=end)?
        .iter()
        .filter(|line| !line.starts_with("#["));
    Some(shown.map(|line| format!("{line}\n")).collect())
}
