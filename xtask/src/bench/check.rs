//! What is repeatable, compared with what is recorded: a change that makes generating, compiling or the output
//! larger by more than a margin fails here, on any machine.

use std::collections::BTreeMap;
use std::process::{Command, ExitCode};

use anyhow::Context as _;
use serde::{Deserialize, Serialize};

use super::documents::{self, Document};
use super::measure::{Cost, Turn};
use super::record::Records;
use super::{Run, compile, generation, programs};
use crate::cli::Mode;
use crate::status;

/// How many schemas the document has that is measured beside the workspace's own.
const SCHEMAS: usize = 300;

/// A figure, and by how much it may grow, as a part of what it was.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Figure {
    /// The figure.
    pub value: f64,
    /// The margin.
    pub margin: f64,
}

/// Figures by name.
pub type Figures = BTreeMap<String, Figure>;

/// How a figure compares with the recorded one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Within its margin.
    Kept,
    /// Smaller by more than its margin: time to record it.
    Better,
    /// Larger by more than its margin.
    Worse,
    /// Nothing is recorded by this name.
    New,
}

/// Compares a figure with those that were recorded.
pub fn verdict(name: &str, figure: Figure, recorded: &Figures) -> Verdict {
    let Some(known) = recorded.get(name) else {
        return Verdict::New;
    };
    match figure.value / known.value {
        ratio if ratio > 1.0 + known.margin => Verdict::Worse,
        ratio if ratio < 1.0 - known.margin => Verdict::Better,
        _ => Verdict::Kept,
    }
}

/// Takes all figures, and compares or records them.
pub(super) fn run(run: &Run<'_>) -> anyhow::Result<ExitCode> {
    let records = Records::new(run.root);
    let mut recorded: Figures = records.load("guard")?.unwrap_or_default();
    let figures = take(run)?;
    if run.arguments.record {
        // What cannot be taken here was taken elsewhere.
        recorded.extend(figures);
        records.save("guard", &recorded)?;
        status::done("Recorded", status::count(recorded.len(), "figure"));
        return Ok(ExitCode::SUCCESS);
    }
    let mut grown = false;
    for (name, figure) in &figures {
        let verdict = verdict(name, *figure, &recorded);
        let known = recorded.get(name).map_or(0.0, |known| known.value);
        let said = match verdict {
            Verdict::Kept => "as recorded",
            Verdict::Better => "BETTER; record it",
            Verdict::Worse => "WORSE",
            Verdict::New => "not recorded yet",
        };
        grown |= verdict == Verdict::Worse;
        let (value, margin) = (figure.value, figure.margin * 100.0);
        status::print(format_args!(
            "{name}: {value:.2}, recorded {known:.2}, margin {margin:.0} %: {said}"
        ));
    }
    if !grown {
        status::done("Kept", status::count(figures.len(), "figure"));
        return Ok(ExitCode::SUCCESS);
    }
    status::failed("something grew beyond its margin");
    status::tell("Mend it; or, where it is worth its price, say so in the commit and run");
    status::tell("  cargo xtask bench --record");
    Ok(ExitCode::FAILURE)
}

fn take(run: &Run<'_>) -> anyhow::Result<Figures> {
    let xtask = programs::xtask(run.root, &run.runner)?;
    let own = Document {
        name: "spec".to_owned(),
        path: run.root.join("spec/openapi.yaml"),
        root: None,
        schemas: None,
    };
    let documents = [own, documents::made_up(&run.work, SCHEMAS)?];
    let mut figures = Figures::new();
    for document in &documents {
        let name = &document.name;
        let out = run.work.join("guarded").join(name);
        if out.exists() {
            std::fs::remove_dir_all(&out)?;
        }
        let generate = programs::generate(&xtask, document, &out);
        match instructions(run, &generate)? {
            Some(count) => {
                let parse = programs::parse(&xtask, document);
                let floor = instructions(run, &parse)?.unwrap_or(1.0);
                let value = count / floor;
                let figure = Figure {
                    value,
                    margin: 0.05,
                };
                figures.insert(
                    format!("{name}: instructions of generating, times those of parsing"),
                    figure,
                );
            }
            None => {
                status::failed(
                    "SKIPPED: instructions are not counted, because valgrind is not installed",
                );
                run.runner.run(generate)?;
            }
        }
        let counted = generation::count(&out)?;
        let per = |lines: usize, of: usize| Figure {
            value: lines as f64 / of.max(1) as f64,
            margin: 0.02,
        };
        let (all, models) = (counted.lines, counted.model_lines);
        let types = compile::derived(run, document)?.types;
        figures.insert(
            format!("{name}: lines per operation"),
            per(all - models, counted.operations),
        );
        figures.insert(format!("{name}: lines per type"), per(models, types));
    }
    let [_, document] = &documents;
    figures.insert(
        "synthetic: checking a type, times the same with derives".to_owned(),
        Figure {
            value: compiling(run, &xtask, document)?,
            margin: 0.25,
        },
    );
    Ok(figures)
}

/// How many instructions a command takes, where valgrind can count them.
fn instructions(run: &Run<'_>, of: &Command) -> anyhow::Result<Option<f64>> {
    if programs::installed("valgrind").is_none() {
        return Ok(None);
    }
    let mut command = Command::new("valgrind");
    command.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]);
    command.arg(of.get_program()).args(of.get_args());
    // Threads that wait for work count as well.
    command.env("RAYON_NUM_THREADS", "1");
    let finished = run.runner.run(command)?;
    let collected = finished.errors.lines().find_map(|line| {
        let (_, count) = line.split_once("Collected :")?;
        count.split_whitespace().next()?.parse().ok()
    });
    Ok(Some(collected.context(
        "valgrind did not say how many instructions there were",
    )?))
}

/// What a type costs in `cargo check` beside the same with derives: the median of some rounds, in turns.
fn compiling(run: &Run<'_>, xtask: &std::path::Path, document: &Document) -> anyhow::Result<f64> {
    crate::corpus::lock(run.root, &run.work)?;
    let nothing = documents::nothing(&run.work)?;
    let packages = [
        compile::empty(run)?,
        compile::generated(run, xtask, &nothing, "runtime")?,
        compile::derived(run, document)?,
        compile::generated(run, xtask, document, "generated")?,
    ];
    for package in &packages {
        package.prepare(run, Mode::Check)?;
    }
    let mut turns: Vec<Turn<'_>> = packages
        .iter()
        .map(|package| Box::new(|| package.command(run, Mode::Check)) as Turn<'_>)
        .collect();
    let costs = run
        .runner
        .in_turns(3, std::time::Duration::from_secs(90), &mut turns)?;
    let costs: Vec<_> = costs
        .iter()
        .map(|costs| Cost::median(costs).processor)
        .collect();
    match costs.as_slice() {
        [empty, runtime, derived, generated] => {
            Ok((generated - runtime).max(0.0) / (derived - empty).max(1e-3))
        }
        _ => anyhow::bail!("nothing was measured"),
    }
}
