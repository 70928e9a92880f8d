//! How a document is written: all that people do, and what no people do.

use std::fmt::Write as _;

use fastrand::Rng;
use serde_json::Value;

/// The longest text that a document becomes: larger ones are only slower.
pub const LONGEST: usize = 1 << 20;

/// The document as YAML or JSON, in one of the ways that people have.
pub fn written(document: &Value, rng: &mut Rng) -> Vec<u8> {
    let compact = || document.to_string();
    let mut text = match rng.u8(0..4) {
        0 => compact(),
        1 => format!("{document:#}"),
        2 => format!("\u{feff}{document:#}")
            .replace('\n', "\r\n")
            .replace("  ", "\t"),
        // What YAML writes need not be what JSON can say.
        _ => yaml(document, 0),
    };
    if text.len() > LONGEST {
        text = compact();
    }
    text.into_bytes()
}

/// The document in YAML's block style.
fn yaml(value: &Value, level: usize) -> String {
    let indent = "  ".repeat(level);
    let mut text = String::new();
    let inner = |one: &Value| match one {
        Value::Array(list) if !list.is_empty() => format!("\n{}", yaml(one, level + 1)),
        Value::Object(object) if !object.is_empty() => format!("\n{}", yaml(one, level + 1)),
        other => format!(" {other}\n"),
    };
    match value {
        Value::Array(list) => {
            for one in list {
                let _ = write!(text, "{indent}-{}", inner(one));
            }
        }
        Value::Object(object) => {
            for (key, one) in object {
                let _ = write!(text, "{indent}{}:{}", Value::from(key.as_str()), inner(one));
            }
        }
        other => text = format!("{other}\n"),
    }
    text
}

/// Changes the text, so that it may be no tree any more.
pub fn garble(text: &mut Vec<u8>, rng: &mut Rng) {
    const PIECES: [&str; 12] = [
        "&a ", "*a", "<<: ", "|\n ", "!!x ", "---\n", "{", "]", "\u{feff}", "\t", "? ", "%YAML\n",
    ];
    for _ in 0..rng.u8(1..4) {
        let at = rng.usize(..text.len() + 1);
        let end = text.len().min(at + rng.usize(0..200));
        match rng.u8(0..5) {
            0 => _ = text.drain(at..end),
            1 => {
                let copy = text.get(at..end).unwrap_or_default().to_vec();
                text.splice(at..at, copy);
            }
            2 => text.truncate(at),
            3 => _ = text.splice(at..at, [rng.u8(..)]),
            _ => {
                let piece = PIECES
                    .get(rng.usize(..PIECES.len()))
                    .copied()
                    .unwrap_or_default();
                text.splice(at..at, piece.bytes());
            }
        }
    }
}
