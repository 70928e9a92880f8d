//! Documents that nobody wrote, made of documents that somebody did.
//!
//! Changes are to the tree, so that most of what comes out is still a document
//! of OpenAPI, only an odd one; some are to its text. A number says which
//! changes, so it brings the same document back.

use fastrand::Rng;
use serde_json::{Map, Value, json};

use super::spell::{LONGEST, garble, written};

/// Texts that somebody may have meant to break something.
const TEXTS: [&str; 24] = [
    "",
    "\"",
    "*/ fn evil() {} /*",
    "\n```\nfn main() { panic!() }\n```\n",
    "    fn main() {}",
    "#![feature(x)]",
    "\u{0}\u{1b}[31m",
    "\u{202e}gnorw\u{2066}",
    "../../etc/passwd",
    "C:\\con\\nul",
    "Self",
    "crate",
    "r#type",
    "self::super",
    "{}{0}{:?}",
    "\\u{110000}\\x00",
    "🦀🦀🦀",
    "ﷺ",
    "%2e%2e%2f%00",
    "{a}{a}{b",
    "<script>alert(1)</script>",
    "[`x`](javascript:x)",
    "(?:a{1,999}){1,999}",
    "9999-99-99T99:99:99+99:99",
];

/// Values where something else belongs.
fn odd(rng: &mut Rng) -> Value {
    match rng.u8(0..16) {
        0 => Value::Null,
        1 => json!(true),
        2 => json!(false),
        3 => json!([]),
        4 => json!({}),
        5 => json!(0),
        6 => json!(-1),
        7 => json!(u64::MAX),
        8 => json!(i64::MIN),
        9 => json!(1e308),
        10 => json!(-0.0),
        11 => json!(5e-324),
        12 => json!([[[]]]),
        13 => json!({ "": {} }),
        14 => json!("x".repeat(rng.usize(0..70_000))),
        _ => json!(text(rng)),
    }
}

fn text(rng: &mut Rng) -> &'static str {
    TEXTS
        .get(rng.usize(..TEXTS.len()))
        .copied()
        .unwrap_or_default()
}

/// Makes odd documents.
#[derive(Debug)]
pub struct Mutator {
    documents: Vec<Value>,
}

impl Mutator {
    /// A maker of documents that are like these.
    pub const fn new(documents: Vec<Value>) -> Self {
        Self { documents }
    }

    /// The document of this number.
    pub fn document(&self, number: u64) -> Vec<u8> {
        let mut rng = Rng::with_seed(number);
        let mut document = self.any(&mut rng).clone();
        for _ in 0..=rng.u8(0..8) {
            self.change(&mut document, &mut rng);
        }
        let mut text = written(&document, &mut rng);
        if rng.u8(0..10) == 0 {
            garble(&mut text, &mut rng);
        }
        text.truncate(LONGEST);
        text
    }

    fn any(&self, rng: &mut Rng) -> &Value {
        const NOTHING: &Value = &Value::Null;
        let index = rng.usize(..self.documents.len().max(1));
        self.documents.get(index).unwrap_or(NOTHING)
    }

    /// A part of a document.
    fn part(&self, rng: &mut Rng) -> Value {
        let document = self.any(rng);
        let chosen = rng.usize(..size(document));
        let mut rest = chosen;
        nth(document, &mut rest).cloned().unwrap_or_default()
    }

    fn change(&self, document: &mut Value, rng: &mut Rng) {
        let pointers = pointers(document);
        let at = pick(&pointers, rng);
        let Some(node) = document.pointer_mut(at) else {
            return;
        };
        match rng.u8(0..14) {
            0 => *node = odd(rng),
            1 => *node = self.part(rng),
            2 => remove(node, rng),
            3 => rename(node, rng),
            4 | 5 => *node = reference(&pointers, rng),
            6 => nest(node, rng),
            7 | 8 => self.borrow(node, rng),
            9 => respell(node, rng),
            10 => repeat(node, rng),
            11 => {
                let other = pick(&pointers, rng);
                let copy = document.pointer(other).cloned().unwrap_or_default();
                if let Some(node) = document.pointer_mut(at) {
                    *node = copy;
                }
            }
            12 => retype(node, rng),
            _ => wrap(node, rng),
        }
    }

    /// Gives an object a member of another one.
    fn borrow(&self, node: &mut Value, rng: &mut Rng) {
        let (Value::Object(object), Value::Object(other)) = (node, self.part(rng)) else {
            return;
        };
        let chosen = rng.usize(..other.len().max(1));
        if let Some((key, value)) = other.into_iter().nth(chosen) {
            object.insert(key, value);
        }
    }
}

/// How many values there are in a value, with itself.
fn size(value: &Value) -> usize {
    1 + match value {
        Value::Array(elements) => elements.iter().map(size).sum(),
        Value::Object(members) => members.values().map(size).sum(),
        _ => 0,
    }
}

/// The value in `value` that has `rest` before it.
fn nth<'v>(value: &'v Value, rest: &mut usize) -> Option<&'v Value> {
    if *rest == 0 {
        return Some(value);
    }
    *rest -= 1;
    match value {
        Value::Array(elements) => elements.iter().find_map(|one| nth(one, rest)),
        Value::Object(members) => members.values().find_map(|one| nth(one, rest)),
        _ => None,
    }
}

/// The pointers to all values.
fn pointers(value: &Value) -> Vec<String> {
    let mut found = Vec::new();
    let mut waiting = vec![(String::new(), value)];
    while let Some((at, value)) = waiting.pop() {
        match value {
            Value::Array(elements) => {
                let inner = elements.iter().enumerate();
                waiting.extend(inner.map(|(index, one)| (format!("{at}/{index}"), one)));
            }
            Value::Object(members) => {
                let escaped = |key: &str| key.replace('~', "~0").replace('/', "~1");
                let inner = members.iter();
                waiting.extend(inner.map(|(key, one)| (format!("{at}/{}", escaped(key)), one)));
            }
            _ => {}
        }
        found.push(at);
    }
    found
}

fn pick<'p>(pointers: &'p [String], rng: &mut Rng) -> &'p str {
    let index = rng.usize(..pointers.len().max(1));
    pointers.get(index).map_or("", String::as_str)
}

/// A reference to anything there is, or nearly.
fn reference(pointers: &[String], rng: &mut Rng) -> Value {
    let schemas: Vec<_> = pointers
        .iter()
        .filter(|at| at.contains("/schemas/"))
        .collect();
    let target = match schemas.get(rng.usize(..schemas.len().max(1))) {
        Some(schema) if rng.bool() => schema,
        _ => pick(pointers, rng),
    };
    let target = match rng.u8(0..12) {
        0 => format!("#{target}/gone"),
        1 => format!("%23{target}"),
        2 => format!("openapi.yaml#{target}"),
        3 => format!("{target}#"),
        4 => target.replace('/', "%2F"),
        _ => format!("#{target}"),
    };
    json!({ "$ref": target })
}

fn remove(node: &mut Value, rng: &mut Rng) {
    match node {
        Value::Array(list) if !list.is_empty() => _ = list.swap_remove(rng.usize(..list.len())),
        Value::Object(object) => {
            let key = object.keys().nth(rng.usize(..object.len().max(1))).cloned();
            object.remove(&key.unwrap_or_default());
        }
        _ => *node = Value::Null,
    }
}

/// Gives a member another key: a hostile one, or one that is nearly the same.
fn rename(node: &mut Value, rng: &mut Rng) {
    let Value::Object(object) = node else {
        *node = json!(text(rng));
        return;
    };
    let chosen = rng.usize(..object.len().max(1));
    let Some((key, value)) = object.iter().nth(chosen) else {
        return;
    };
    let (key, value) = (key.clone(), value.clone());
    let other = match rng.u8(0..6) {
        0 => key.to_uppercase(),
        1 => format!("{key}_"),
        2 => format!("{key}{}", text(rng)),
        3 => key.repeat(rng.usize(0..40)),
        _ => text(rng).to_owned(),
    };
    if rng.bool() {
        object.remove(&key);
    }
    object.insert(other, value);
}

/// Puts a value under many of its own kind.
fn nest(node: &mut Value, rng: &mut Rng) {
    for _ in 0..rng.u8(1..60) {
        wrap(node, rng);
    }
}

fn wrap(node: &mut Value, rng: &mut Rng) {
    let inner = node.take();
    *node = match rng.u8(0..9) {
        0 => json!({ "allOf": [inner] }),
        1 => json!({ "oneOf": [inner, { "type": "null" }] }),
        2 => json!({ "anyOf": [{ "type": "string" }, inner] }),
        3 => json!({ "type": "array", "items": inner }),
        4 => json!({ "type": "object", "properties": { "a": inner }, "required": ["a"] }),
        5 => json!({ "additionalProperties": inner }),
        6 => json!({ "not": inner }),
        7 => json!({ "type": "array", "prefixItems": [inner] }),
        _ => json!({ "if": inner, "then": { "$ref": "#" }, "patternProperties": { "^a": {} } }),
    };
}

fn respell(node: &mut Value, rng: &mut Rng) {
    match node {
        Value::String(old) => match rng.u8(0..5) {
            0 => *old = text(rng).to_owned(),
            1 => old.push_str(text(rng)),
            2 => *old = old.to_uppercase(),
            3 => *old = old.repeat(rng.usize(0..60)),
            _ => *old = old.chars().rev().collect(),
        },
        Value::Number(_) | Value::Bool(_) => *node = odd(rng),
        Value::Array(list) => list.reverse(),
        _ => {}
    }
}

/// Many of the same, or of what is nearly the same.
fn repeat(node: &mut Value, rng: &mut Rng) {
    let times = rng.usize(1..200);
    match node {
        Value::Array(list) => {
            let copies: Vec<_> = list.iter().cycle().take(times).cloned().collect();
            list.extend(copies);
        }
        Value::Object(object) => {
            let chosen = rng.usize(..object.len().max(1));
            let Some((key, value)) = object.iter().nth(chosen) else {
                return;
            };
            let (key, value) = (key.clone(), value.clone());
            let copies = (0..times).map(|number| (format!("{key}{number}"), value.clone()));
            object.extend(copies.collect::<Map<_, _>>());
        }
        _ => {}
    }
}

fn retype(node: &mut Value, rng: &mut Rng) {
    const TYPES: [&str; 8] = [
        "string", "number", "integer", "boolean", "object", "array", "null", "file",
    ];
    const KEYWORDS: [&str; 10] = [
        "nullable",
        "format",
        "enum",
        "const",
        "required",
        "discriminator",
        "default",
        "readOnly",
        "writeOnly",
        "$dynamicRef",
    ];
    let Value::Object(object) = node else {
        return;
    };
    let any = TYPES
        .get(rng.usize(..TYPES.len()))
        .copied()
        .unwrap_or_default();
    let other = TYPES
        .get(rng.usize(..TYPES.len()))
        .copied()
        .unwrap_or_default();
    match rng.bool() {
        true => object.insert("type".to_owned(), json!(any)),
        false => object.insert("type".to_owned(), json!([any, other])),
    };
    let keyword = KEYWORDS
        .get(rng.usize(..KEYWORDS.len()))
        .copied()
        .unwrap_or_default();
    object.insert(keyword.to_owned(), odd(rng));
}
