//! Generating, beside merely parsing the same document.

use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;

use anyhow::Context as _;
use serde::Deserialize;

use super::documents::Document;
use super::measure::{Cost, Ratio, Turn};
use super::record::{Generation, Stage, Taken, machine};
use super::tree::Tree;
use super::{Run, programs};
use crate::cli::BenchParse;

/// What `gen --timings` writes.
#[derive(Deserialize)]
struct Timings {
    stages: Vec<Stage>,
}

/// Reads a document into a value, and does nothing with it: no generator can do with less.
///
/// # Errors
///
/// When it is no JSON and no YAML.
pub fn parse(arguments: &BenchParse) -> anyhow::Result<ExitCode> {
    let bytes = crate::read::read(&arguments.document)?;
    match bytes.first() {
        // What it costs to give the memory back is not part of the floor.
        Some(b'{') => std::mem::forget(serde_json::from_slice::<Tree>(&bytes)?),
        _ => std::mem::forget(serde_yaml::from_slice::<Tree>(&bytes)?),
    }
    Ok(ExitCode::SUCCESS)
}

/// Measures all documents.
pub fn measure(run: &Run<'_>) -> anyhow::Result<Taken<Generation>> {
    let xtask = programs::xtask(run.root, &run.runner)?;
    let stages = programs::tells_stages(&xtask, &run.runner);
    let mut skipped = Vec::new();
    if !stages {
        skipped.push("Stages: the generator does not tell what each of them takes.".to_owned());
    }
    if run.arguments.documents.is_empty() {
        skipped.push("Public documents: none was given with `--document`.".to_owned());
    }
    let mut rows = Vec::new();
    let generated = run.work.join("generated");
    if generated.exists() {
        std::fs::remove_dir_all(&generated)?;
    }
    for document in run.documents()? {
        run.tell(format_args!("generating from {}", document.name));
        match one(run, &xtask, &document, stages) {
            Ok(row) => rows.push(row),
            Err(error) => skipped.push(format!("{}: {error:#}", document.name)),
        }
    }
    std::fs::remove_dir_all(&generated)?;
    Ok(Taken {
        command: "cargo xtask bench generation --document github=github.json …".to_owned(),
        machine: machine(),
        skipped,
        rows,
    })
}

fn one(
    run: &Run<'_>,
    xtask: &Path,
    document: &Document,
    stages: bool,
) -> anyhow::Result<Generation> {
    let folder = run.work.join("generated").join(&document.name);
    // Each time into a folder of its own: what is unchanged would not be written. Nothing is deleted meanwhile, because
    // file systems keep apart for minutes what has just been deleted, and making files takes several times as long.
    let mut round = 0;
    let out = |round: usize| folder.join(round.to_string());
    let generate = || {
        round += 1;
        Ok(programs::generate(xtask, document, &out(round)))
    };
    let mut turns: [Turn<'_>; 2] = [
        Box::new(|| Ok(programs::parse(xtask, document))),
        Box::new(generate),
    ];
    let budget = Duration::from_secs(run.arguments.budget);
    let costs = run
        .runner
        .in_turns(rounds(run, document), budget, &mut turns)?;
    drop(turns);
    let [parse, generated] = costs.as_slice() else {
        anyhow::bail!("nothing was measured");
    };
    let counted = count(&out(1))?;
    let row = Generation {
        document: document.name.clone(),
        bytes: std::fs::metadata(&document.path)?.len(),
        schemas: document.schemas,
        rounds: parse.len(),
        parse: Cost::median(parse),
        generate: Cost::median(generated),
        ratio: Ratio::of(generated, parse),
        lines: counted.lines,
        operations: counted.operations,
        stages: match stages {
            true => told(run, xtask, document, &out(0))?,
            false => Vec::new(),
        },
    };
    Ok(row)
}

/// How often a document is generated from. Of large ones each round leaves as many files as there are schemas.
fn rounds(run: &Run<'_>, document: &Document) -> usize {
    let most = match document.schemas {
        Some(schemas) if schemas > 10_000 => 3,
        _ => usize::MAX,
    };
    run.arguments.rounds.min(most)
}

/// What each stage takes, in a run of its own.
fn told(
    run: &Run<'_>,
    xtask: &Path,
    document: &Document,
    out: &Path,
) -> anyhow::Result<Vec<Stage>> {
    let file = run.work.join("timings.json");
    let mut command = programs::generate(xtask, document, out);
    command.arg("--timings").arg(&file);
    run.runner.run(command)?;
    let timings: Timings = serde_json::from_slice(&std::fs::read(&file)?)?;
    Ok(timings.stages)
}

/// What is in a generated crate, the runtime aside.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counted {
    /// Lines of Rust.
    pub lines: usize,
    /// Lines of models.
    pub model_lines: usize,
    /// Operations that have a method.
    pub operations: usize,
}

/// Counts what is in the crate at `package`.
pub fn count(package: &Path) -> anyhow::Result<Counted> {
    let mut counted = Counted::default();
    let source = package.join("src");
    let mut folders = vec![source.clone()];
    while let Some(folder) = folders.pop() {
        let entries = std::fs::read_dir(&folder);
        for entry in entries.with_context(|| format!("cannot read {}", folder.display()))? {
            let path = entry?.path();
            if path.is_dir() {
                if path != source.join("runtime") {
                    folders.push(path);
                }
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = std::fs::read_to_string(&path)?;
                counted.lines += text.lines().count();
                counted.operations += crate::corpus::calls_in(&text);
                if folder.starts_with(source.join("models")) {
                    counted.model_lines += text.lines().count();
                }
            }
        }
    }
    Ok(counted)
}
