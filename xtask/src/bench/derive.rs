//! The same models as somebody would write them who has nothing but serde: what the time that the generated ones take
//! to compile is measured by.
//!
//! They are made of `dump ir`, so that the generator's own emitters have no part in them. Names do not matter to the
//! compiler, so types are numbered.

use std::collections::HashMap;
use std::fmt::Write as _;

/// A crate of models.
#[derive(Debug)]
pub struct Models {
    /// The text of `lib.rs`.
    pub text: String,
    /// How many types it has.
    pub types: usize,
}

/// Writes the types of an API that was dumped.
pub fn emit(dump: &str) -> Models {
    let types: Vec<Type<'_>> = types(dump);
    let names: HashMap<&str, usize> = (0..).zip(&types).map(|(at, of)| (of.name, at)).collect();
    let mut text = String::from(
        "//! Models with the derives of serde.\n#![allow(dead_code)]\n\n\
         use std::collections::BTreeMap;\n\nuse serde::{Deserialize, Serialize};\nuse serde_json::Value;\n",
    );
    for (index, of) in types.iter().enumerate() {
        let scope = Scope {
            names: &names,
            index,
        };
        scope.item(&mut text, of);
    }
    Models {
        text,
        types: types.len(),
    }
}

/// A type, in the words of the dump.
struct Type<'a> {
    name: &'a str,
    kind: &'a str,
    lines: Vec<&'a str>,
}

fn types(dump: &str) -> Vec<Type<'_>> {
    let mut types: Vec<Type<'_>> = Vec::new();
    let mut within = false;
    for line in dump.lines() {
        if let Some(rest) = line.strip_prefix("type ") {
            let parts = until(rest, ": ").map(|(name, rest)| (name, before_origin(rest)));
            within = parts.is_some();
            types.extend(parts.map(|(name, kind)| Type {
                name,
                kind,
                lines: Vec::new(),
            }));
        } else if !line.starts_with(' ') {
            within &= line.is_empty();
        } else if let (true, Some(last)) = (within, types.last_mut()) {
            last.lines.push(line);
        }
    }
    types
}

const DERIVES: &str = "#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]\n";

/// Where a type is written: others are boxed if they come before it, so that none contains itself.
struct Scope<'a> {
    names: &'a HashMap<&'a str, usize>,
    index: usize,
}

impl Scope<'_> {
    fn item(&self, text: &mut String, of: &Type<'_>) {
        text.push('\n');
        let about = of
            .lines
            .iter()
            .find_map(|line| line.strip_prefix("  text "));
        if let Some(about) = about {
            let _ = writeln!(text, "#[doc = {about}]");
        }
        let name = format!("T{}", self.index);
        if let Some(alias) = of.kind.strip_prefix("alias of ") {
            let _ = writeln!(text, "pub type {name} = {};", self.reference(alias));
        } else if let Some(inner) = of.kind.strip_prefix("newtype of ") {
            let inner = self.reference(inner);
            let _ = writeln!(text, "{DERIVES}pub struct {name}(pub Box<{inner}>);");
        } else if of.kind.starts_with("enum of Integer") {
            let _ = writeln!(text, "{DERIVES}pub struct {name}(pub i64);");
        } else if of.kind.starts_with("enum") {
            let _ = writeln!(text, "{DERIVES}pub enum {name} {{");
            let values = of
                .lines
                .iter()
                .filter_map(|line| literal(line.strip_prefix("  ")?));
            for (number, (value, _)) in values.enumerate() {
                let _ = writeln!(text, "    #[serde(rename = {value})]\n    V{number},");
            }
            text.push_str("    #[serde(untagged)]\n    Other(String),\n}\n");
        } else if of.kind.starts_with("union") {
            self.union(text, &name, of);
        } else {
            let _ = writeln!(text, "{DERIVES}pub struct {name} {{");
            let mut number = 0;
            for line in &of.lines {
                number += usize::from(self.field(text, number, line).is_some());
            }
            text.push_str("}\n");
        }
    }

    fn union(&self, text: &mut String, name: &str, of: &Type<'_>) {
        let tag = of.kind.strip_prefix("union by Tag(").and_then(literal);
        text.push_str(DERIVES);
        match tag {
            Some((tag, _)) => _ = writeln!(text, "#[serde(tag = {tag})]"),
            None => text.push_str("#[serde(untagged)]\n"),
        }
        let _ = writeln!(text, "pub enum {name} {{");
        let variants = of.lines.iter().filter_map(|line| {
            let rest = label(before_origin(line.strip_prefix("  ")?))?;
            let (ty, tags) = until(rest, " tagged [").unwrap_or((rest, ""));
            Some((self.reference(ty), tags))
        });
        for (number, (ty, tags)) in variants.enumerate() {
            if let (Some((first, _)), true) = (literal(tags), tag.is_some()) {
                let _ = writeln!(text, "    #[serde(rename = {first})]");
            }
            let _ = writeln!(text, "    V{number}({ty}),");
        }
        text.push_str("}\n");
    }

    /// Writes the field that a line tells of, if it does.
    fn field(&self, text: &mut String, number: usize, line: &str) -> Option<()> {
        if let Some(about) = line.strip_prefix("    text ") {
            // What is said about a field follows it.
            let at = text.rfind("    #[serde(").filter(|_| number > 0)?;
            text.insert_str(at, &format!("    #[doc = {about}]\n"));
            return None;
        }
        let line = line.strip_prefix("  ")?;
        if let Some(others) = line.strip_prefix("others ") {
            let ty = self.reference(others);
            let _ = writeln!(
                text,
                "    #[serde(flatten)]\n    others: BTreeMap<String, {ty}>,"
            );
            return Some(());
        }
        let (name, rest) = literal(line)?;
        if rest.starts_with(" is ") {
            let _ = writeln!(
                text,
                "    #[serde(rename = {name})]\n    f{number}: String,"
            );
            return Some(());
        }
        let (rest, presence) = before_origin(rest).trim().rsplit_once(" (")?;
        let ty = self.reference(rest);
        let (ty, absent) = match presence {
            "required)" => (ty, ""),
            "required, nullable)" => (format!("Option<{ty}>"), ""),
            "optional)" => (format!("Option<{ty}>"), ABSENT),
            _ => (format!("Option<Option<{ty}>>"), ABSENT),
        };
        let _ = writeln!(
            text,
            "    #[serde(rename = {name}{absent})]\n    f{number}: {ty},"
        );
        Some(())
    }

    /// The Rust type that a reference means.
    fn reference(&self, text: &str) -> String {
        self.parse(text.trim(), true).0
    }

    /// The same, and what follows it. What is in a list or map is in a box already.
    fn parse<'t>(&self, text: &'t str, direct: bool) -> (String, &'t str) {
        for (word, open, close) in WRAPPERS {
            let Some(mut rest) = text.strip_prefix(word) else {
                continue;
            };
            let mut parts = Vec::new();
            loop {
                let (part, after) = self.parse(rest, direct && *word != "List<" && *word != "Map<");
                parts.push(part);
                let Some(next) = after.strip_prefix(", ") else {
                    let rest = after.strip_prefix('>').unwrap_or(after);
                    return (format!("{open}{}{close}", parts.join(", ")), rest);
                };
                rest = next;
            }
        }
        if let Some((name, rest)) = text.strip_prefix('{').and_then(|text| until(text, "}")) {
            let ty = self.names.get(name).map_or("Value".to_owned(), |index| {
                let boxed = direct && *index <= self.index;
                if boxed {
                    format!("Box<T{index}>")
                } else {
                    format!("T{index}")
                }
            });
            return (ty, rest);
        }
        let end = text.find(|c: char| !c.is_ascii_alphanumeric());
        let (word, mut rest) = text.split_at(end.unwrap_or(text.len()));
        if let Some((_, after)) = rest.strip_prefix(" as ").and_then(literal) {
            rest = after;
        }
        let known = SCALARS.iter().find(|(known, _)| *known == word);
        (known.map_or("Value", |(_, ty)| ty).to_owned(), rest)
    }
}

const ABSENT: &str = r#", default, skip_serializing_if = "Option::is_none""#;

const WRAPPERS: &[(&str, &str, &str)] = &[
    ("List<", "Vec<", ">"),
    ("Map<", "BTreeMap<String, ", ">"),
    ("Nullable<", "Option<", ">"),
    ("Tuple<", "(", ",)"),
];

const SCALARS: &[(&str, &str)] = &[
    ("String", "String"),
    ("File", "String"),
    ("Bool", "bool"),
    ("I32", "i32"),
    ("I64", "i64"),
    ("U64", "u64"),
    ("F64", "f64"),
];

/// The text before what is searched for, and that after it, quoted parts aside.
fn until<'a>(text: &'a str, wanted: &str) -> Option<(&'a str, &'a str)> {
    let mut at = 0;
    loop {
        let rest = text.get(at..)?;
        if let Some(after) = rest.strip_prefix(wanted) {
            return Some((text.get(..at)?, after));
        }
        at += match literal(rest) {
            Some((quoted, _)) => quoted.len(),
            None => rest.chars().next()?.len_utf8(),
        };
    }
}

/// A line without where its thing stands in the document.
fn before_origin(line: &str) -> &str {
    until(line, " <- ").map_or(line, |(before, _)| before)
}

/// The quoted text at the beginning, as it is written, and what follows.
fn literal(text: &str) -> Option<(&str, &str)> {
    let inside = text.strip_prefix('"')?;
    let mut escaped = false;
    let end = inside.find(|c: char| {
        let ends = c == '"' && !escaped;
        escaped = c == '\\' && !escaped;
        ends
    })?;
    text.split_at_checked(end + 2)
}

/// What follows the label of a variant.
fn label(text: &str) -> Option<&str> {
    let mut rest = match literal(text) {
        Some((_, rest)) => rest,
        None => match text.strip_prefix("with ").and_then(literal) {
            Some((_, rest)) => rest,
            None => {
                let rest = text.strip_prefix("list")?;
                match rest.strip_prefix(" of ") {
                    Some(of) => return label(of),
                    None => rest,
                }
            }
        },
    };
    while let Some((_, after)) = rest.strip_prefix(" with ").and_then(literal) {
        rest = after;
    }
    rest.strip_prefix(' ')
}
