//! Code that emitters lay out themselves: what is written thousands of times is written tightly.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

use super::markdown::sanitise;

/// How wide a line may be.
pub const WIDTH: usize = 120;

/// A comment of these words, each line after `indent`.
pub fn comment(text: &str, indent: &str) -> String {
    harmless(&sanitise(text), indent)
}

/// A comment of these words as they are: nothing of the document may be in them but what is known to be harmless.
pub fn harmless(text: &str, indent: &str) -> String {
    let lines = text.lines().map(|line| match line.trim_end() {
        "" => format!("{indent}///\n"),
        line => format!("{indent}/// {line}\n"),
    });
    lines.collect()
}

/// Items separated by commas, as many on a line as fit; each line after `indent`.
pub fn packed(items: impl IntoIterator<Item = String>, indent: &str) -> String {
    let mut text = String::new();
    let mut column = 0;
    for item in items {
        let width = item.chars().count();
        if column > 0 && column + width + 2 > WIDTH {
            text.push('\n');
            column = 0;
        }
        let gap = if column == 0 { indent } else { " " };
        text.push_str(gap);
        text.push_str(&item);
        text.push(',');
        column += gap.len() + width + 1;
    }
    if column > 0 {
        text.push('\n');
    }
    text
}

/// What stands between `open` and `close`: on their line where it fits, on lines of its own otherwise.
pub fn enclosed(open: &str, items: Vec<String>, close: &str, indent: &str, space: &str) -> String {
    let line = format!("{indent}{open}{space}{}{space}{close}", items.join(", "));
    if items.is_empty() {
        return format!("{indent}{open}{close}");
    }
    if line.chars().count() <= WIDTH && !line.contains('\n') {
        return line;
    }
    let rows = packed(items, &format!("{indent}    "));
    format!("{indent}{open}\n{rows}{indent}{close}")
}

/// A chain of calls, as many of them on a line as fit.
pub fn chain(head: &str, steps: &[String], end: &str, indent: &str) -> String {
    let mut text = format!("{indent}{head}");
    let mut column = text.chars().count();
    let last = steps.len().saturating_sub(1);
    for (index, step) in steps.iter().enumerate() {
        let width = step.chars().count();
        let end = if index == last { end.len() } else { 0 };
        if column + width + end > WIDTH && index > 0 {
            text.push_str(&format!("\n{indent}    "));
            column = indent.len() + 4;
        }
        text.push_str(step);
        column += width;
    }
    text.push_str(end);
    text
}

/// A method whose signature ends in an open brace: on one line where it fits.
pub fn function(signature: &str, body: &str) -> String {
    let line = format!("{signature} {} }}\n", body.trim_start());
    match line.chars().count() <= WIDTH && !line.trim_end().contains('\n') {
        true => line,
        false => format!("{signature}\n{body}\n    }}\n"),
    }
}

/// Methods with their comments, between blank lines unless they are of one line.
pub fn functions(functions: Vec<String>) -> String {
    let mut text = String::new();
    let mut apart = false;
    for function in functions {
        text.push_str(if apart { "\n" } else { "" });
        text.push_str(&function);
        apart = function.ends_with("\n    }\n");
    }
    text
}

/// Tokens on one line, spaced as people do it.
pub fn line(tokens: TokenStream) -> String {
    let mut text = String::new();
    let mut word = false;
    let mut closure = false;
    let mut path = false;
    for token in tokens {
        let was_word = std::mem::replace(&mut word, false);
        match token {
            TokenTree::Group(group) => {
                let inner = line(group.stream());
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::Brace => ("{ ", " }"),
                    Delimiter::None => ("", ""),
                };
                let spaced = was_word && group.delimiter() == Delimiter::None;
                word = group.delimiter() == Delimiter::None;
                text.push_str(if spaced { " " } else { "" });
                text.push_str(open);
                text.push_str(inner.trim_end());
                text.push_str(close);
            }
            TokenTree::Punct(punct) => match punct.as_char() {
                ',' => text.push_str(", "),
                '=' if text.ends_with("..") => text.push('='),
                '=' => text.push_str(" = "),
                '|' => {
                    text.push_str(if closure { "| " } else { "|" });
                    closure = !closure;
                }
                ':' if path => {
                    text.push(':');
                    path = false;
                }
                ':' if punct.spacing() == Spacing::Joint => {
                    text.push(':');
                    path = true;
                }
                ':' => text.push_str(": "),
                mark => text.push(mark),
            },
            other => {
                text.push_str(if was_word { " " } else { "" });
                text.push_str(&other.to_string());
                word = true;
            }
        }
    }
    text.trim_end().to_owned()
}
