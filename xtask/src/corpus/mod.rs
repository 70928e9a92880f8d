//! `cargo xtask corpus`: many documents, each generated from and compiled, and
//! what came of it in one table.

mod compile;
mod count;
pub mod document;
mod plot;
pub mod process;
pub mod report;
pub(crate) mod select;
mod summary;
pub mod validate;

pub use compile::{cargo, lock};
pub use count::calls_in;
pub use process::End;
pub use select::{Document, select};

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use anyhow::{Context as _, ensure};
use indicatif::{ProgressBar, ProgressStyle};

use crate::cli::Corpus;
use crate::status;
use report::{Report, Row, State};

/// What all documents of a sweep share.
struct Sweep<'a> {
    arguments: &'a Corpus,
    work: PathBuf,
    limit: Duration,
    stop: Arc<AtomicBool>,
    /// Cargo builds in one folder one after the other; who waits here is not
    /// measured.
    cargo: Mutex<()>,
    bar: ProgressBar,
}

/// Generates from all documents, compiles what came out, and reports.
///
/// # Errors
///
/// When there is nothing to do, or a report cannot be written.
pub fn run(root: &Path, arguments: &Corpus) -> anyhow::Result<ExitCode> {
    for path in &arguments.report {
        report::Form::of(path)?;
    }
    let documents = select(&arguments.paths, arguments.only.as_deref())?;
    ensure!(!documents.is_empty(), "there is no document at these paths");
    let limit = Duration::try_from_secs_f64(arguments.timeout).context("--timeout is no time")?;
    let work = arguments
        .work
        .clone()
        .unwrap_or_else(|| root.join("target/corpus"));
    let stop = Arc::new(AtomicBool::new(false));
    let flag = Arc::clone(&stop);
    ctrlc::set_handler(move || flag.store(true, Ordering::Relaxed))?;
    let bar = ProgressBar::new(documents.len() as u64);
    bar.set_style(ProgressStyle::with_template(
        "{pos}/{len} {bar:30} {elapsed} {msg}",
    )?);
    std::fs::create_dir_all(&work)?;
    let sweep = Sweep {
        arguments,
        work: std::path::absolute(work)?,
        limit,
        stop,
        cargo: Mutex::new(()),
        bar,
    };
    if !arguments.no_check || arguments.examples {
        sweep.bar.set_message("dependencies");
        compile::lock(root, &sweep.work)?;
    }
    let report = Report::new(sweep.all(&documents));
    sweep.bar.finish_and_clear();
    for path in &arguments.report {
        report.write(path)?;
    }
    if let Some(path) = &arguments.plot {
        plot::write(&report, path)?;
    }
    if let Some(path) = &arguments.summary {
        summary::write(&report, arguments, path)?;
    }
    for row in report.rows.iter().filter(|row| row.state.is_failure()) {
        status::tell(format_args!("{}: {}", row.document, row.why()));
    }
    status::done("Tried", report.summary());
    Ok(if report.failed() {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    })
}

impl Sweep<'_> {
    /// The rows of all documents, in their order.
    fn all(&self, documents: &[Document]) -> Vec<Row> {
        let next = AtomicUsize::new(0);
        let rows = Mutex::new(Vec::new());
        std::thread::scope(|scope| {
            for _ in 0..self.arguments.jobs.get().min(documents.len()) {
                scope.spawn(|| {
                    while let Some((index, document)) = take(&next, documents) {
                        let row = self.one(document);
                        let mut rows = rows.lock().unwrap_or_else(PoisonError::into_inner);
                        rows.push((index, row));
                        self.bar.inc(1);
                    }
                });
            }
        });
        let mut rows = rows.into_inner().unwrap_or_else(PoisonError::into_inner);
        rows.sort_by_key(|(index, _)| *index);
        rows.into_iter().map(|(_, row)| row).collect()
    }

    /// The row of one document, whatever becomes of it.
    fn one(&self, document: &Document) -> Row {
        let mut row = Row::new(document);
        if self.stop.load(Ordering::Relaxed) {
            return row;
        }
        self.bar.set_message(document.name.clone());
        row.outcome.bytes = std::fs::metadata(&document.path).map_or(0, |metadata| metadata.len());
        if let Err(error) = self.steps(document, &mut row) {
            row.state = State::Failed;
            row.outcome.error.get_or_insert(format!("{error:#}"));
        }
        row
    }

    fn steps(&self, document: &Document, row: &mut Row) -> anyhow::Result<()> {
        let package = self.work.join("crates").join(&document.package);
        self.generate(document, &package, row)?;
        if row.state != State::Passed {
            return Ok(());
        }
        if !self.arguments.no_check {
            let _cargo = self.cargo.lock().unwrap_or_else(PoisonError::into_inner);
            compile::check(self, document, &package, row)?;
        }
        if self.arguments.examples && row.state == State::Passed {
            let verdicts = self.child(document, &["--tests", "--validate"])?;
            let verdicts = serde_json::from_str(&verdicts.output).unwrap_or_default();
            let _cargo = self.cargo.lock().unwrap_or_else(PoisonError::into_inner);
            compile::examples(self, document, &package, verdicts, row)?;
        }
        Ok(())
    }

    fn generate(&self, document: &Document, package: &Path, row: &mut Row) -> anyhow::Result<()> {
        let out = package.display().to_string();
        let mut options = vec!["--name", &document.package, "--out", &out];
        if self.arguments.examples {
            options.push("--tests");
        }
        let finished = self.child(document, &options)?;
        row.generation = finished.processor.as_secs_f64();
        row.memory = finished.memory;
        row.end(finished.end, "generating");
        if finished.end != End::Success {
            let last = finished.errors.trim().lines().last().unwrap_or_default();
            row.outcome.error = Some(format!(
                "{} {last}",
                row.outcome.error.take().unwrap_or_default()
            ));
            return Ok(());
        }
        let outcome: document::Outcome = serde_json::from_str(&finished.output)?;
        row.take(outcome);
        Ok(())
    }

    /// This program, for one document.
    fn child(&self, document: &Document, options: &[&str]) -> anyhow::Result<process::Finished> {
        let mut command = Command::new(std::env::current_exe()?);
        command.arg("corpus-document").arg(&document.path);
        if let Some(root) = &document.root {
            command.arg("--root").arg(root);
        }
        command.args(options);
        self.run(document, command)
    }

    fn run(&self, document: &Document, command: Command) -> anyhow::Result<process::Finished> {
        let scratch = self.work.join("logs").join(&document.package);
        process::run(command, self.limit, &self.stop, &scratch)
    }
}

fn take<'d>(next: &AtomicUsize, documents: &'d [Document]) -> Option<(usize, &'d Document)> {
    let index = next.fetch_add(1, Ordering::Relaxed);
    Some((index, documents.get(index)?))
}
