//! The versions that are compared: files, or a file as git has it.

use std::path::{Component, Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, bail, ensure};
use codegen::{Overlay, Source};

use crate::cli::{Diff, PACKAGE, Spec};
use crate::config::Inputs;
use crate::files;
use crate::read::LARGEST;
use crate::write::NAMES;

/// Reads both versions.
///
/// # Errors
///
/// When there is no such file or revision, or it cannot be read.
pub fn both(root: &Path, arguments: &Diff) -> anyhow::Result<(Inputs, Inputs)> {
    let is_file = |given: &Option<String>| {
        let path = given.as_deref().map(Path::new);
        path.filter(|path| path.is_file()).map(Path::to_owned)
    };
    let (old, new) = (is_file(&arguments.old), is_file(&arguments.new));
    // As with `git diff`, a path alone is that of the document.
    let alone = old
        .clone()
        .filter(|_| arguments.new.is_none() && arguments.spec.is_none());
    let spec = alone.as_deref().or(arguments.spec.as_deref());
    let revised = |name: &str| revision(root, arguments, spec, name);
    let old = old.filter(|_| alone.is_none());
    let own = spec.is_none() && old.is_none();
    let names = |inputs, revision| names(root, arguments, own, inputs, revision);
    let old = match (old, &arguments.old) {
        (Some(path), _) => names(file(root, arguments, Some(&path))?, None)?,
        (None, given) => {
            let name = given.as_deref().filter(|_| alone.is_none());
            let name = name.unwrap_or("HEAD");
            names(revised(name)?, Some(name))?
        }
    };
    let new = match (new, &arguments.new) {
        // What a file is generated with is what callers have by then.
        (Some(path), _) => file(root, arguments, Some(&path))?,
        (None, Some(given)) => names(revised(given)?, Some(given))?,
        (None, None) => names(file(root, arguments, spec)?, None)?,
    };
    Ok((old, new))
}

/// The version with the names that the generated package has, or had in a
/// revision; `own` says that the document is the workspace's.
fn names(
    root: &Path,
    arguments: &Diff,
    own: bool,
    inputs: Inputs,
    revision: Option<&str>,
) -> anyhow::Result<Inputs> {
    let package = match &arguments.out {
        _ if arguments.no_lock => return Ok(inputs),
        Some(out) => out.clone(),
        None if own => root.join(PACKAGE),
        None => return Ok(inputs),
    };
    let shown = arguments.out.as_deref().unwrap_or(Path::new(PACKAGE));
    let Some(revision) = revision else {
        return inputs.with_names(&package, &shown.display().to_string());
    };
    // There may be no such folder any more, or not yet.
    let Ok(git) = Git::at(&package.join(NAMES), revision) else {
        return Ok(inputs);
    };
    let read = git.has(NAMES).then(|| git.show(NAMES)).transpose()?;
    let text = read.map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
    let shown = format!("{revision}:{}", shown.join(NAMES).display());
    Ok(inputs.with_names_of(text.map(|text| (shown, text))))
}

fn file(root: &Path, arguments: &Diff, path: Option<&Path>) -> anyhow::Result<Inputs> {
    Inputs::read(&Spec::new(root, path), &arguments.beside)
}

/// The document, its files and its configuration as they were in a revision.
fn revision(
    root: &Path,
    arguments: &Diff,
    path: Option<&Path>,
    name: &str,
) -> anyhow::Result<Inputs> {
    let spec = Spec::new(root, path);
    let git = Git::at(&spec.path, name)?;
    let shown = format!("{name}:{}", spec.shown);
    let document = spec.path.file_name().unwrap_or_default().to_string_lossy();
    let bytes = git
        .show(&document)
        .with_context(|| format!("cannot read {shown}"))?;
    ensure!(!bytes.is_empty(), "{shown} is empty");
    let configuration = match &arguments.beside.config {
        Some(path) => {
            let git = Git::at(path, name)?;
            let file = path.file_name().unwrap_or_default().to_string_lossy();
            let read = git.show(&file);
            Some((
                path.clone(),
                read.with_context(|| format!("cannot read {name}:{}", path.display()))?,
            ))
        }
        None => {
            let usual = "codegen.toml";
            let read = git.has(usual).then(|| git.show(usual)).transpose()?;
            read.map(|bytes| (Path::new(&spec.shown).with_file_name(usual), bytes))
        }
    };
    let configuration =
        configuration.map(|(path, bytes)| (format!("{name}:{}", path.display()), bytes));
    let source = Source::new(spec.name.clone(), bytes);
    let mut inputs = Inputs::elsewhere(shown, source, configuration);
    // Of a configuration that is wrong, nothing is compared.
    for overlay in inputs.config().unwrap_or_default().overlays {
        let path = Path::new(&inputs.shown).with_file_name(&overlay);
        let shown = path.display().to_string();
        let bytes = git
            .show(&overlay)
            .with_context(|| format!("cannot read {shown}"))?;
        inputs.overlays.push((path, shown));
        inputs.source.overlays.push(Overlay {
            name: overlay,
            bytes,
        });
    }
    let within = match &arguments.beside.root {
        Some(root) => absolute(root)?,
        None => git.folder.clone(),
    };
    inputs.source.files = files::follow(&inputs.texts(), |path, room| {
        let place = lexical(&git.folder.join(path));
        if !place.starts_with(&within) {
            return Err("it is outside of the document's folder; \
                        `--root` names one that holds all of its files"
                .to_owned());
        }
        let bytes = git
            .show(path)
            .map_err(|_| format!("there is no such file in {name}"))?;
        match bytes.len() as u64 > room {
            true => Err("the document and its files are too large".to_owned()),
            false => Ok(bytes),
        }
    });
    Ok(inputs)
}

/// The path from the root of the file system, without links being followed.
fn absolute(path: &Path) -> anyhow::Result<PathBuf> {
    let path =
        std::path::absolute(path).with_context(|| format!("cannot find {}", path.display()))?;
    Ok(lexical(&path))
}

/// A path without `.` and `..`.
fn lexical(path: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir => _ = plain.pop(),
            part => plain.push(part),
        }
    }
    plain
}

/// A folder as it was in a revision.
struct Git {
    folder: PathBuf,
    commit: String,
}

impl Git {
    /// The folder of a file that is or was there.
    fn at(file: &Path, revision: &str) -> anyhow::Result<Self> {
        let parent = absolute(file)?;
        let folder = parent.parent().unwrap_or(Path::new("/"));
        ensure!(folder.is_dir(), "there is no folder {}", folder.display());
        let mut git = Self {
            folder: folder.to_owned(),
            commit: String::new(),
        };
        let name = format!("{revision}^{{commit}}");
        let found = git.run(&[
            "rev-parse",
            "--verify",
            "--quiet",
            "--end-of-options",
            &name,
        ]);
        let Ok(found) = found else {
            bail!(
                "`{revision}` is neither a file nor a revision of git in {}",
                folder.display()
            );
        };
        git.commit = String::from_utf8_lossy(&found).trim().to_owned();
        Ok(git)
    }

    /// The bytes of a file, by its path from the folder.
    fn show(&self, path: &str) -> anyhow::Result<Vec<u8>> {
        let object = format!("{}:./{path}", self.commit);
        let size = self.run(&["cat-file", "-s", &object])?;
        let size: u64 = String::from_utf8_lossy(&size).trim().parse()?;
        ensure!(size <= LARGEST, "{path} exceeds {} MiB", LARGEST >> 20);
        self.run(&["cat-file", "blob", &object])
    }

    fn has(&self, path: &str) -> bool {
        let object = format!("{}:./{path}", self.commit);
        self.run(&["cat-file", "-e", &object]).is_ok()
    }

    fn run(&self, arguments: &[&str]) -> anyhow::Result<Vec<u8>> {
        let mut command = Command::new("git");
        command.arg("-C").arg(&self.folder).args(arguments);
        let output = command.output().context("cannot run git")?;
        let said = String::from_utf8_lossy(&output.stderr);
        ensure!(output.status.success(), "git: {}", said.trim());
        Ok(output.stdout)
    }
}
