//! What came of a sweep: for people, for the documentation, for machines.

use std::fmt::Write as _;
use std::path::Path;

use anyhow::{Context as _, bail};
use serde::Serialize;

use super::document::{Degraded, Outcome};
use super::{Document, End};
use crate::status::{count, size};

/// What came of all documents.
#[derive(Clone, Debug, Serialize)]
pub struct Report {
    /// One for each document.
    pub rows: Vec<Row>,
    /// The sums of the rows.
    pub totals: Row,
}

/// What came of a document.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Row {
    /// The end of its path.
    pub document: String,
    /// Whether all that was wanted succeeded.
    pub state: State,
    /// What the generator's process told, and the first thing that went wrong.
    #[serde(flatten)]
    pub outcome: Outcome,
    /// Processor seconds of generating, with reading and writing.
    pub generation: f64,
    /// The most memory of generating, in bytes.
    pub memory: u64,
    /// Processor seconds of checking.
    pub check: Option<f64>,
    /// Examples that were tried.
    pub examples: usize,
    /// Examples that violate their own schemas.
    pub examples_invalid: usize,
    /// Examples that fit their schemas and do not survive.
    pub defects: Vec<Defect>,
}

/// An example that does not survive: where it stands, and why.
#[derive(Clone, Debug, Serialize)]
pub struct Defect(pub String);

/// How far a document got.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// It was not tried, or not to its end.
    #[default]
    Skipped,
    /// Everything that was wanted succeeded.
    Passed,
    /// Something went wrong.
    Failed,
}

impl State {
    /// Whether something went wrong.
    pub fn is_failure(self) -> bool {
        self == Self::Failed
    }

    /// What reports call it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Skipped => "skipped",
            Self::Passed => "passed",
            Self::Failed => "failed",
        }
    }
}

impl Row {
    /// The row of a document that was not tried yet.
    pub fn new(document: &Document) -> Self {
        Self {
            document: document.name.clone(),
            ..Self::default()
        }
    }

    /// Notes how a step ended.
    pub fn end(&mut self, end: End, step: &str) {
        self.state = match end {
            End::Success => State::Passed,
            End::Interrupted => State::Skipped,
            _ => State::Failed,
        };
        self.outcome.error = match end {
            End::Success => None,
            End::Interrupted => Some(format!("interrupted while {step}")),
            End::Timeout => Some(format!("{step} took too long")),
            End::Failure(code) => Some(format!("{step} failed with exit code {code}")),
            End::Crash(Some(signal)) => Some(format!("{step} was ended by signal {signal}")),
            End::Crash(None) => Some(format!("{step} crashed")),
        };
    }

    /// Takes over what the generator's process told.
    pub fn take(&mut self, mut outcome: Outcome) {
        let (operations, calls) = (outcome.operations, outcome.calls);
        let missing = (operations != calls)
            .then(|| format!("{calls} calls for {}", count(operations, "operation")));
        outcome.error = outcome.error.or(missing);
        self.state = match outcome.error {
            Some(_) => State::Failed,
            None => State::Passed,
        };
        self.outcome = outcome;
    }

    /// Why it failed.
    pub fn why(&self) -> String {
        let defects = || format!("{} lost or changed", count(self.defects.len(), "example"));
        self.outcome.error.clone().unwrap_or_else(defects)
    }

    fn cells(&self) -> [String; 14] {
        let note = match (&self.outcome.error, self.defects.is_empty()) {
            (None, true) => String::new(),
            _ => self.why(),
        };
        let valid = self.examples - self.examples_invalid.min(self.examples);
        [
            self.document.clone(),
            self.state.word().to_owned(),
            self.outcome.version.clone(),
            format!("{:.1}", self.outcome.bytes as f64 / 1e3),
            self.outcome.operations.to_string(),
            self.outcome.calls.to_string(),
            self.outcome.operations_degraded.to_string(),
            format!("{}/{}", self.outcome.types, self.outcome.schemas),
            self.outcome.schemas_degraded.to_string(),
            self.outcome.lines.to_string(),
            format!("{:.2}", self.generation),
            format!("{:.1}", self.memory as f64 / 1e6),
            self.check
                .map(|check| format!("{check:.1}"))
                .unwrap_or_default(),
            if self.examples == 0 {
                note
            } else {
                let kept = valid - self.defects.len().min(valid);
                let text = format!("{kept}/{valid} examples, {} invalid", self.examples_invalid);
                if note.is_empty() {
                    text
                } else {
                    format!("{text}; {note}")
                }
            },
        ]
    }
}

const HEADINGS: [&str; 14] = [
    "document",
    "result",
    "OpenAPI",
    "kB",
    "operations",
    "calls",
    "degraded",
    "types/schemas",
    "degraded",
    "lines",
    "generation s",
    "peak MB",
    "check s",
    "notes",
];

/// The form of a report, by the end of its file's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// For documentation.
    Markdown,
    /// For machines.
    Json,
    /// For people.
    Html,
}

impl Form {
    /// The form of the file at `path`.
    ///
    /// # Errors
    ///
    /// When its name does not say.
    pub fn of(path: &Path) -> anyhow::Result<Self> {
        match path.extension().and_then(|extension| extension.to_str()) {
            Some("md") => Ok(Self::Markdown),
            Some("json") => Ok(Self::Json),
            Some("html") => Ok(Self::Html),
            _ => bail!("{} ends in none of .md, .json and .html", path.display()),
        }
    }
}

impl Report {
    /// The report of these rows.
    pub fn new(rows: Vec<Row>) -> Self {
        let mut totals = Row {
            document: count(rows.len(), "document"),
            ..Row::default()
        };
        for row in &rows {
            totals.outcome.bytes += row.outcome.bytes;
            totals.outcome.operations += row.outcome.operations;
            totals.outcome.calls += row.outcome.calls;
            totals.outcome.operations_degraded += row.outcome.operations_degraded;
            totals.outcome.schemas += row.outcome.schemas;
            totals.outcome.types += row.outcome.types;
            totals.outcome.schemas_degraded += row.outcome.schemas_degraded;
            totals.outcome.lines += row.outcome.lines;
            totals.generation += row.generation;
            totals.memory = totals.memory.max(row.memory);
            totals.examples += row.examples;
            totals.examples_invalid += row.examples_invalid;
            totals.defects.extend(row.defects.iter().cloned());
            if let Some(check) = row.check {
                totals.check = Some(totals.check.unwrap_or_default() + check);
            }
        }
        let mut report = Self { rows, totals };
        report.totals.state = match report.failed() {
            true => State::Failed,
            false => State::Passed,
        };
        report
    }

    /// Whether anything went wrong or was not tried.
    pub fn failed(&self) -> bool {
        self.rows.iter().any(|row| row.state != State::Passed)
    }

    /// The whole in one line.
    pub fn summary(&self) -> String {
        let of = |state| self.rows.iter().filter(|row| row.state == state).count();
        let mut text = format!(
            "{} ({}): {} passed, {} failed, {} skipped; {} of {} are calls",
            self.totals.document,
            size(usize::try_from(self.totals.outcome.bytes).unwrap_or(usize::MAX)),
            of(State::Passed),
            of(State::Failed),
            of(State::Skipped),
            self.totals.outcome.calls,
            count(self.totals.outcome.operations, "operation"),
        );
        if self.totals.examples > 0 {
            let defects = self.totals.defects.len();
            let invalid = self.totals.examples_invalid;
            let examples = count(self.totals.examples, "example");
            let _ = write!(text, "; {examples}: {defects} not kept, {invalid} invalid");
        }
        text
    }

    /// Writes the report in the form that the name of the file asks for.
    ///
    /// # Errors
    ///
    /// When it cannot be written.
    pub fn write(&self, path: &Path) -> anyhow::Result<()> {
        let text = match Form::of(path)? {
            Form::Markdown => self.markdown(),
            Form::Json => serde_json::to_string_pretty(self)? + "\n",
            Form::Html => self.html(),
        };
        std::fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))
    }

    /// A table and what was degraded, in Markdown.
    pub fn markdown(&self) -> String {
        let line = |cells: &[String]| {
            let cells: Vec<_> = cells.iter().map(|cell| cell.replace('|', "\\|")).collect();
            format!("| {} |\n", cells.join(" | "))
        };
        let mut text = line(&HEADINGS.map(str::to_owned));
        text.push_str(&"|---".repeat(HEADINGS.len()));
        text.push_str("|\n");
        for row in self.rows.iter().chain([&self.totals]) {
            text.push_str(&line(&row.cells()));
        }
        for row in &self.rows {
            for one in &row.outcome.degraded {
                let Degraded { code, at, message } = one;
                let _ = write!(text, "\n- {}: {code} {message} (`{at}`)", row.document);
            }
            for Defect(cause) in &row.defects {
                let _ = write!(text, "\n- {}: example {cause}", row.document);
            }
        }
        text.trim_end().to_owned() + "\n"
    }

    /// One page that needs nothing else, sorted by a click on a column.
    pub fn html(&self) -> String {
        let cells = |row: &Row, tag: &str| {
            row.cells().iter().fold(String::new(), |mut text, cell| {
                let _ = write!(text, "<{tag}>{}</{tag}>", escaped(cell));
                text
            })
        };
        let head = HEADINGS.map(|name| format!("<th>{name}</th>")).concat();
        let mut rows = String::new();
        for row in &self.rows {
            let mut notes = String::new();
            for Degraded { code, at, message } in &row.outcome.degraded {
                let _ = write!(notes, "{code} {}\n  {}\n", escaped(message), escaped(at));
            }
            for Defect(cause) in &row.defects {
                let _ = writeln!(notes, "example {}", escaped(cause));
            }
            let state = row.state.word();
            let cells = cells(row, "td");
            let _ = writeln!(rows, "<tr class=\"{state}\">{cells}<td>");
            if !notes.is_empty() {
                let number = row.outcome.degraded.len() + row.defects.len();
                let _ = write!(
                    rows,
                    "<details><summary>{number}</summary><pre>{notes}</pre></details>"
                );
            }
            rows.push_str("</td></tr>\n");
        }
        include_str!("report.html")
            .replace("{{summary}}", &escaped(&self.summary()))
            .replace("{{head}}", &head)
            .replace("{{totals}}", &cells(&self.totals, "td"))
            .replace("{{rows}}", &rows)
    }
}

/// Text that can do nothing in a page.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
        .replace('{', "&#123;")
}
