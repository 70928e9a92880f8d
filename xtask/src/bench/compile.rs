//! Compiling the generated crate, beside the same models with serde's derives.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use codegen::Stage;

use super::documents::{Document, nothing, write};
use super::measure::{Cost, Ratio, Turn};
use super::record::{Compile, Taken, machine};
use super::{Run, derive, generation, peers, programs};
use crate::cli::{Beside, Mode, Spec};
use crate::config::Inputs;
use crate::corpus;

/// A crate that is compiled.
pub struct Package {
    /// Who wrote it.
    pub by: String,
    /// Where it is.
    folder: PathBuf,
    /// Lines of Rust in it, the runtime's aside.
    pub lines: usize,
    /// How many types it has.
    pub types: usize,
    /// The group of operations that is compiled, if only one is.
    group: Option<String>,
}

/// Measures all documents.
pub fn measure(run: &Run<'_>) -> anyhow::Result<Taken<Compile>> {
    let xtask = programs::xtask(run.root, &run.runner)?;
    corpus::lock(run.root, &run.work)?;
    let (mut peers, mut skipped) = peers::found();
    peers.extend(run.arguments.peers.iter().cloned());
    if run.arguments.documents.is_empty() {
        skipped.push("Public documents: none was given with `--document`.".to_owned());
    }
    let mut rows = Vec::new();
    let nothing = nothing(&run.work)?;
    let floor = [empty(run)?, generated(run, &xtask, &nothing, "runtime")?];
    rows.extend(compiled(run, &nothing, &floor)?);
    for document in run.documents()? {
        // What takes minutes to compile tells no more than what takes seconds.
        if document.schemas.is_some_and(|schemas| schemas > 1_000) {
            continue;
        }
        let mut packages = vec![
            derived(run, &document)?,
            generated(run, &xtask, &document, "generated")?,
        ];
        packages.extend(alone(run, &packages)?);
        let mut refused = Vec::new();
        for peer in &peers {
            match written_by(run, peer, &document) {
                Ok(package) => packages.push(package),
                Err(error) => refused.push(Compile {
                    document: document.name.clone(),
                    by: peer.name.clone(),
                    mode: "emit".to_owned(),
                    error: Some(peers::reason(&format!("{error:#}"))),
                    ..Compile::default()
                }),
            }
        }
        rows.extend(compiled(run, &document, &packages)?);
        rows.extend(refused);
    }
    Ok(Taken {
        command: "cargo xtask bench compile --document github=github.json …".to_owned(),
        machine: machine(),
        skipped,
        rows,
    })
}

/// A row for each package and mode. The first package is what the others are measured by.
pub fn compiled(
    run: &Run<'_>,
    document: &Document,
    packages: &[Package],
) -> anyhow::Result<Vec<Compile>> {
    let mut rows = Vec::new();
    for mode in &run.arguments.modes {
        run.tell(format_args!("{} of {}", mode.name(), document.name));
        let fits = |package: &Package| {
            package
                .prepare(run, *mode)
                .map_err(|error| format!("{error:#}"))
        };
        let faults: Vec<_> = packages.iter().map(|package| fits(package).err()).collect();
        let fit = packages
            .iter()
            .zip(&faults)
            .filter(|(_, fault)| fault.is_none());
        let mut turns: Vec<Turn<'_>> = fit
            .map(|(package, _)| Box::new(|| package.command(run, *mode)) as Turn<'_>)
            .collect();
        let budget = Duration::from_secs(run.arguments.budget);
        let costs = run
            .runner
            .in_turns(run.arguments.rounds, budget, &mut turns)?;
        let base = costs
            .first()
            .filter(|_| faults.first().is_some_and(Option::is_none));
        let mut costs = costs.iter();
        for (at, (package, fault)) in packages.iter().zip(&faults).enumerate() {
            let own = if fault.is_none() { costs.next() } else { None };
            let own = own.map(Vec::as_slice).unwrap_or_default();
            rows.push(Compile {
                document: document.name.clone(),
                by: package.by.clone(),
                mode: mode.name().to_owned(),
                rounds: own.len(),
                cost: Cost::median(own),
                ratio: base.filter(|_| at > 0).map(|base| Ratio::of(own, base)),
                lines: package.lines,
                types: package.types,
                library: package.library(run, *mode),
                error: fault.clone(),
            });
        }
    }
    Ok(rows)
}

impl Package {
    /// Builds everything that it depends on.
    pub fn prepare(&self, run: &Run<'_>, mode: Mode) -> anyhow::Result<()> {
        let path = self.folder.join("src/lib.rs");
        let text = fs::read_to_string(&path)?;
        fs::write(&path, "")?;
        let built = self.cargo(run, mode).map(|command| run.runner.run(command));
        fs::write(&path, text)?;
        built?.map(drop)?;
        // Once in full, too: what does not compile is told of before anything is measured.
        run.runner.run(self.cargo(run, mode)?).map(drop)
    }

    /// The command that compiles it and nothing else.
    pub fn command(&self, run: &Run<'_>, mode: Mode) -> anyhow::Result<Command> {
        let path = self.folder.join("src/lib.rs");
        let text = fs::read_to_string(&path)?;
        // Cargo goes by the time of the last change.
        fs::write(&path, text)?;
        self.cargo(run, mode)
    }

    fn cargo(&self, run: &Run<'_>, mode: Mode) -> anyhow::Result<Command> {
        let mut command = corpus::cargo(&run.work, &self.folder);
        // Lint levels are the business of whoever wrote the crate.
        command.env("RUSTFLAGS", "").args(mode.arguments());
        if let Some(group) = &self.group {
            command.args(["--no-default-features", "--features"]);
            command.arg(format!("rustls,{group}"));
        }
        Ok(command)
    }

    /// The size of the library that came out.
    fn library(&self, run: &Run<'_>, mode: Mode) -> u64 {
        let profile = match mode {
            Mode::Check => return 0,
            Mode::Debug => "debug",
            Mode::Release => "release",
        };
        let name = self
            .folder
            .file_name()
            .unwrap_or_default()
            .to_string_lossy();
        let name = format!("lib{}.rlib", name.replace(['-', '.'], "_"));
        let path = run.work.join("target").join(profile).join(name);
        fs::metadata(path).map_or(0, |metadata| metadata.len())
    }
}

/// The crate that is generated from a document.
pub fn generated(
    run: &Run<'_>,
    xtask: &Path,
    document: &Document,
    by: &str,
) -> anyhow::Result<Package> {
    let folder = fresh(run, &programs::package(document))?;
    run.runner
        .run(programs::generate(xtask, document, &folder))?;
    Ok(Package {
        by: by.to_owned(),
        lines: generation::count(&folder)?.lines,
        types: models(document)?.types,
        group: None,
        folder,
    })
}

/// The groups of the generated crate that are compiled alone, where it has a feature for them.
fn alone(run: &Run<'_>, packages: &[Package]) -> anyhow::Result<Vec<Package>> {
    let mut alone = Vec::new();
    for package in packages.iter().filter(|package| package.by == "generated") {
        let manifest = fs::read_to_string(package.folder.join("Cargo.toml"))?;
        let has = |group: &&String| manifest.contains(&format!("\n{group} = ["));
        for group in run.arguments.groups.iter().filter(has) {
            alone.push(Package {
                by: format!("generated, only {group}"),
                folder: package.folder.clone(),
                lines: package.lines,
                types: 0,
                group: Some(group.clone()),
            });
        }
    }
    Ok(alone)
}

/// The crate of the same models with derives.
pub fn derived(run: &Run<'_>, document: &Document) -> anyhow::Result<Package> {
    let models = models(document)?;
    let folder = by_hand(run, &format!("derive-{}", document.name), &models.text)?;
    Ok(Package {
        by: "derive".to_owned(),
        folder,
        lines: models.text.lines().count(),
        types: models.types,
        group: None,
    })
}

/// A crate with nothing in it that depends on serde.
pub fn empty(run: &Run<'_>) -> anyhow::Result<Package> {
    Ok(Package {
        by: "empty".to_owned(),
        folder: by_hand(run, "derive-nothing", "//! Nothing.\n")?,
        lines: 1,
        types: 0,
        group: None,
    })
}

fn written_by(run: &Run<'_>, peer: &peers::Peer, document: &Document) -> anyhow::Result<Package> {
    let folder = fresh(run, &format!("{}-{}", peer.name, document.name))?;
    run.runner.run(peer.command(&document.path, &folder))?;
    peer.complete(&folder)?;
    Ok(Package {
        by: peer.name.clone(),
        lines: generation::count(&folder)?.lines,
        types: 0,
        group: None,
        folder,
    })
}

fn by_hand(run: &Run<'_>, name: &str, text: &str) -> anyhow::Result<PathBuf> {
    let folder = run.work.join("crates").join(name);
    let manifest = format!(
        "[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[workspace]\n\n\
         [dependencies]\nserde = {{ version = \"1\", features = [\"derive\"] }}\nserde_json = \"1\"\n"
    );
    write(&folder.join("Cargo.toml"), &manifest)?;
    write(&folder.join("src/lib.rs"), text)?;
    Ok(folder)
}

/// An empty folder for a crate.
fn fresh(run: &Run<'_>, name: &str) -> anyhow::Result<PathBuf> {
    let folder = run.work.join("crates").join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    Ok(folder)
}

fn models(document: &Document) -> anyhow::Result<derive::Models> {
    let beside = Beside::within(document.root.clone());
    let inputs = Inputs::read(&Spec::at(&document.path), &beside)?;
    let config = inputs.config();
    let dump = config.and_then(|config| codegen::dump(&inputs.source, &config, Stage::Ir));
    let dump = dump.map_err(|_| anyhow::anyhow!("{} cannot be generated from", document.name))?;
    Ok(derive::emit(&dump))
}

impl Mode {
    /// What tables call it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Check => "check",
            Self::Debug => "debug",
            Self::Release => "release",
        }
    }

    fn arguments(self) -> &'static [&'static str] {
        match self {
            Self::Check => &["check", "--quiet"],
            Self::Debug => &["build", "--quiet"],
            Self::Release => &["build", "--quiet", "--release"],
        }
    }
}
