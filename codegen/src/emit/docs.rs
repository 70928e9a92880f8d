//! Documentation comments.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use super::markdown::sanitise;
use crate::ir::Docs;

/// The words of an item's comment.
pub fn text(docs: &Docs, lead: &str) -> String {
    words(docs, lead, joined)
}

/// The words of a comment whose first paragraph stands for the item in lists.
pub fn summarised(docs: &Docs, lead: &str) -> String {
    words(docs, lead, |title, text| format!("{title}\n\n{text}"))
}

fn words(docs: &Docs, lead: &str, under: impl Fn(&str, &str) -> String) -> String {
    // Each made harmless on its own, so that neither can swallow what stands below it.
    let (title, text) = (sanitise(docs.title.trim()), sanitise(docs.text.trim()));
    let (title, text) = (title.trim(), text.trim());
    let said = match (title, text) {
        ("", "") => lead.to_owned(),
        (title, "") => sentence(title),
        (title, text) if text.starts_with(title) => text.to_owned(),
        (title, text) => under(&sentence(title), text),
    };
    let example = docs.example.as_ref().and_then(short);
    let example = example.map(|example| format!("Example: {}", crate::ir::code_span(&example)));
    let facts: Vec<_> = docs.facts.iter().cloned().chain(example).collect();
    joined(&said, &facts.join(" "))
}

/// Two pieces of prose: on one line where both fit, as one paragraph where neither is more than that.
pub fn joined(before: &str, after: &str) -> String {
    if before.is_empty() || after.is_empty() {
        return format!("{before}{after}");
    }
    if !flows(before) || !flows(after) {
        return format!("{before}\n\n{after}");
    }
    let before = sentence(before);
    let last = before.lines().next_back().unwrap_or_default().chars();
    let first = after.lines().next().unwrap_or_default().chars();
    let (last, first) = (last.count(), first.count());
    // What is too long already becomes no worse.
    let gap = match last + first < WIDTH || last >= WIDTH {
        true => ' ',
        false => '\n',
    };
    format!("{before}{gap}{after}")
}

/// How long a line of a comment is where it can be as long as it likes.
const WIDTH: usize = 160;

/// Whether a text is one paragraph of plain words, so that nothing in it reaches beyond it.
pub fn flows(text: &str) -> bool {
    // Marks of code that are not closed would look for their end.
    let closed = !text.contains("``") && text.matches('`').count().is_multiple_of(2);
    let plain = |line: &str| {
        let start = line.trim_start();
        let indented = line.len() - start.len() > 3;
        let numbered = start.trim_start_matches(|c: char| c.is_ascii_digit());
        let numbered = numbered.len() < start.len() && numbered.starts_with(['.', ')']);
        let marked = start.starts_with(['-', '*', '+', '#', '>', '=', '~', '[', '|', '\\', ':']);
        !start.is_empty() && !indented && !numbered && !marked && !line.contains('|')
    };
    closed && text.lines().all(plain)
}

/// What is said about an input, on one line: the first paragraph and the facts.
pub fn summary(docs: &Docs) -> String {
    let text = match docs.text.trim() {
        "" => docs.title.trim(),
        text => text,
    };
    let paragraph = text.lines().take_while(|line| !line.trim().is_empty());
    let mut words: Vec<_> = paragraph.map(str::trim).collect();
    words.extend(docs.facts.iter().map(String::as_str));
    words.join(" ")
}

/// A title as a sentence.
pub fn sentence(title: &str) -> String {
    if title.is_empty() || title.ends_with(['.', '!', '?', ':']) {
        return title.to_owned();
    }
    format!("{title}.")
}

/// An example that fits on a line.
fn short(example: &Value) -> Option<String> {
    let text = match example {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    (!text.is_empty() && text.len() <= 100 && !text.contains('\n')).then_some(text)
}

/// A comment of these words.
pub fn comment(text: &str) -> TokenStream {
    lines(&sanitise(text))
}

/// A comment of these words as they are: nothing of the document may be in
/// them but what is known to be harmless.
pub fn lines(text: &str) -> TokenStream {
    let lines = text.lines().map(line);
    quote!(#(#[doc = #lines])*)
}

/// A line of a comment, as the attribute has it.
pub fn line(line: &str) -> String {
    if line.trim().is_empty() {
        String::new()
    } else {
        format!(" {}", line.trim_end())
    }
}

/// The first sentence of a text, where it is not all of it.
pub fn opening(text: &str) -> &str {
    let line = text.lines().next().unwrap_or_default();
    match line.find(". ") {
        Some(end) => line.get(..=end).unwrap_or(line),
        None => line,
    }
}

/// `#[deprecated]`, where the document says so.
pub fn deprecated(docs: &Docs) -> TokenStream {
    if docs.deprecated {
        quote!(#[deprecated])
    } else {
        quote!()
    }
}
