//! Showing diagnostics with the lines they are about, laid out like rustc's.

mod fold;
mod machine;
mod overlay;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;

use annotate_snippets::renderer::Renderer;
use annotate_snippets::{
    AnnotationKind, Element, Group, Level, Origin, Snippet, normalize_untrusted_str,
};
use codegen::load::{self, locate::Locator};
use codegen::{Diagnostic, Place, Severity};

use crate::cli::Format;
use crate::status::{self, count};

pub use machine::Span;

/// Lines are shown up to this length, in bytes. A whole document may be one
/// line, and laying it out takes time for each diagnostic.
const LINE: usize = 10_000;

/// How much of a longer line is shown around what it is about.
const AROUND: usize = 200;

/// Shows diagnostics about one document and its files.
#[derive(Debug)]
pub struct Reporter<'a> {
    document: Text<'a>,
    /// By their path from the document's folder.
    files: BTreeMap<&'a str, Text<'a>>,
}

/// A text that diagnostics are about.
#[derive(Debug)]
struct Text<'a> {
    name: String,
    text: &'a str,
    locator: Locator<'a>,
    /// Where each line begins, in bytes.
    lines: Vec<usize>,
}

/// The text that diagnostics about `bytes` refer to.
pub fn text(bytes: &[u8]) -> Cow<'_, str> {
    load::decode(bytes).map_or_else(|_| String::from_utf8_lossy(bytes), Cow::Borrowed)
}

impl<'a> Reporter<'a> {
    /// A reporter about the document called `name` with the given text.
    pub fn new(name: &str, text: &'a str) -> Self {
        Self {
            document: Text::new(name.to_owned(), text),
            files: BTreeMap::new(),
        }
    }

    /// The same with a file that the document refers to: its path from the
    /// document's folder, what to call it, and its text.
    #[must_use]
    pub fn with_file(mut self, path: &'a str, name: String, text: &'a str) -> Self {
        self.files.insert(path, Text::new(name, text));
        self
    }

    /// A diagnostic as people read it, with escape sequences for its colours.
    pub fn render(&self, diagnostic: &Diagnostic) -> String {
        let level = match diagnostic.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
            Severity::Advice => Level::INFO.with_name(Some("advice")),
        };
        let title = level
            .primary_title(&diagnostic.message)
            .id(diagnostic.code.as_str());
        let mut first = Group::with_title(title).elements(self.source(&diagnostic.place));
        if let Some(pointer) = pointer(&diagnostic.place) {
            let at = normalize_untrusted_str(&pointer);
            first = first.element(Level::NOTE.with_name(Some("at")).message(at));
        }
        if let Some(help) = &diagnostic.help {
            first = first.element(Level::HELP.message(normalize_untrusted_str(help)));
        }
        let notes = diagnostic.notes.iter().map(|(place, text)| {
            let title = Level::NOTE.secondary_title(normalize_untrusted_str(text));
            Group::with_title(title).elements(self.source(place))
        });
        let overlay = (!diagnostic.overlay.is_empty()).then(|| {
            let actions = overlay::yaml(&diagnostic.overlay);
            let title = format!("an overlay with this mends it\n{actions}");
            Group::with_title(Level::NOTE.secondary_title(normalize_untrusted_str(&title)))
        });
        let groups: Vec<_> = std::iter::once(first).chain(notes).chain(overlay).collect();
        Renderer::styled().render(&groups)
    }

    /// Tells a diagnostic: people on standard error, programs on standard output.
    pub fn tell(&self, diagnostic: &Diagnostic, format: Format) {
        match format {
            Format::Human => status::tell(format_args!("{}\n", self.render(diagnostic))),
            Format::Json => status::print(self.json(diagnostic)),
            Format::Github => status::print(self.github(diagnostic)),
        }
    }

    /// Where a place is, and the line of it.
    fn source<'s>(&'s self, place: &Place) -> Vec<Element<'s>> {
        self.text_of(place).source(place)
    }

    /// The text that a place is in.
    fn text_of(&self, place: &Place) -> &Text<'a> {
        let text = place.file().and_then(|path| self.files.get(path));
        text.unwrap_or(&self.document)
    }
}

impl<'a> Text<'a> {
    fn new(name: String, text: &'a str) -> Self {
        let breaks = text.match_indices('\n').map(|(at, _)| at + 1);
        let lines = std::iter::once(0).chain(breaks).collect();
        Self {
            name,
            text,
            locator: Locator::new(text),
            lines,
        }
    }

    /// The line and the column, in characters, of a byte; both from 1.
    fn position(&self, byte: usize) -> (usize, usize) {
        let number = self.lines.partition_point(|begin| *begin <= byte).max(1);
        let begin = self.lines.get(number - 1).copied().unwrap_or_default();
        let before = self.text.get(begin..byte).unwrap_or_default();
        (number, before.chars().count() + 1)
    }

    /// Where a place of it is, and the line of that.
    fn source(&self, place: &Place) -> Vec<Element<'_>> {
        let Some(range) = self.locator.locate(place) else {
            return vec![Origin::path(&self.name).into()];
        };
        let number = self
            .lines
            .partition_point(|begin| *begin <= range.start)
            .max(1);
        let begin = self.lines.get(number - 1).copied().unwrap_or_default();
        let line = self
            .text
            .get(begin..)
            .and_then(|rest| rest.lines().next())
            .unwrap_or_default();
        let shown = Range {
            start: range.start.saturating_sub(begin).min(line.len()),
            end: range.end.saturating_sub(begin).min(line.len()),
        };
        let primary = AnnotationKind::Primary;
        if line.len() <= LINE {
            let snippet = Snippet::source(line).line_start(number).path(&self.name);
            return vec![snippet.annotation(primary.span(shown)).into()];
        }
        let (before, after) = line.split_at_checked(shown.start).unwrap_or((line, ""));
        let column = before.chars().count() + 1;
        let from = before.len() - length(before.chars().rev().take(AROUND));
        let to = before.len() + length(after.chars().take(AROUND));
        let marked = shown.start - from..shown.end.min(to) - from;
        let part = Snippet::source(line.get(from..to).unwrap_or_default()).line_start(number);
        vec![
            Origin::path(&self.name)
                .line(number)
                .char_column(column)
                .into(),
            part.annotation(primary.span(marked)).into(),
        ]
    }
}

/// How many bytes the characters take.
fn length(characters: impl Iterator<Item = char>) -> usize {
    characters.map(char::len_utf8).sum()
}

/// The pointer of a place inside the document.
fn pointer(place: &Place) -> Option<String> {
    match place {
        Place::Value(pointer) | Place::Key(pointer)
            if !pointer.as_str().is_empty() || pointer.file().is_some() =>
        {
            Some(pointer.to_string())
        }
        _ => None,
    }
}

/// How many diagnostics there were, in one line; `None` where there were none.
pub fn summary(diagnostics: &[Diagnostic]) -> Option<String> {
    let number = |severity| {
        diagnostics
            .iter()
            .filter(|one| one.severity == severity)
            .count()
    };
    let parts: Vec<_> = [
        (number(Severity::Error), "error"),
        (number(Severity::Warning), "warning"),
        (number(Severity::Advice), "suggestion"),
    ]
    .into_iter()
    .filter(|(number, _)| *number > 0)
    .map(|(number, thing)| count(number, thing))
    .collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

/// Where there is more about the codes of diagnostics; `None` where there are none.
pub fn hint(diagnostics: &[Diagnostic]) -> Option<String> {
    let worst = diagnostics
        .iter()
        .max_by_key(|one| (one.severity, std::cmp::Reverse(one.code)))?;
    let code = worst.code.as_str();
    Some(format!(
        "`cargo xtask explain {code}` tells more about {code}"
    ))
}
