//! The start of values, for people to read.

use std::fmt::Write;

use serde_json::Value;

/// What stands for something that must not show.
pub(crate) const REDACTED: &str = "[redacted]";

/// Whether a member of this name may hold what nobody should read in a log.
pub(crate) fn is_secret(name: &str) -> bool {
    const WORDS: [&str; 10] = [
        "secret",
        "token",
        "passw",
        "credential",
        "authorization",
        "cookie",
        "apikey",
        "privatekey",
        "accesskey",
        "signature",
    ];
    let mut name = name.to_ascii_lowercase();
    name.retain(|character| character.is_alphanumeric());
    matches!(name.as_str(), "key" | "jwt" | "pwd") || WORDS.iter().any(|word| name.contains(word))
}

/// The start of a text, at most this many bytes.
pub(crate) fn start(text: &str, limit: usize) -> &str {
    if text.len() <= limit {
        return text;
    }
    let end = (0..=limit).rfind(|end| text.is_char_boundary(*end));
    text.get(..end.unwrap_or(0)).unwrap_or_default()
}

/// The start of a value as JSON, of about so many bytes. What may be secret by its name is left out.
pub(crate) fn json(value: &Value, limit: usize) -> String {
    let mut text = String::new();
    write(&mut text, value, limit);
    text
}

fn write(text: &mut String, value: &Value, limit: usize) {
    match value {
        _ if text.len() >= limit => {}
        Value::String(string) => write_string(text, string, limit),
        Value::Array(items) => {
            text.push('[');
            for (at, item) in items.iter().enumerate() {
                if text.len() >= limit {
                    return;
                }
                text.push_str(if at > 0 { "," } else { "" });
                write(text, item, limit);
            }
            text.push(']');
        }
        Value::Object(members) => {
            text.push('{');
            for (at, (name, value)) in members.iter().enumerate() {
                if text.len() >= limit {
                    return;
                }
                text.push_str(if at > 0 { "," } else { "" });
                write_string(text, name, limit);
                text.push(':');
                if is_secret(name) && can_hold_secret(value) {
                    write_string(text, REDACTED, limit);
                } else {
                    write(text, value, limit);
                }
            }
            text.push('}');
        }
        other => _ = write!(text, "{other}"),
    }
}

/// Whether the value is more than a count of tokens, say.
pub(crate) fn can_hold_secret(value: &Value) -> bool {
    matches!(value, Value::String(_) | Value::Array(_) | Value::Object(_))
}

fn write_string(text: &mut String, string: &str, limit: usize) {
    let shown = start(string, limit);
    let quoted = serde_json::to_string(shown).unwrap_or_default();
    match quoted.strip_suffix('"') {
        Some(cut) if shown.len() < string.len() => {
            text.push_str(cut);
            text.push('…');
        }
        _ => text.push_str(&quoted),
    }
}
