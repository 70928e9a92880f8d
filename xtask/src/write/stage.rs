//! Changing several files at once, or none.

use std::borrow::Cow;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use tempfile::TempDir;

/// One file that changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change<'a> {
    /// Its path below the directory.
    pub path: String,
    /// What it is to hold; `None` removes it.
    pub contents: Option<Cow<'a, str>>,
}

/// Makes all `changes` below `directory`, in order.
///
/// New files are made whole in a temporary directory beside their target, then
/// renamed; what they replace is kept there until all is done.
///
/// # Errors
///
/// When one change fails. Everything is then as it was before, directories
/// included.
pub fn commit(directory: &Path, changes: &[Change<'_>]) -> anyhow::Result<()> {
    if changes.is_empty() {
        return Ok(());
    }
    let mut made = Vec::new();
    let result = make_directories(directory, &mut made)
        .and_then(|()| {
            tempfile::Builder::new()
                .prefix(".gen-")
                .tempdir_in(directory)
        })
        .with_context(|| format!("cannot write below {}", directory.display()))
        .and_then(|stage| {
            Commit {
                directory,
                stage,
                undo: Vec::new(),
            }
            .run(changes, &mut made)
        });
    match result {
        Ok(()) => remove_empty_directories(directory, changes),
        Err(_) => made.iter().rev().for_each(|made| {
            // It is empty unless someone else uses it by now.
            let _ = fs::remove_dir(made);
        }),
    }
    result
}

struct Commit<'a> {
    directory: &'a Path,
    stage: TempDir,
    undo: Vec<Undo>,
}

/// How to take one step back.
enum Undo {
    Remove(PathBuf),
    Restore { kept: PathBuf, path: PathBuf },
}

impl Commit<'_> {
    fn run(mut self, changes: &[Change<'_>], made: &mut Vec<PathBuf>) -> anyhow::Result<()> {
        let result = self
            .write(changes)
            .and_then(|()| self.exchange(changes, made));
        let Err(error) = result else { return Ok(()) };
        let undone = self.undo.drain(..).rev().map(|step| match step {
            Undo::Remove(path) => fs::remove_file(path),
            Undo::Restore { kept, path } => fs::rename(kept, path),
        });
        if undone.filter(Result::is_err).count() == 0 {
            return Err(error.context("nothing was changed"));
        }
        let kept = self.stage.keep();
        Err(error.context(format!(
            "not everything could be put back; what is missing is in {}",
            kept.display()
        )))
    }

    /// Writes all new contents beside their targets.
    fn write(&self, changes: &[Change<'_>]) -> anyhow::Result<()> {
        for (number, change) in changes.iter().enumerate() {
            if let Some(contents) = &change.contents {
                fs::write(self.staged("new", number), contents.as_bytes())
                    .with_context(|| format!("cannot write {}", change.path))?;
            }
        }
        Ok(())
    }

    /// Puts everything where it belongs.
    fn exchange(&mut self, changes: &[Change<'_>], made: &mut Vec<PathBuf>) -> anyhow::Result<()> {
        let mut ready = PathBuf::new();
        for (number, change) in changes.iter().enumerate() {
            self.exchange_one(number, change, &mut ready, made)
                .with_context(|| format!("cannot change {}", change.path))?;
        }
        Ok(())
    }

    fn exchange_one(
        &mut self,
        number: usize,
        change: &Change<'_>,
        ready: &mut PathBuf,
        made: &mut Vec<PathBuf>,
    ) -> io::Result<()> {
        let path = self.directory.join(&change.path);
        // Files of one directory stand together.
        if let Some(parent) = path.parent().filter(|parent| *parent != ready) {
            make_directories(parent, made)?;
            parent.clone_into(ready);
        }
        if fs::symlink_metadata(&path).is_ok_and(|metadata| !metadata.is_dir()) {
            let kept = self.staged("old", number);
            fs::rename(&path, &kept)?;
            self.undo.push(Undo::Restore {
                kept,
                path: path.clone(),
            });
        }
        if change.contents.is_some() {
            fs::rename(self.staged("new", number), &path)?;
            self.undo.push(Undo::Remove(path));
        }
        Ok(())
    }

    fn staged(&self, kind: &str, number: usize) -> PathBuf {
        self.stage.path().join(format!("{kind}-{number}"))
    }
}

/// Makes a directory and those above it, noting which were not there.
fn make_directories(directory: &Path, made: &mut Vec<PathBuf>) -> io::Result<()> {
    let missing = |path: &&Path| !path.as_os_str().is_empty() && !path.exists();
    let missing: Vec<_> = directory.ancestors().take_while(missing).collect();
    for path in missing.into_iter().rev() {
        fs::create_dir(path)?;
        made.push(path.to_owned());
    }
    Ok(())
}

/// Removes the directories that the removed files leave empty.
fn remove_empty_directories(directory: &Path, changes: &[Change<'_>]) {
    for change in changes.iter().filter(|change| change.contents.is_none()) {
        for above in Path::new(&change.path).ancestors().skip(1) {
            // A directory that holds anything refuses to go.
            if above.as_os_str().is_empty() || fs::remove_dir(directory.join(above)).is_err() {
                break;
            }
        }
    }
}
