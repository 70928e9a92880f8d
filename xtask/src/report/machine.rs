//! Diagnostics for programs: one object or command to a line.

use std::fmt::Write as _;

use codegen::diagnostic::overlay::Action;
use codegen::{Diagnostic, Place, Severity};
use serde::Serialize;

use super::{Reporter, overlay, pointer};

/// A stretch of a file. Lines and columns count from 1, columns in characters; the end is the first
/// character that does not belong to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Span {
    /// The file, as it was given.
    pub file: String,
    /// The line of the start.
    pub line: usize,
    /// The column of the start.
    pub column: usize,
    /// The line of the end.
    pub end_line: usize,
    /// The column of the end.
    pub end_column: usize,
}

#[derive(Serialize)]
struct Record<'a> {
    code: &'static str,
    severity: &'static str,
    message: &'a str,
    #[serde(flatten)]
    at: Where,
    help: Option<&'a str>,
    notes: Vec<Note<'a>>,
    /// Actions of an overlay that mend it.
    overlay: Vec<serde_json::Value>,
}

#[derive(Serialize)]
struct Note<'a> {
    message: &'a str,
    #[serde(flatten)]
    at: Where,
}

#[derive(Serialize)]
struct Where {
    /// The place in the document, as the fragment of a reference.
    pointer: Option<String>,
    /// Where that stands, where it is known.
    span: Option<Span>,
}

impl Reporter<'_> {
    /// A diagnostic as one line of JSON.
    pub fn json(&self, diagnostic: &Diagnostic) -> String {
        let at = |place: &Place| Where {
            pointer: pointer(place),
            span: self.span(place),
        };
        let notes = diagnostic.notes.iter().map(|(place, message)| Note {
            message,
            at: at(place),
        });
        let record = Record {
            code: diagnostic.code.as_str(),
            severity: match diagnostic.severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
                Severity::Advice => "advice",
            },
            message: &diagnostic.message,
            at: at(&diagnostic.place),
            help: diagnostic.help.as_deref(),
            notes: notes.collect(),
            overlay: diagnostic.overlay.iter().map(Action::to_json).collect(),
        };
        // Texts and numbers are always JSON.
        serde_json::to_string(&record).unwrap_or_default()
    }

    /// A diagnostic as a workflow command of GitHub, which shows it at its line in a pull request.
    pub fn github(&self, diagnostic: &Diagnostic) -> String {
        let level = match diagnostic.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Advice => "notice",
        };
        let mut line = format!("::{level} ");
        if let Some(span) = self.span(&diagnostic.place) {
            let Span {
                line: first,
                column,
                end_line,
                end_column,
                ..
            } = span;
            let file = property(&span.file);
            let _ = write!(line, "file={file},line={first},endLine={end_line},");
            // GitHub drops columns of what ends on another line; its last column belongs to it.
            if first == end_line {
                let last = end_column.saturating_sub(1).max(column);
                let _ = write!(line, "col={column},endColumn={last},");
            }
        }
        let mut text = diagnostic.message.clone();
        for more in diagnostic
            .notes
            .iter()
            .map(|(_, note)| note.as_str())
            .chain(diagnostic.help.as_deref())
        {
            let _ = write!(text, "\n{more}");
        }
        if !diagnostic.overlay.is_empty() {
            let actions = overlay::yaml(&diagnostic.overlay);
            let _ = write!(text, "\nan overlay with this mends it\n{actions}");
        }
        let _ = write!(line, "title={}::{}", diagnostic.code.as_str(), data(&text));
        line
    }

    /// Where a place stands.
    pub(super) fn span(&self, place: &Place) -> Option<Span> {
        let text = self.text_of(place);
        let range = text.locator.locate(place)?;
        let (line, column) = text.position(range.start);
        let (end_line, end_column) = text.position(range.end.max(range.start));
        Some(Span {
            file: text.name.clone(),
            line,
            column,
            end_line,
            end_column,
        })
    }
}

/// The message of a workflow command.
fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// A property of a workflow command.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
