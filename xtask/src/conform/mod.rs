//! `cargo xtask conform`: every operation's example, called against a server
//! that knows the document only, for every status that is declared.

mod prism;
pub mod reading;
pub mod summary;
pub mod verdict;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};

use anyhow::{Context as _, anyhow, ensure};
use codegen::{Config, Severity};
use serde_json::Value;

use self::prism::{Prism, Server};
use self::summary::Tally;
use self::verdict::{Line, Verdict};
use crate::cli::{Beside, Conform, Spec};
use crate::config::Inputs;
use crate::corpus::{self, Document};
use crate::status::{self, count};
use crate::write::{Package, Plan};

/// How often the server is started again for a document that it crashes of.
const CRASHES: usize = 100;
/// The program around the calls.
const DRIVER: &str = include_str!("../../conform/driver.rs");

/// Calls all operations of all documents, and tells what does not hold.
///
/// # Errors
///
/// When the server, a client or its program cannot be made.
pub fn run(root: &Path, arguments: &Conform) -> anyhow::Result<ExitCode> {
    let work = root.join("target/conform");
    let prism = match Prism::install(&work.join("node")) {
        Ok(prism) => prism,
        Err(error) if arguments.require => return Err(error),
        Err(error) => {
            status::failed(format_args!("SKIPPED, nothing was called: {error:#}"));
            return Ok(ExitCode::SUCCESS);
        }
    };
    let own = [root.join("spec/openapi.yaml")];
    let paths = match arguments.paths.as_slice() {
        [] => &own,
        given => given,
    };
    let documents = corpus::select(paths, None)?;
    ensure!(!documents.is_empty(), "there is no document at these paths");
    corpus::lock(root, &work)?;
    let mut tallies = Vec::new();
    for document in &documents {
        let client = Client::build(&work, document)
            .with_context(|| format!("cannot make the calls of {}", document.name))?;
        let log = work.join(format!("{}.log", document.package));
        match prism.serve(&document.path, &log) {
            Ok(server) => {
                let calls = client.judged(&prism, server, &document.path, &log)?;
                let tally = Tally::new(&document.name, &calls);
                tell(&tally, &calls, arguments.verbose);
                tallies.push(tally);
            }
            Err(error) => status::done("Skipped", format!("{}: {error:#}", document.name)),
        }
        // A sweep that is stopped has told what it knows.
        if let Some(path) = &arguments.summary {
            summary::write(&tallies, path)?;
        }
    }
    Ok(match tallies.iter().any(|tally| tally.broken > 0) {
        true => ExitCode::FAILURE,
        false => ExitCode::SUCCESS,
    })
}

/// The client of a document, ready to make its calls.
struct Client {
    program: PathBuf,
    folder: PathBuf,
    /// The document's examples that do not fit their own schemas, and why.
    misfits: Vec<(Value, String)>,
    /// Its text, as it is read.
    bytes: Vec<u8>,
    /// Whether that is all of it.
    whole: bool,
}

/// What comes of each call, and what that shows.
type Calls = Vec<(Line, Verdict)>;

impl Client {
    fn build(work: &Path, document: &Document) -> anyhow::Result<Self> {
        let beside = Beside::within(document.root.clone());
        let inputs = Inputs::read(&Spec::at(&document.path), &beside)?;
        let generated = inputs.config().and_then(|config| {
            let config = Config {
                crate_name: Some(document.package.clone()),
                own_workspace: true,
                tests: true,
                calls: true,
                ..config
            };
            codegen::generate(&inputs.source, &config)
        });
        let generated = generated.map_err(|faults| {
            let fatal = faults.iter().find(|one| one.severity == Severity::Error);
            anyhow!(fatal.map_or_else(String::new, |one| one.message.clone()))
        })?;
        let tree = codegen::load::load(&inputs.source.bytes, &mut Vec::new()).unwrap_or_default();
        let verdicts = corpus::validate::examples(&tree, &generated.examples);
        let examples = generated.examples.iter().zip(verdicts);
        let misfits = examples
            .filter_map(|(example, fault)| Some((example.value.clone(), fault?.to_string())));
        let package = work.join("crates").join(&document.package);
        // The folder is this command's own: what was there before is in the way.
        let _ = fs::remove_dir_all(&package);
        Plan::new(&package, Package::from(&generated))?.carry_out()?;
        fs::write(package.join("examples/conform/main.rs"), DRIVER)?;
        fs::write(package.join("file.bin"), "content")?;
        Ok(Self {
            program: compile(work, &package, &document.package)?,
            folder: package,
            misfits: misfits.collect(),
            bytes: inputs.source.bytes.clone(),
            whole: document.root.is_none(),
        })
    }

    /// Makes the calls. Those that the server finds fault with are made again, of the document in other words.
    fn judged(
        &self,
        prism: &Prism,
        server: Server,
        document: &Path,
        log: &Path,
    ) -> anyhow::Result<Calls> {
        let tree = codegen::load::load(&self.bytes, &mut Vec::new()).unwrap_or_default();
        let mut lines = self.call(prism, server, document, log)?;
        let mut document = tree.to_json();
        reading::check_answers(&tree, &document, &mut lines);
        let judged = lines.into_iter().map(|line| {
            let verdict = line.verdict(&self.misfits);
            (line, verdict)
        });
        let mut calls: Calls = judged.collect();
        type Reading = (fn(&Value) -> Option<Value>, fn(String) -> Verdict);
        let readings: [Reading; 4] = [
            (reading::spelled_out, |why| {
                Verdict::Server(reading::DEFAULTS, why)
            }),
            (reading::heeded, |why| {
                Verdict::Server(reading::IGNORED, why)
            }),
            (reading::steered, |why| {
                Verdict::Server(reading::STEERED, why)
            }),
            (reading::reconciled, |why| {
                Verdict::Document(reading::CONTRADICTION, why)
            }),
        ];
        for (read, fault) in readings {
            let wrong = |(_, verdict): &(Line, Verdict)| matches!(verdict, Verdict::Broken(_));
            if !self.whole || !calls.iter().any(wrong) {
                break;
            }
            let Some(other) = read(&document) else {
                continue;
            };
            document = other;
            let path = log.with_extension("json");
            fs::write(&path, serde_json::to_vec(&document)?)?;
            let server = prism.serve(&path, log)?;
            let others = self.call(prism, server, &path, log)?;
            for (line, verdict) in &mut calls {
                let Verdict::Broken(why) = verdict else {
                    continue;
                };
                let again = others.iter().find(|other| other.is_same_call(line));
                let again = again.map(|again| again.verdict(&self.misfits));
                if again.is_some_and(|again| !matches!(again, Verdict::Broken(_))) {
                    *verdict = fault(std::mem::take(why));
                }
            }
        }
        Ok(calls)
    }

    /// Makes the calls, and tells what came of each.
    fn call(
        &self,
        prism: &Prism,
        mut server: Server,
        document: &Path,
        log: &Path,
    ) -> anyhow::Result<Vec<Line>> {
        let mut lines: Vec<Line> = Vec::new();
        for _ in 0..CRASHES {
            let made = lines.len();
            lines.extend(self.made(&server.address, made)?);
            if !server.has_ended() {
                return Ok(lines);
            }
            let later = lines.iter().skip(made);
            let answered = later.take_while(|line| line.status.is_some() || !line.is_shown());
            let last = made + answered.count();
            lines.truncate(last + 1);
            if let Some(line) = lines.get_mut(last) {
                "crashed".clone_into(&mut line.outcome);
            }
            server = prism.serve(document, log)?;
        }
        status::failed(
            "the mock server crashes again and again; the calls after that do not count",
        );
        Ok(lines)
    }

    /// Makes the calls but the first ones.
    fn made(&self, address: &str, skipped: usize) -> anyhow::Result<Vec<Line>> {
        let mut command = Command::new(&self.program);
        command.args([address, &skipped.to_string()]);
        command.stdin(Stdio::null());
        // Where the file is that examples send.
        command.current_dir(&self.folder);
        // Nothing of this machine's may lead the calls elsewhere.
        command.env("NO_PROXY", "127.0.0.1");
        let output = command.output()?;
        let errors = String::from_utf8_lossy(&output.stderr);
        ensure!(
            output.status.success(),
            "the program of calls failed: {errors}"
        );
        let text = String::from_utf8_lossy(&output.stdout);
        let lines = text.lines().map(serde_json::from_str);
        Ok(lines.collect::<Result<_, _>>()?)
    }
}

/// The program that makes the calls of a package.
fn compile(work: &Path, package: &Path, name: &str) -> anyhow::Result<PathBuf> {
    let mut cargo = corpus::cargo(work, package);
    cargo.args(["build", "--quiet", "--example", "conform"]);
    let output = cargo.stdin(Stdio::null()).output()?;
    let errors = String::from_utf8_lossy(&output.stderr);
    ensure!(
        output.status.success(),
        "the calls do not compile: {errors}"
    );
    // The next package has an example of the same name.
    let suffix = std::env::consts::EXE_SUFFIX;
    let built = format!("target/debug/examples/conform{suffix}");
    let program = work.join(format!("{name}{suffix}"));
    fs::copy(work.join(built), &program)?;
    Ok(program)
}

/// Tells what the calls of a document show.
fn tell(tally: &Tally, calls: &[(Line, Verdict)], verbose: bool) {
    let mut broken: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for (line, verdict) in calls {
        let call = format!("{} ({}, {})", line.operation, line.form, line.asked);
        match verdict {
            Verdict::Document(cause, why) | Verdict::Server(cause, why) if verbose => {
                status::tell(format_args!("{call}: {cause}: {why}"));
            }
            Verdict::Broken(why) => broken.entry(why).or_default().push(call),
            _ => {}
        }
    }
    for (why, calls) in &broken {
        let first = calls.first().map_or("", String::as_str);
        let more = match calls.len() - 1 {
            0 => String::new(),
            more => format!(" and {}", count(more, "other")),
        };
        status::tell(format_args!("{first}{more}: {why}"));
    }
    status::done(
        "Called",
        format_args!(
            "{}: {} hold, {} broken, {} fail by the document, {} by the server, {} without an example",
            tally.name,
            count(tally.held, "call"),
            tally.broken,
            tally.document.values().sum::<usize>(),
            tally.server.values().sum::<usize>(),
            tally.hidden,
        ),
    );
}
