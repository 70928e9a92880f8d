//! What has to change, decided before anything does.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::fs::File;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail, ensure};

use super::{
    Change, Manifest, NAMES, Package, Standing, commit, hash, paths, readme, standing, unix_lines,
};

/// The changes that make a directory hold a package.
#[derive(Debug)]
pub struct Plan<'a> {
    directory: PathBuf,
    changes: Vec<Change<'a>>,
    conflicts: Vec<Conflict>,
    unchanged: usize,
    /// Folders in which there is nothing, because they are not there.
    absent: BTreeSet<&'a str>,
    /// Held while the plan lives: two runs would spoil each other's work.
    _lock: Option<File>,
}

/// A file that would be lost.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// Its path in the package.
    pub path: String,
    /// Why it may hold someone's work.
    pub reason: Reason,
}

/// Why a file is not simply replaced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The generator wrote it, and someone changed it since.
    Edited,
    /// The generator never wrote it.
    Foreign,
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Edited => "was edited since it was generated",
            Self::Foreign => "was not written by the generator",
        })
    }
}

impl<'a> Plan<'a> {
    /// Compares `directory`, which need not exist, with `package`.
    ///
    /// # Errors
    ///
    /// When the package cannot be written there whatever is overwritten: its
    /// paths lead elsewhere, something that is no file is in the way, or the
    /// manifest cannot be read.
    pub fn new(directory: &Path, package: Package<'a>) -> anyhow::Result<Self> {
        let lock = lock(directory)?;
        let all = || {
            package
                .files
                .keys()
                .chain(package.scaffold.keys())
                .map(String::as_str)
        };
        paths::validate_all(all().chain([Manifest::PATH]))?;
        let mut folder = None;
        let mut absent = BTreeSet::new();
        for path in all() {
            paths::validate(path)?;
            // Files of one folder stand together.
            let own = path.rsplit_once('/').map(|(folder, _)| folder);
            if own != folder {
                if !paths::stays_inside(directory, path)? {
                    absent.extend(own);
                }
                folder = own;
            }
        }
        let mut plan = Self {
            directory: directory.to_owned(),
            changes: Vec::new(),
            conflicts: Vec::new(),
            unchanged: 0,
            absent,
            _lock: lock,
        };
        let (text, old) = plan.manifest()?;
        plan.write_files(package.files, &old)?;
        plan.write_scaffold(package.scaffold)?;
        plan.write_names(package.names)?;
        plan.remove_files(package, &old)?;
        let new = Manifest::new(package.files).to_text();
        if text.as_deref() != Some(new.as_str()) {
            plan.changes.push(Change {
                path: Manifest::PATH.to_owned(),
                contents: Some(new.into()),
            });
        }
        Ok(plan)
    }

    /// The files that carrying out the plan would lose.
    pub fn conflicts(&self) -> &[Conflict] {
        &self.conflicts
    }

    /// What has to change, the manifest last.
    pub fn changes(&self) -> &[Change<'a>] {
        &self.changes
    }

    /// How many files are as they should be.
    pub fn unchanged(&self) -> usize {
        self.unchanged
    }

    /// Carries the plan out: all of it or nothing, conflicts included.
    ///
    /// # Errors
    ///
    /// When a file cannot be written; everything is then as it was before.
    pub fn carry_out(&self) -> anyhow::Result<()> {
        commit(&self.directory, &self.changes)
    }

    /// The manifest of the last run, as text and read.
    fn manifest(&self) -> anyhow::Result<(Option<String>, Manifest)> {
        let path = self.directory.join(Manifest::PATH);
        match standing(&path)? {
            Standing::Nothing => Ok((None, Manifest::default())),
            Standing::Other(what) => bail!("{} is {what}", path.display()),
            Standing::File(text) => {
                let manifest = Manifest::parse(&text).with_context(|| {
                    let shown = path.display();
                    format!(
                        "cannot tell which files are generated: restore {shown}, \
                         or delete it and generate with `--overwrite`"
                    )
                })?;
                Ok((Some(text), manifest))
            }
        }
    }

    fn write_files(
        &mut self,
        files: &'a BTreeMap<String, String>,
        old: &Manifest,
    ) -> anyhow::Result<()> {
        for (path, contents) in files {
            match self.standing(path)? {
                None => {}
                Some(text) if text == unix_lines(contents) => {
                    self.unchanged += 1;
                    continue;
                }
                Some(text) => self.expect_ours(path, &text, old),
            }
            self.changes.push(Change {
                path: path.clone(),
                contents: Some(contents.into()),
            });
        }
        Ok(())
    }

    fn write_scaffold(&mut self, scaffold: &'a BTreeMap<String, String>) -> anyhow::Result<()> {
        for (path, contents) in scaffold {
            match standing(&self.directory.join(path))? {
                Standing::Nothing => {
                    let contents = Some(contents.into());
                    self.changes.push(Change {
                        path: path.clone(),
                        contents,
                    });
                }
                _ => self.unchanged += 1,
            }
        }
        Ok(())
    }

    fn write_names(&mut self, names: Option<&'a str>) -> anyhow::Result<()> {
        let Some(names) = names else { return Ok(()) };
        match self.standing(NAMES)? {
            Some(text) if text == names => self.unchanged += 1,
            _ => self.changes.push(Change {
                path: NAMES.to_owned(),
                contents: Some(names.into()),
            }),
        }
        Ok(())
    }

    /// Removes what the last run wrote and this one does not.
    fn remove_files(&mut self, package: Package<'_>, old: &Manifest) -> anyhow::Result<()> {
        for path in old.paths() {
            let kept = package.files.contains_key(path) || package.scaffold.contains_key(path);
            if kept {
                continue;
            }
            paths::stays_inside(&self.directory, path)?;
            // It became somebody's own, and is listed no longer.
            if path == readme::PATH && readme::is_own(&self.directory) {
                continue;
            }
            if let Some(text) = self.standing(path)? {
                self.expect_ours(path, &text, old);
                self.changes.push(Change {
                    path: path.to_owned(),
                    contents: None,
                });
            }
        }
        Ok(())
    }

    /// The text of the file at `path`, where there is one.
    fn standing(&self, path: &str) -> anyhow::Result<Option<String>> {
        if path
            .rsplit_once('/')
            .is_some_and(|(folder, _)| self.absent.contains(folder))
        {
            return Ok(None);
        }
        let path = self.directory.join(path);
        match standing(&path)? {
            Standing::Nothing => Ok(None),
            Standing::File(text) => Ok(Some(text)),
            Standing::Other(what) => {
                bail!(
                    "{} is {what} where a generated file has to be; remove it",
                    path.display()
                )
            }
        }
    }

    fn expect_ours(&mut self, path: &str, text: &str, old: &Manifest) {
        let reason = match old.get(path) {
            Some(written) if written == hash(text) => return,
            Some(_) => Reason::Edited,
            None => Reason::Foreign,
        };
        self.conflicts.push(Conflict {
            path: path.to_owned(),
            reason,
        });
    }
}

/// Waits until no other run works in `directory`.
fn lock(directory: &Path) -> anyhow::Result<Option<File>> {
    if !directory.exists() {
        return Ok(None);
    }
    ensure!(
        directory.is_dir(),
        "{} is not a directory",
        directory.display()
    );
    // Not every system locks directories; the lock is a courtesy there.
    Ok(File::open(directory)
        .and_then(|file| file.lock().map(|()| file))
        .ok())
}
