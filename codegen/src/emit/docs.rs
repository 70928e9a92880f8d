//! Documentation comments.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use super::markdown::sanitise;
use crate::ir::Docs;

/// The comment of an item: `lead` where the document says nothing.
pub fn item(docs: &Docs, lead: &str) -> TokenStream {
    comment(&text(docs, lead))
}

/// The words of an item's comment.
pub fn text(docs: &Docs, lead: &str) -> String {
    let mut paragraphs = Vec::new();
    // Each on its own, so that neither can swallow what stands below it.
    let (title, text) = (sanitise(docs.title.trim()), sanitise(docs.text.trim()));
    let (title, text) = (title.trim(), text.trim());
    if text.is_empty() && title.is_empty() {
        paragraphs.push(lead.to_owned());
    } else if text.is_empty() || text.starts_with(title) {
        paragraphs.push(if text.is_empty() {
            sentence(title)
        } else {
            text.to_owned()
        });
    } else {
        if !title.is_empty() {
            paragraphs.push(sentence(title));
        }
        paragraphs.push(text.to_owned());
    }
    if !docs.facts.is_empty() {
        paragraphs.push(docs.facts.join(" "));
    }
    if let Some(example) = docs.example.as_ref().and_then(short) {
        paragraphs.push(format!("Example: {}", crate::ir::code_span(&example)));
    }
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    paragraphs.join("\n\n")
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

/// `#[deprecated]`, where the document says so.
pub fn deprecated(docs: &Docs) -> TokenStream {
    if docs.deprecated {
        quote!(#[deprecated])
    } else {
        quote!()
    }
}
