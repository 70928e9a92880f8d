//! `cargo xtask bench`: what generating, compiling and calling cost, each beside a baseline of the same run, so
//! that a busy machine slows down both. What was measured is kept as JSON; the page and its plots are drawn from
//! that, so a run of one section leaves the others as they are.

mod calls;
pub mod check;
mod compile;
pub mod derive;
mod documents;
mod generation;
mod measure;
pub mod page;
mod peers;
mod plot;
mod programs;
pub mod record;
mod synthetic;
mod tree;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

pub use documents::{Named, named};
pub use generation::parse;
pub use peers::{Peer, given as peer};

use crate::cli::{Bench, Section};
use crate::status;
use documents::Document;
use measure::Runner;
use record::Records;

/// What all measurements of a run share.
struct Run<'a> {
    root: &'a Path,
    arguments: &'a Bench,
    runner: Runner,
    /// Where things are generated and compiled.
    work: PathBuf,
}

/// Measures what is asked for, and writes the page; or compares what is repeatable with what was recorded.
///
/// # Errors
///
/// When something cannot be measured or written.
pub fn run(root: &Path, arguments: &Bench) -> anyhow::Result<ExitCode> {
    let work = arguments.work.clone();
    let work = std::path::absolute(work.unwrap_or_else(|| root.join("target/bench")))?;
    std::fs::create_dir_all(&work)?;
    let run = Run {
        root,
        arguments,
        runner: Runner::new(&work)?,
        work,
    };
    if arguments.check || arguments.record {
        return check::run(&run);
    }
    let records = Records::new(root);
    let wanted = |section| arguments.sections.is_empty() || arguments.sections.contains(&section);
    if wanted(Section::Generation) {
        records.save("generation", &generation::measure(&run)?)?;
    }
    if wanted(Section::Compile) {
        records.save("compile", &compile::measure(&run)?)?;
    }
    if wanted(Section::Calls) {
        records.save("calls", &calls::measure(&run)?)?;
    }
    page::write(root)?;
    status::done("Wrote", page::PAGE);
    Ok(ExitCode::SUCCESS)
}

impl Run<'_> {
    /// The documents to measure: the workspace's own, synthetic ones, and those that were given.
    fn documents(&self) -> anyhow::Result<Vec<Document>> {
        documents::all(self.root, self.arguments, &self.work)
    }

    /// Says what is being measured.
    fn tell(&self, what: impl std::fmt::Display) {
        status::done("Measuring", what);
    }
}
