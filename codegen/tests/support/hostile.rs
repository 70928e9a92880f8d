//! Texts that try to break out, and a document with many positions for them.

use std::collections::{BTreeMap, BTreeSet};

use codegen::Source;
use serde_json::{Map, Value};

use super::source;

/// The document with words in all positions.
const DOCUMENT: &str = include_str!("../hostile/openapi.yaml");

/// What somebody may try. `pwned` is what no code of ours has.
pub const ATTACKS: [&str; 48] = [
    "\"",
    "\\",
    "'",
    "\"; pwned!(); \"",
    "\"#; pwned!(); r#\"",
    "*/ pwned!(); /*",
    "// pwned\npwned!();",
    "\n#[pwned]\nunsafe fn pwned() {}\n",
    "#![pwned]",
    "]\n#[path = \"/etc/passwd\"]\nmod pwned;\n#[doc = \"",
    "```\npwned!();\n```",
    "```rust\npwned!();\n```",
    "```no_run\npwned!();\n```\n~~~\npwned!();\n~~~",
    "text\n\n    pwned!();\n\n\tpwned!();",
    "- item\n\n      pwned!();",
    "[`crate::pwned`] and [text](crate::pwned) and [pwned]",
    "<script>pwned()</script><img src=x onerror=pwned()>",
    "[text](javascript:pwned())",
    "![image](data:text/html,pwned)",
    "\u{0}\u{1}\u{1b}[31m\u{7f}\u{85}",
    "\u{202e}denwp\u{202c}\u{2066}x\u{2069}\u{200b}\u{feff}",
    "\u{2028}\u{2029}\r\rline\r\nline",
    "../../pwned",
    "..\\..\\pwned",
    "/etc/pwned",
    "C:\\pwned",
    "con",
    "nul.txt",
    "com1",
    "mod",
    "lib",
    "main",
    "runtime",
    "Self",
    "self",
    "super",
    "crate",
    "type",
    "r#fn",
    "_",
    "",
    "   ",
    "🦀💥",
    "ﷺ é ß 日本語",
    "{}{0}{name:?}{{",
    "\\u{1F4A9}\\x41\\n\\0${pwned}$(pwned)",
    "%00%2e%2e%2f%zz",
    "&#x3C;pwned&gt;&",
];

/// A text of 64 KiB.
fn long() -> String {
    "pwned ".repeat(11_000)
}

/// All of them, and the long one.
pub fn attacks() -> Vec<String> {
    let attacks = ATTACKS.iter().map(|text| (*text).to_owned());
    attacks.chain([long()]).collect()
}

fn is_position(word: &str) -> bool {
    word.starts_with("zq") || word.starts_with("zp")
}

/// The positions of the document, in its order.
pub fn positions() -> Vec<&'static str> {
    let words = DOCUMENT.lines().filter(|line| !line.starts_with('#'));
    let words = words.flat_map(|line| line.split(|c: char| !c.is_ascii_alphanumeric()));
    let mut seen = BTreeSet::new();
    words
        .filter(|word| is_position(word) && seen.insert(*word))
        .collect()
}

/// The document with these texts in these positions.
pub fn document(texts: &BTreeMap<&str, String>) -> Source {
    let tree = codegen::load::load(DOCUMENT.as_bytes(), &mut Vec::new()).expect("a document");
    source(replaced(&tree.to_json(), texts).to_string())
}

fn replaced(value: &Value, texts: &BTreeMap<&str, String>) -> Value {
    match value {
        Value::String(text) => Value::from(with(text, texts)),
        Value::Array(list) => list.iter().map(|one| replaced(one, texts)).collect(),
        Value::Object(object) => {
            let members = object.iter();
            let members = members.map(|(key, one)| (with(key, texts), replaced(one, texts)));
            Value::Object(members.collect::<Map<_, _>>())
        }
        other => other.clone(),
    }
}

/// A text with other words in its positions.
fn with(text: &str, texts: &BTreeMap<&str, String>) -> String {
    let pointer = text.starts_with("#/");
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find("zq").into_iter().chain(rest.find("zp")).min() {
        let (before, after) = rest.split_at(at);
        let end = after
            .find(|c: char| !c.is_ascii_alphanumeric())
            .unwrap_or(after.len());
        let (word, after) = after.split_at(end);
        out.push_str(before);
        match texts.get(word) {
            Some(with) if pointer => {
                let with = with.replace('%', "%25").replace('~', "~0");
                out.push_str(&with.replace('/', "~1"));
            }
            Some(with) => out.push_str(with),
            None => out.push_str(word),
        }
        rest = after;
    }
    out + rest
}

/// The document with another of these texts in each position.
pub fn everywhere() -> Source {
    let attacks = attacks();
    let texts = positions().into_iter().enumerate().map(|(number, at)| {
        let attack = attacks
            .get(number % attacks.len())
            .cloned()
            .unwrap_or_default();
        // Names differ, so that nothing is left out because it stands twice.
        let attack = if at.starts_with("zq") {
            format!("{attack}{number}")
        } else {
            attack
        };
        (at, attack)
    });
    document(&texts.collect())
}
