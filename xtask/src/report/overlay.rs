//! Changes to a document as people paste them: YAML in block style.

use codegen::diagnostic::overlay::Action;
use serde_json::Value;

/// Actions as they stand below `actions:` in an overlay.
pub fn yaml(actions: &[Action]) -> String {
    let mut text = String::new();
    for action in actions {
        let members = action.members();
        let members: Vec<_> = members.map(|(key, of)| (key.to_owned(), of)).collect();
        item(&mut text, 0, |text| {
            for (key, of) in &members {
                member(text, 2, key, of);
            }
        });
    }
    text.truncate(text.trim_end().len());
    text
}

/// An element of a list: what `write` writes, with a dash where it begins.
fn item(text: &mut String, indent: usize, write: impl FnOnce(&mut String)) {
    let at = text.len();
    write(text);
    text.replace_range(at..at + indent + 2, &format!("{}- ", " ".repeat(indent)));
}

fn member(text: &mut String, indent: usize, key: &str, value: &Value) {
    text.push_str(&format!("{}{}:", " ".repeat(indent), scalar(key)));
    match inline(value) {
        Some(value) => text.push_str(&format!(" {value}\n")),
        None => {
            text.push('\n');
            block(text, indent + 2, value);
        }
    }
}

/// A collection that is not empty, on lines of its own.
fn block(text: &mut String, indent: usize, value: &Value) {
    match value {
        Value::Object(object) => {
            for (key, of) in object {
                member(text, indent, key, of);
            }
        }
        Value::Array(list) => {
            for one in list {
                item(text, indent, |text| block(text, indent + 2, one));
            }
        }
        other => {
            let value = inline(other).unwrap_or_default();
            text.push_str(&format!("{}{value}\n", " ".repeat(indent)));
        }
    }
}

/// What stands on the line of its key.
fn inline(value: &Value) -> Option<String> {
    match value {
        Value::Object(object) if !object.is_empty() => None,
        Value::Array(list) if !list.is_empty() => None,
        Value::String(text) => Some(scalar(text)),
        // JSON is YAML.
        other => Some(other.to_string()),
    }
}

/// A text, in quotes where it would be something else without.
fn scalar(text: &str) -> String {
    const OTHERS: [&str; 9] = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"];
    let first = text.starts_with(|c: char| c.is_ascii_alphabetic() || "$_/".contains(c));
    let inside = |c: char| c.is_ascii_graphic() || c == ' ';
    let plain = first
        && text.chars().all(inside)
        && !text.contains(": ")
        && !text.contains(" #")
        && !text.ends_with([':', ' '])
        && !OTHERS.contains(&text.to_ascii_lowercase().as_str());
    match plain {
        true => text.to_owned(),
        // A text of JSON is one of YAML.
        false => Value::from(text).to_string(),
    }
}
