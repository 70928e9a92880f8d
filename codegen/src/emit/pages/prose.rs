//! Words of a document as parts of a page: paragraphs, and what stands in the
//! cell of a table.
//!
//! What `emit/markdown.rs` makes harmless for comments may still take a page
//! apart, which has headings that others link to, and tables. So headings
//! become bold paragraphs, and cells are written anew from what the parser
//! finds in them.

use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use crate::emit::markdown::sanitise;
use crate::ir::code_span;

/// How many characters of a value a cell shows.
const LONG: usize = 160;
/// How often headings are looked for: inside of one there may be another.
const ROUNDS: usize = 8;

const OPTIONS: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_STRIKETHROUGH);

/// Prose as paragraphs of a page.
pub fn paragraphs(text: &str) -> String {
    let mut text = sanitise(text.trim());
    for _ in 0..ROUNDS {
        let Some((range, inside)) = heading(&text) else {
            return text;
        };
        let words = text.get(inside).unwrap_or_default();
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        let bold = match words.is_empty() {
            true => "\n".to_owned(),
            false => format!("**{words}**\n"),
        };
        text.replace_range(range, &bold);
        text = sanitise(&text);
    }
    match heading(&text) {
        None => text,
        Some(_) => inline(&text),
    }
}

/// The first heading, and the words in it.
fn heading(text: &str) -> Option<(Range<usize>, Range<usize>)> {
    let mut events = Parser::new_ext(text, OPTIONS).into_offset_iter();
    let (_, range) =
        events.find(|(event, _)| matches!(event, Event::Start(Tag::Heading { .. })))?;
    let mut inside: Option<Range<usize>> = None;
    for (event, at) in events {
        if matches!(event, Event::End(TagEnd::Heading(_))) {
            break;
        }
        inside = Some(match inside {
            Some(found) => found.start.min(at.start)..found.end.max(at.end),
            None => at,
        });
    }
    let inside = inside.unwrap_or(range.start..range.start);
    Some((range, inside))
}

/// Prose on one line, for the cell of a table or the point of a list: words,
/// code and links that lead somewhere, whatever else it was.
pub fn inline(text: &str) -> String {
    let text = sanitise(text.trim());
    if is_plain(&text) {
        return text;
    }
    let mut line = String::new();
    let mut targets: Vec<Option<String>> = Vec::new();
    let mut block = None;
    for event in Parser::new_ext(&text, OPTIONS) {
        match event {
            Event::Start(Tag::CodeBlock(_)) => block = Some(String::new()),
            Event::End(TagEnd::CodeBlock) => {
                let code = block.take().unwrap_or_default();
                gap(&mut line);
                line.push_str(&code_in_cell(code.trim()));
            }
            Event::Text(words) => match &mut block {
                Some(code) => code.push_str(&words),
                None => escape(&mut line, &words),
            },
            Event::Code(code) => line.push_str(&code_in_cell(&code)),
            Event::SoftBreak | Event::HardBreak => gap(&mut line),
            Event::Start(Tag::Link { dest_url, .. }) => {
                let target = address(&dest_url);
                if target.is_some() {
                    line.push('[');
                }
                targets.push(target);
            }
            Event::End(TagEnd::Link) => {
                if let Some(target) = targets.pop().flatten() {
                    line.push_str(&format!("]({target})"));
                }
            }
            Event::Start(
                Tag::Paragraph | Tag::Heading { .. } | Tag::Item | Tag::TableCell | Tag::TableRow,
            ) => gap(&mut line),
            // Sanitised text has none; if it had, it would be words.
            Event::Html(words) | Event::InlineHtml(words) => escape(&mut line, &words),
            _ => {}
        }
    }
    line.truncate(line.trim_end().len());
    line
}

/// Whether a text is one line in which nothing means anything to Markdown: most
/// of what is said about members is.
fn is_plain(text: &str) -> bool {
    let plain = |c: u8| c.is_ascii_alphanumeric() || b" ,.;:'\"()/?!%-".contains(&c);
    text.starts_with(|c: char| c.is_ascii_alphabetic()) && text.bytes().all(plain)
}

/// A space between words.
fn gap(line: &mut String) {
    if !line.is_empty() && !line.ends_with(' ') {
        line.push(' ');
    }
}

/// Words, with nothing in them that means something to Markdown.
fn escape(line: &mut String, words: &str) {
    let mut rest = words.chars().peekable();
    let mut before = line.chars().last();
    while let Some(c) = rest.next() {
        if c.is_control() {
            gap(line);
            before = Some(' ');
            continue;
        }
        let after = rest.peek().copied();
        let inside = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let means = match c {
            '\\' | '`' | '*' | '[' | ']' | '<' | '|' | '~' => true,
            '_' => !(inside(before) && inside(after)),
            '&' => after.is_some_and(|c| c.is_alphanumeric() || c == '#'),
            '#' | '>' | '+' | '-' | '=' => line.trim().is_empty(),
            _ => false,
        };
        if means {
            line.push('\\');
        }
        line.push(c);
        before = Some(c);
    }
}

/// Code in the cell of a table, where a bar has to be told from its border.
pub fn code_in_cell(code: &str) -> String {
    if code.contains("\\|") || code.trim().is_empty() {
        let mut line = String::new();
        escape(&mut line, code);
        return line;
    }
    let span = match code.char_indices().nth(LONG) {
        Some((end, _)) => code_span(&format!("{}…", code.get(..end).unwrap_or_default())),
        None => code_span(code),
    };
    // A backslash before the bar would be taken for its own.
    match span.contains('|') {
        true => span.replace('|', "\\|"),
        false => span,
    }
}

/// Where a link leads, if that is an address that may stand in a cell.
fn address(url: &str) -> Option<String> {
    let leads = ["https://", "http://", "mailto:"];
    leads.iter().find(|start| url.starts_with(**start))?;
    let mut target = String::with_capacity(url.len());
    for c in url.chars() {
        match c {
            '|' => target.push_str("%7C"),
            '\\' => target.push_str("%5C"),
            '(' => target.push_str("%28"),
            ')' => target.push_str("%29"),
            '<' => target.push_str("%3C"),
            '>' => target.push_str("%3E"),
            '`' => target.push_str("%60"),
            '*' => target.push_str("%2A"),
            c if c.is_whitespace() || c.is_control() => target.push_str("%20"),
            c => target.push(c),
        }
    }
    Some(target)
}
