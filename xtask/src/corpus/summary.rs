//! What came of a sweep, as a page of documentation: totals, what was degraded
//! by cause, and a line for each large document. Nothing that documents say.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use anyhow::Context as _;

use super::report::{Report, Row, State};
use crate::cli::Corpus;

/// The documents that have a line of their own, the largest first.
const LINES: usize = 60;

/// Writes the page to `path`.
///
/// # Errors
///
/// When it cannot be written.
pub fn write(report: &Report, arguments: &Corpus, path: &Path) -> anyhow::Result<()> {
    let plot = arguments.plot.as_deref().and_then(Path::file_name);
    let plot = plot.map(|name| name.to_string_lossy().into_owned());
    std::fs::write(path, page(report, plot.as_deref()))
        .with_context(|| format!("cannot write {}", path.display()))
}

fn page(report: &Report, plot: Option<&str>) -> String {
    let totals = &report.totals;
    let mut text = String::from(
        "# The corpus\n\n\
         <!-- Written by `cargo xtask corpus --summary`; changes are overwritten. -->\n\n\
         Public OpenAPI documents, each generated from in a process of its own. Operations are counted in the\n\
         document, calls in the Rust that came out. *Degraded* is what the generator warns of: something that callers\n\
         cannot do, or that arrives without the type that the document gives it.\n\n",
    );
    let passed = report.rows.iter().filter(|row| row.state == State::Passed);
    let passed = passed.count();
    let mut line = |name: &str, value: String| {
        let _ = writeln!(text, "| {name} | {value} |");
    };
    line("", String::new());
    line("---", "---:".to_owned());
    line(
        "documents",
        format!("{} of {} passed", passed, report.rows.len()),
    );
    line(
        "size",
        format!("{:.1} MB", totals.outcome.bytes as f64 / 1e6),
    );
    line(
        "operations that are calls",
        format!("{} of {}", totals.outcome.calls, totals.outcome.operations),
    );
    line(
        "operations degraded",
        share(
            totals.outcome.operations_degraded,
            totals.outcome.operations,
        ),
    );
    line(
        "schemas degraded",
        share(totals.outcome.schemas_degraded, totals.outcome.schemas),
    );
    line("lines of Rust", totals.outcome.lines.to_string());
    line(
        "generation",
        format!("{:.1} s of processor time", totals.generation),
    );
    line(
        "most memory",
        format!("{:.0} MB", totals.memory as f64 / 1e6),
    );
    if let Some(check) = totals.check {
        line(
            "`cargo check`",
            format!("{check:.0} s of processor time, no warnings"),
        );
    }
    if totals.examples > 0 {
        let valid = totals.examples.saturating_sub(totals.examples_invalid);
        let kept = valid.saturating_sub(totals.defects.len());
        line("valid examples that survive", share(kept, valid));
        line(
            "examples that violate their schemas",
            totals.examples_invalid.to_string(),
        );
    }
    if let Some(plot) = plot {
        let _ = write!(text, "\n![size against time and memory]({plot})\n");
    }
    causes(&mut text, report);
    documents(&mut text, report);
    text
}

fn share(part: usize, whole: usize) -> String {
    let percent = part as f64 * 100.0 / whole.max(1) as f64;
    format!("{part} of {whole} ({percent:.2} %)")
}

/// What was degraded, by cause.
fn causes(text: &mut String, report: &Report) {
    let mut causes: BTreeMap<(String, String), (usize, usize)> = BTreeMap::new();
    for row in &report.rows {
        let mut here = std::collections::BTreeSet::new();
        for one in &row.outcome.degraded {
            let cause = (one.code.clone(), general(&one.message));
            let (times, documents) = causes.entry(cause.clone()).or_default();
            *times += 1;
            *documents += usize::from(here.insert(cause));
        }
    }
    if causes.is_empty() {
        return;
    }
    let mut causes: Vec<_> = causes.into_iter().collect();
    causes.sort_by_key(|(_, (times, _))| std::cmp::Reverse(*times));
    text.push_str(
        "\n## What is degraded\n\n| | cause | places | documents |\n|---|---|---:|---:|\n",
    );
    for ((code, message), (times, documents)) in causes {
        let _ = writeln!(text, "| {code} | {message} | {times} | {documents} |");
    }
}

/// A message without what the document has in it.
fn general(message: &str) -> String {
    let parts = message.split('`').enumerate();
    let parts = parts.map(|(index, part)| if index % 2 == 0 { part } else { "…" });
    parts.collect::<String>().replace('|', "\\|")
}

fn documents(text: &mut String, report: &Report) {
    let mut rows: Vec<&Row> = report.rows.iter().collect();
    rows.sort_by_key(|row| std::cmp::Reverse(row.outcome.bytes));
    let rest = rows.split_off(rows.len().min(LINES));
    text.push_str(
        "\n## Documents\n\n\
         | document | result | OpenAPI | kB | calls | degraded | schemas | degraded | lines | s | MB |\n\
         |---|---|---|---:|---:|---:|---:|---:|---:|---:|---:|\n",
    );
    for row in rows {
        let _ = writeln!(
            text,
            "| {} | {} | {} | {:.0} | {}/{} | {} | {} | {} | {} | {:.2} | {:.0} |",
            row.document,
            row.state.word(),
            row.outcome.version,
            row.outcome.bytes as f64 / 1e3,
            row.outcome.calls,
            row.outcome.operations,
            row.outcome.operations_degraded,
            row.outcome.schemas,
            row.outcome.schemas_degraded,
            row.outcome.lines,
            row.generation,
            row.memory as f64 / 1e6,
        );
    }
    if !rest.is_empty() {
        let passed = rest.iter().filter(|row| row.state == State::Passed).count();
        let _ = write!(
            text,
            "\nAnd {} smaller ones, most of which stress one feature each; {passed} passed.\n",
            rest.len(),
        );
    }
}
