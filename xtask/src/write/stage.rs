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
/// New files are made whole in a temporary directory beside their target, laid
/// out as they will stand, then renamed: a folder that is not there yet as a
/// whole, so that a new package costs no more than writing its files. What is
/// replaced is kept there until all is done.
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
                moved: Vec::new(),
            }
            .run(changes)
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
    /// The folders that came as a whole.
    moved: Vec<PathBuf>,
}

/// How to take one step back.
enum Undo {
    Remove(PathBuf),
    Restore { kept: PathBuf, path: PathBuf },
    Return { path: PathBuf, staged: PathBuf },
}

impl Commit<'_> {
    fn run(mut self, changes: &[Change<'_>]) -> anyhow::Result<()> {
        let result = self.write(changes).and_then(|()| self.exchange(changes));
        let Err(error) = result else { return Ok(()) };
        let undone = self.undo.drain(..).rev().map(|step| match step {
            Undo::Remove(path) => fs::remove_file(path),
            Undo::Restore { kept, path } => fs::rename(kept, path),
            Undo::Return { path, staged } => fs::rename(path, staged),
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
        let mut ready = None;
        for change in changes {
            let Some(contents) = &change.contents else {
                continue;
            };
            let path = self.staged(&change.path);
            let mut write = || {
                // Files of one folder stand together.
                if let Some(parent) = path
                    .parent()
                    .filter(|parent| ready.as_deref() != Some(*parent))
                {
                    fs::create_dir_all(parent)?;
                    ready = Some(parent.to_owned());
                }
                fs::write(&path, contents.as_bytes())
            };
            write().with_context(|| format!("cannot change {}", change.path))?;
        }
        Ok(())
    }

    /// Puts everything where it belongs.
    fn exchange(&mut self, changes: &[Change<'_>]) -> anyhow::Result<()> {
        let mut ready = None;
        for (number, change) in changes.iter().enumerate() {
            self.exchange_one(number, change, &mut ready)
                .with_context(|| format!("cannot change {}", change.path))?;
        }
        Ok(())
    }

    fn exchange_one(
        &mut self,
        number: usize,
        change: &Change<'_>,
        ready: &mut Option<PathBuf>,
    ) -> io::Result<()> {
        let below = Path::new(&change.path);
        if self.moved.iter().any(|folder| below.starts_with(folder)) {
            return Ok(());
        }
        let path = self.directory.join(below);
        // Files of one folder stand together.
        if let Some(parent) = below
            .parent()
            .filter(|parent| ready.as_deref() != Some(*parent))
        {
            match self.missing(parent) {
                None => *ready = Some(parent.to_owned()),
                Some(_) if change.contents.is_none() => return Ok(()),
                Some(folder) => return self.move_whole(folder),
            }
        }
        if fs::symlink_metadata(&path).is_ok_and(|metadata| !metadata.is_dir()) {
            let kept = self.stage.path().join(format!("old-{number}"));
            fs::rename(&path, &kept)?;
            self.undo.push(Undo::Restore {
                kept,
                path: path.clone(),
            });
        }
        if change.contents.is_some() {
            fs::rename(self.staged(&change.path), &path)?;
            self.undo.push(Undo::Remove(path));
        }
        Ok(())
    }

    /// The outermost folder on the way to `folder` that is not there.
    fn missing<'a>(&self, folder: &'a Path) -> Option<&'a Path> {
        let within = |path: &&Path| !path.as_os_str().is_empty();
        let above = folder.ancestors().take_while(within);
        above
            .take_while(|path| !self.directory.join(path).exists())
            .last()
    }

    /// Moves a folder that is not there yet to its place, with all that belongs into it.
    fn move_whole(&mut self, folder: &Path) -> io::Result<()> {
        let (staged, path) = (self.staged(folder), self.directory.join(folder));
        fs::rename(&staged, &path)?;
        self.moved.push(folder.to_owned());
        self.undo.push(Undo::Return { path, staged });
        Ok(())
    }

    /// Where the file or folder at a path is until all are written.
    fn staged(&self, path: impl AsRef<Path>) -> PathBuf {
        self.stage.path().join("new").join(path)
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
