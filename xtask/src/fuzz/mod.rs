//! `cargo xtask fuzz`: documents that nobody wrote.
//!
//! Documents are mutated and tried in a process of their own, with the stack
//! that any has and a limit of memory, so that what takes it down is a fault
//! like others. A document that fails is made as small as it can be and kept.

mod minimise;
mod mutate;
mod spell;
mod trial;
pub mod worker;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::sync::atomic::AtomicBool;
use std::time::{Duration, Instant};

use anyhow::{Context as _, ensure};
use serde_json::Value;

pub use mutate::Mutator;
pub use trial::trial;

use crate::cli::Fuzz;
use crate::corpus::{process, select};
use crate::status::{self, count};

/// Larger documents only make fewer of them.
const LARGEST: u64 = 64 << 10;

/// The memory of a process, in KiB.
const MEMORY: u64 = 1 << 20;

/// How long one process tries documents: what it holds must not grow.
const TURN: Duration = Duration::from_secs(60);

/// Tries mutated documents until the time is over.
///
/// # Errors
///
/// When there is nothing to mutate, or files cannot be written.
pub fn run(root: &Path, arguments: &Fuzz) -> anyhow::Result<ExitCode> {
    let paths = match arguments.paths.as_slice() {
        [] => vec![
            root.join("codegen/tests/cases"),
            root.join("codegen/tests/faults"),
        ],
        paths => paths.to_vec(),
    };
    let documents = corpus(&paths)?.len();
    ensure!(
        documents > 0,
        "there is no document of at most {} KiB",
        LARGEST >> 10
    );
    status::done(
        "Fuzzing",
        format!(
            "{} from number {}",
            count(documents, "document"),
            arguments.from
        ),
    );
    let session = Session {
        folder: root.join("target/fuzz"),
        paths,
    };
    fs::create_dir_all(&session.folder)?;
    let end = Instant::now() + Duration::from_secs_f64(arguments.minutes * 60.0);
    let (mut number, mut faults) = (arguments.from, 0);
    while let Some(rest) = end
        .checked_duration_since(Instant::now())
        .filter(|rest| !rest.is_zero())
    {
        let (next, fault) = session.turn(number, rest.min(TURN))?;
        number = next;
        if let Some(fault) = fault {
            faults += 1;
            session.keep(number, &fault)?;
            number += 1;
        }
    }
    let tried = count(
        usize::try_from(number - arguments.from).unwrap_or(usize::MAX),
        "document",
    );
    status::done("Tried", format!("{tried}, {} failed", faults));
    Ok(if faults == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// The documents at these paths, or those that lie in them, that are small
/// enough to be tried often.
///
/// # Errors
///
/// When there is nothing at a path.
pub fn corpus(paths: &[PathBuf]) -> anyhow::Result<Vec<Value>> {
    let mut documents = Vec::new();
    for document in select::select(paths, None)? {
        if fs::metadata(&document.path)?.len() > LARGEST {
            continue;
        }
        let bytes = fs::read(&document.path)?;
        if let Ok(tree) = codegen::load::load(&bytes, &mut Vec::new()) {
            documents.push(tree.to_json());
        }
    }
    Ok(documents)
}

/// A run of the command.
struct Session {
    /// Where documents that fail are kept.
    folder: PathBuf,
    paths: Vec<PathBuf>,
}

impl Session {
    /// Tries documents from a number on for a while. Returns the number of the
    /// first that failed and how, or else the next number.
    fn turn(&self, from: u64, seconds: Duration) -> anyhow::Result<(u64, Option<String>)> {
        let current = self.folder.join("current.txt");
        fs::write(&current, from.to_string())?;
        let mut command = limited()?;
        command.arg("--from").arg(from.to_string());
        command
            .arg("--seconds")
            .arg(seconds.as_secs().max(1).to_string());
        command.arg("--current").arg(&current);
        command.args(&self.paths);
        let fault = self.child(command, seconds + Duration::from_secs(120))?;
        let number = fs::read_to_string(&current)?;
        let number = number
            .trim()
            .parse()
            .context("the number of the last document")?;
        Ok((number, fault))
    }

    /// How a document fails, tried alone.
    fn fault(&self, bytes: &[u8]) -> Option<String> {
        let path = self.folder.join("trial.txt");
        fs::write(&path, bytes).ok()?;
        let mut command = limited().ok()?;
        command.arg("--document").arg(&path);
        self.child(command, Duration::from_secs(60)).ok()?
    }

    /// What a child that failed said, without what differs from one document to
    /// another.
    fn child(&self, command: Command, limit: Duration) -> anyhow::Result<Option<String>> {
        let never = AtomicBool::new(false);
        let finished = process::run(command, limit, &never, &self.folder.join("child"))?;
        if finished.end == process::End::Success {
            return Ok(None);
        }
        let said = finished.errors.lines().find(|line| !line.trim().is_empty());
        let place = said
            .and_then(|line| line.split_once("panicked at "))
            .map(|(_, place)| place);
        let said = place.or(said).unwrap_or_default();
        Ok(Some(format!("{:?}: {}", finished.end, said.trim_end())))
    }

    /// Keeps the document of a number, which failed, as small as it can be.
    fn keep(&self, number: u64, fault: &str) -> anyhow::Result<()> {
        let bytes = Mutator::new(corpus(&self.paths)?).document(number);
        let Some(alone) = self.fault(&bytes) else {
            status::tell(format_args!(
                "number {number} failed among others only: {fault}"
            ));
            return Ok(());
        };
        let path = self.folder.join(format!("{number}.txt"));
        fs::write(&path, &bytes)?;
        status::failed(format_args!("number {number} fails: {alone}"));
        let smallest =
            minimise::minimise(&bytes, |bytes| self.fault(bytes).as_ref() == Some(&alone));
        fs::write(&path, smallest)?;
        status::tell(format_args!(
            "  the smallest that does is in {}",
            path.display()
        ));
        Ok(())
    }
}

/// This program as a worker, with a limit of memory where there is a shell.
fn limited() -> anyhow::Result<Command> {
    let program = std::env::current_exe().context("cannot find this program")?;
    if !cfg!(unix) {
        let mut command = Command::new(program);
        command.arg("fuzz-worker");
        return Ok(command);
    }
    let mut command = Command::new("sh");
    command.arg("-c").arg(format!(
        "ulimit -v {MEMORY}; exec \"$0\" fuzz-worker \"$@\""
    ));
    command.arg(program);
    Ok(command)
}
