//! Comments as rustdoc reads them.

use std::fmt::Write as _;

use pulldown_cmark::{BrokenLink, CodeBlockKind, Event, LinkType, Options, Parser, Tag};

/// The comments of a file, each as rustdoc reads it.
pub fn comments(rust: &str) -> Vec<String> {
    let mut comments = Vec::new();
    let mut lines: Vec<&str> = Vec::new();
    for line in rust.lines().chain([""]) {
        let line = line.trim_start();
        match line.strip_prefix("///").or(line.strip_prefix("//!")) {
            Some(text) => lines.push(text),
            None if lines.is_empty() => {}
            None => comments.push(unindented(&std::mem::take(&mut lines))),
        }
    }
    comments
}

/// rustdoc takes away what all lines are indented by.
fn unindented(lines: &[&str]) -> String {
    let indents = lines.iter().filter(|line| !line.trim().is_empty());
    let indent = indents
        .map(|line| line.len() - line.trim_start_matches(' ').len())
        .min()
        .unwrap_or_default();
    let mut text = String::new();
    for line in lines {
        let _ = writeln!(text, "{}", line.get(indent..).unwrap_or_default());
    }
    text
}

/// What is wrong with a comment, where `stranger` says what is in a block of
/// code that no example has, and `leads` whether a link goes where none should.
pub fn fault(
    comment: &str,
    stranger: &dyn Fn(&str) -> Option<String>,
    leads: &dyn Fn(LinkType, &str) -> bool,
) -> Option<String> {
    let hidden = |c: char| matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    if comment.contains(hidden) {
        return Some("text of hidden direction".to_owned());
    }
    let mut broken = None;
    let mut note = |link: BrokenLink<'_>| {
        broken = Some(format!("the broken link {:?}", link.reference));
        None
    };
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_SMART_PUNCTUATION;
    let parser = Parser::new_with_broken_link_callback(comment, options, Some(&mut note));
    let mut found = None;
    for (event, range) in parser.into_offset_iter() {
        let fault = match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Indented)) => "indented code".to_owned(),
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) if runs(&info) => {
                let block = comment.get(range).unwrap_or_default();
                let ends = comment.trim_end().ends_with(block.trim_end());
                match stranger(block) {
                    None if ends => continue,
                    None => "an example with something after it".to_owned(),
                    Some(word) => format!("the word `{word}` in a block of {info:?}"),
                }
            }
            Event::Html(text) | Event::InlineHtml(text) => format!("the HTML {text:?}"),
            Event::Start(
                Tag::Link {
                    link_type,
                    dest_url,
                    ..
                }
                | Tag::Image {
                    link_type,
                    dest_url,
                    ..
                },
            ) if leads(link_type, &dest_url) => {
                format!("a link to {dest_url:?}")
            }
            _ => continue,
        };
        found.get_or_insert(fault);
    }
    found.or(broken)
}

/// Whether rustdoc takes a block for Rust: unless a word of another language
/// says otherwise, it does.
pub fn runs(info: &str) -> bool {
    const HARMLESS: [&str; 20] = [
        "text",
        "json",
        "yaml",
        "xml",
        "html",
        "http",
        "bash",
        "sh",
        "console",
        "curl",
        "python",
        "javascript",
        "js",
        "java",
        "go",
        "ruby",
        "php",
        "sql",
        "graphql",
        "toml",
    ];
    !HARMLESS.contains(&info)
}
