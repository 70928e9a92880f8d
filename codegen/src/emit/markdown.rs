//! Prose of a document, made safe to stand in documentation comments.
//!
//! rustdoc runs code blocks as tests, passes HTML through and follows links
//! into code. A description may hold any of these, on purpose or not. They are
//! found with the parser that rustdoc itself uses, and what is not harmless is
//! turned into plain text. The words stay.

use std::borrow::Cow;
use std::ops::Range;

use pulldown_cmark::{BrokenLink, CodeBlockKind, Event, LinkType, Options, Parser, Tag, TagEnd};

/// Languages that rustdoc shows without running anything.
const LANGUAGES: [&str; 19] = [
    "bash",
    "console",
    "curl",
    "graphql",
    "go",
    "html",
    "http",
    "java",
    "javascript",
    "js",
    "json",
    "php",
    "python",
    "ruby",
    "sh",
    "sql",
    "text",
    "xml",
    "yaml",
];

/// How often the text is looked at again: what is harmless now may have kept
/// the parser from seeing something else.
const ROUNDS: usize = 8;

/// Makes `text` safe.
pub fn sanitise(text: &str) -> String {
    let mut text = plain_characters(text);
    if !text.contains(['`', '<', '[', '~', '\t', '*'])
        && !text.contains("    ")
        && !text.contains("http")
    {
        return text;
    }
    for _ in 0..ROUNDS {
        let edits = edits(&text);
        if edits.is_empty() {
            return text;
        }
        text = apply(&text, edits);
    }
    // Whatever this is, it is shown as it is.
    let fence = "`".repeat(longest_run(&text) + 3);
    format!("{fence}text\n{text}\n{fence}")
}

/// The text without characters that compilers refuse in comments or that make
/// it look like something else, and with lines that end alike.
pub fn plain_characters(text: &str) -> String {
    let invisible = |c: char| {
        let bidi = matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
        bidi || c == '\u{FEFF}' || (c.is_control() && c != '\n' && c != '\t')
    };
    // Most texts are of nothing but these.
    let usual = |byte: u8| matches!(byte, b' '..=b'~' | b'\n' | b'\t');
    // Lines end in `\r\n` where there is a control character.
    let kept = match !text.bytes().all(usual) && text.contains(invisible) {
        true => text.replace("\r\n", "\n").replace(invisible, "").into(),
        false => Cow::Borrowed(text),
    };
    kept.trim_end().trim_start_matches('\n').to_owned()
}

struct Edit {
    range: Range<usize>,
    with: String,
}

fn edit(range: Range<usize>, with: impl Into<String>) -> Edit {
    Edit {
        range,
        with: with.into(),
    }
}

fn edits(text: &str) -> Vec<Edit> {
    let mut broken: Vec<usize> = Vec::new();
    let mut edits = Vec::new();
    {
        let mut note = |link: BrokenLink<'_>| {
            broken.push(link.span.start);
            None
        };
        let options =
            Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_STRIKETHROUGH;
        let parser = Parser::new_with_broken_link_callback(text, options, Some(&mut note));
        let mut linked = 0usize;
        let mut code = false;
        for (event, range) in parser.into_offset_iter() {
            match event {
                Event::Start(Tag::CodeBlock(kind)) => {
                    code = true;
                    edits.extend(code_block(text, &kind, range));
                }
                Event::End(TagEnd::CodeBlock) => code = false,
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
                ) => {
                    linked += 1;
                    edits.extend(link(text, link_type, &dest_url, range));
                }
                Event::End(TagEnd::Link | TagEnd::Image) => linked = linked.saturating_sub(1),
                Event::Html(_) | Event::InlineHtml(_) => {
                    let tags = text.get(range.clone()).unwrap_or_default();
                    let escape = |(at, _)| edit(range.start + at..range.start + at, "\\");
                    edits.extend(tags.match_indices('<').map(escape));
                }
                Event::Text(_) if linked == 0 && !code => {
                    edits.extend(footnotes(text, range.clone()));
                    edits.extend(bare_urls(text, range));
                }
                _ => {}
            }
        }
    }
    edits.extend(broken.into_iter().map(|at| edit(at..at, "\\")));
    edits
}

fn code_block(text: &str, kind: &CodeBlockKind<'_>, range: Range<usize>) -> Vec<Edit> {
    let source = text.get(range.clone()).unwrap_or_default();
    match kind {
        CodeBlockKind::Fenced(info) => {
            let mut edits = Vec::new();
            let opening = source.lines().next().unwrap_or_default();
            let marks = opening.len() - opening.trim_start_matches(['`', '~']).len();
            let language = info.to_ascii_lowercase();
            if !LANGUAGES.contains(&language.as_str()) {
                edits.push(edit(
                    range.start + marks..range.start + opening.len(),
                    "text",
                ));
            }
            // Left open, it would take in whatever is written after it.
            let fence = opening.get(..marks).unwrap_or_default();
            let closing = source.lines().skip(1).last().unwrap_or_default().trim();
            let closed =
                closing.starts_with(fence) && closing.trim_start_matches(['`', '~']).is_empty();
            if !closed {
                let line = if source.ends_with('\n') { "" } else { "\n" };
                edits.push(edit(range.end..range.end, format!("{line}{fence}")));
            }
            edits
        }
        CodeBlockKind::Indented => {
            let flat = source
                .lines()
                .map(str::trim_start)
                .collect::<Vec<_>>()
                .join("\n");
            // What stands before it on its line is indentation, too.
            let before = text.get(..range.start).unwrap_or_default();
            let start = before.trim_end_matches([' ', '\t']).len();
            let tail = if source.ends_with('\n') { "\n" } else { "" };
            vec![edit(start..range.end, format!("{flat}{tail}"))]
        }
    }
}

/// A link that leads somewhere stays; one that rustdoc would look for in the
/// code becomes text.
fn link(text: &str, kind: LinkType, target: &str, range: Range<usize>) -> Option<Edit> {
    let leads = ["https://", "http://", "mailto:", "/"]
        .iter()
        .any(|start| target.starts_with(start));
    if leads || matches!(kind, LinkType::Email) {
        return None;
    }
    let source = text.get(range.clone())?;
    let at = range.start + source.find(['[', '<'])?;
    Some(edit(at..at, "\\"))
}

/// What only looks like a footnote is text: clippy asks for the note.
fn footnotes(text: &str, range: Range<usize>) -> Vec<Edit> {
    // The parser may part the bracket from the mark.
    let mark = text
        .get(range.end..)
        .is_some_and(|after| after.starts_with('^'));
    let end = range.end + usize::from(mark);
    let source = text.get(range.start..end).unwrap_or_default();
    let found = source.match_indices("[^").map(|(at, _)| range.start + at);
    let open = |at: &usize| !text.get(..*at).is_some_and(|before| before.ends_with('\\'));
    found.filter(open).map(|at| edit(at..at, "\\")).collect()
}

/// Web addresses without angle brackets get them: rustdoc asks for it.
fn bare_urls(text: &str, range: Range<usize>) -> Vec<Edit> {
    let Some(source) = text.get(range.clone()) else {
        return Vec::new();
    };
    let mut edits = Vec::new();
    let mut from = 0;
    while let Some(found) = source.get(from..).and_then(find_url) {
        let (start, end) = (from + found.start, from + found.end);
        let url = source.get(start..end).unwrap_or_default();
        // Markdown may have marks of its own right beside the address.
        let enclosed = text
            .get(..range.start + start)
            .is_some_and(|before| before.ends_with('<'));
        if !enclosed {
            edits.push(edit(
                range.start + start..range.start + end,
                format!("<{url}>"),
            ));
        }
        from = end;
    }
    edits
}

fn find_url(text: &str) -> Option<Range<usize>> {
    let start = match (text.find("https://"), text.find("http://")) {
        (Some(one), Some(other)) => one.min(other),
        (one, other) => one.or(other)?,
    };
    let rest = text.get(start..)?;
    let ends = |c: char| {
        c.is_whitespace() || matches!(c, '<' | '>' | '"' | '`' | '|' | '\\' | ')' | ']' | '*')
    };
    let end = rest.find(ends).unwrap_or(rest.len());
    let end = rest
        .get(..end)?
        .trim_end_matches(['.', ',', ';', ':', '!', '?', '\''])
        .len();
    Some(start..start + end)
}

fn apply(text: &str, mut edits: Vec<Edit>) -> String {
    edits.sort_by_key(|edit| (edit.range.start, edit.range.end));
    let mut result = String::with_capacity(text.len() + 16);
    let mut done = 0;
    for edit in edits {
        // What lies within a change already made is gone.
        if edit.range.start < done {
            continue;
        }
        result.push_str(text.get(done..edit.range.start).unwrap_or_default());
        result.push_str(&edit.with);
        done = edit.range.end;
    }
    result.push_str(text.get(done..).unwrap_or_default());
    result
}

fn longest_run(text: &str) -> usize {
    text.split(|c| c != '`')
        .map(str::len)
        .max()
        .unwrap_or_default()
}
