//! `cargo xtask gen --watch`: generate whenever what it is made of changes.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::mpsc;
use std::time::{Duration, SystemTime};

use anyhow::{Context as _, bail};
use codegen::Config;
use notify_debouncer_mini::new_debouncer;
use notify_debouncer_mini::notify::RecursiveMode;

use crate::cli::{Gen, Spec};
use crate::config::Inputs;
use crate::generate;
use crate::report;
use crate::status;

/// How long files must be at rest: an editor may write in several steps.
const REST: Duration = Duration::from_millis(100);

/// Generates, and does so again after each change, until it is ended. What goes
/// wrong is told, and may be mended by the next change.
///
/// # Errors
///
/// When nothing can be watched.
pub fn run(root: &Path, arguments: &Gen) -> anyhow::Result<ExitCode> {
    let (sender, changes) = mpsc::channel();
    let mut debouncer = new_debouncer(REST, sender).context("cannot watch files")?;
    let mut watched = BTreeSet::new();
    loop {
        // Watching comes first, so that no change is missed meanwhile.
        let files = files(root, arguments);
        for folder in files.keys().filter_map(|file| file.parent()) {
            // A folder tells of files that are replaced, too.
            if watched.insert(folder.to_owned()) {
                let watcher = debouncer.watcher();
                let watching = watcher.watch(folder, RecursiveMode::NonRecursive);
                watching.with_context(|| format!("cannot watch {}", folder.display()))?;
            }
        }
        if let Err(error) = generate::run(root, arguments) {
            status::error(&error);
        }
        status::done("Watching", status::count(files.len(), "file"));
        loop {
            let events = match changes.recv() {
                Ok(Ok(events)) => events,
                Ok(Err(error)) => return Err(error).context("cannot watch files"),
                Err(_) => bail!("nothing is watched any more"),
            };
            // That a file is only read is told as well.
            let changed = |path: &PathBuf| files.get(path).is_some_and(|was| *was != state(path));
            if events.iter().any(|event| changed(&event.path)) {
                break;
            }
        }
    }
}

/// When a file was written, and how long it is; nothing where there is none.
type State = Option<(SystemTime, u64)>;

fn state(path: &Path) -> State {
    let metadata = path.metadata().ok()?;
    Some((metadata.modified().ok()?, metadata.len()))
}

/// What is read, as far as it can be: the document, its files and its
/// configuration, whether there is one or not.
fn files(root: &Path, arguments: &Gen) -> BTreeMap<PathBuf, State> {
    let spec = Spec::new(root, arguments.spec.as_deref());
    let mut files = BTreeSet::new();
    files.insert(spec.path.clone());
    let beside = spec.path.with_file_name("codegen.toml");
    let configuration = arguments.beside.config.clone().unwrap_or(beside);
    // What is missing may come.
    let said = fs::read(&configuration).unwrap_or_default();
    let said = Config::parse(&report::text(&said)).unwrap_or_default();
    let overlays = said.overlays.iter();
    files.extend(overlays.map(|path| spec.path.with_file_name(path)));
    files.extend(arguments.shaping.overlay.iter().cloned());
    files.insert(configuration);
    let inputs = Inputs::read(&spec, &arguments.beside);
    if let Ok(inputs) = inputs.and_then(|inputs| inputs.with(&arguments.shaping)) {
        files.extend(inputs.overlays.iter().map(|(path, _)| path.clone()));
        let others = inputs.source.files.keys();
        files.extend(others.map(|path| spec.path.with_file_name(path)));
    }
    let absolute = files.iter().filter_map(|path| {
        let (folder, name) = (path.parent()?, path.file_name()?);
        let folder = match folder.as_os_str().is_empty() {
            true => Path::new("."),
            false => folder,
        };
        let path = folder.canonicalize().ok()?.join(name);
        let state = state(&path);
        Some((path, state))
    });
    absolute.collect()
}
