//! What changes for those who use a client when its document changes.
//!
//! Both documents are read up to their names, and compared as what users of
//! the generated crate see: methods, arguments, types. A change has a level by
//! Rust's rules for compatibility (the chapter "SemVer Compatibility" of the
//! Cargo book), given how things are emitted, and says besides whether clients
//! that are in use go on working against a server that follows the new
//! document. What is called the same in Rust is the same thing, because that is
//! what callers wrote; what is not is looked for by its place in the document,
//! then by where it is used, then by its shape. The new version is named with
//! the names of the old one at hand, as whoever generates again does: what is
//! called otherwise and keeps its old name as an alias breaks nobody.

mod aliases;
mod bodies;
mod check;
mod client;
mod fields;
mod limits;
mod operations;
mod pairs;
mod parameters;
mod replies;
mod security;
mod servers;
mod shapes;
mod tell;
mod travel;
mod types;
mod ways;

pub use check::Check;

use crate::analyse::{Facts, analyse};
use crate::emit::Context;
use crate::ir::Api;
use crate::name::{Names, name};
use crate::read::{Reading, read};
use crate::{Config, Diagnostic, Lock, Source, lock};

/// What a change costs those who write against the crate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Nothing: what compiled does, and there is nothing new to write.
    Patch,
    /// There is something new to write, or something that should not be
    /// written any more.
    Minor,
    /// Something that compiled may not any more, or means something else.
    Major,
}

/// What a change costs clients that were built from the old document, when the
/// server follows the new one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Wire {
    /// Nothing else travels.
    Same,
    /// Something else travels, which they do not notice.
    Safe,
    /// Some of their calls fail, or mean something else.
    Breaks,
}

/// A change.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Change {
    /// What kind of change it is.
    pub check: Check,
    /// What it concerns, as callers write it: `guardrails().list()`.
    pub subject: String,
    /// Where that stands in the new document, or in the old one if it is gone.
    pub place: String,
    /// What changed, as a sentence without a full stop.
    pub what: String,
    /// What it costs those who write against the crate.
    pub rust: Level,
    /// Why that is so; empty where nothing has to be done.
    pub why: String,
    /// What it costs clients that are in use.
    pub wire: Wire,
    /// Why that is so; empty where they do not notice.
    pub wire_why: String,
}

/// All changes between two documents, by what they cost.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diff {
    /// The changes, the costliest first, then in the order of the document.
    pub changes: Vec<Change>,
    /// What the new version is named with.
    pub naming: Naming,
}

impl Diff {
    /// The level of the whole; none where nothing changed.
    pub fn rust(&self) -> Option<Level> {
        self.changes.iter().map(|change| change.rust).max()
    }

    /// What the whole costs clients that are in use.
    pub fn wire(&self) -> Wire {
        let each = self.changes.iter().map(|change| change.wire);
        each.max().unwrap_or(Wire::Same)
    }
}

impl Level {
    /// As Cargo's rules call it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }
}

impl Wire {
    /// In one word.
    pub fn word(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Safe => "safe",
            Self::Breaks => "breaks",
        }
    }
}

/// What the new version of a document is named with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Naming {
    /// The names that were given before: those of its own
    /// [`lock`](Config::lock), or else those of the old version's.
    Kept,
    /// The names that the old version gets, as if they had been kept: neither
    /// version has a lock.
    #[default]
    Assumed,
    /// Nothing: every name is given anew.
    Anew,
}

/// Which of both documents cannot be used, and why.
#[derive(Clone, Debug)]
pub enum Unusable {
    /// The old one.
    Old(Vec<Diagnostic>),
    /// The new one.
    New(Vec<Diagnostic>),
}

/// A document and what is decided about it.
#[derive(Clone, Copy, Debug)]
pub struct Version<'a> {
    /// The document.
    pub source: &'a Source,
    /// What the person who generates decides.
    pub config: &'a Config,
}

/// What changes between two versions of a document. Names are kept: a version
/// has those of its [`lock`](Config::lock), and a new one without any those of
/// the old one.
///
/// # Errors
///
/// When one of them cannot be generated from: all that was found wrong with it.
pub fn diff(old: Version<'_>, new: Version<'_>) -> Result<Diff, Unusable> {
    let naming = match (&old.config.lock, &new.config.lock) {
        (None, None) => Naming::Assumed,
        _ => Naming::Kept,
    };
    let old = Read::of(old.source, old.config.clone()).map_err(Unusable::Old)?;
    let mut config = new.config.clone();
    if config.lock.is_none() {
        config.lock = Some(old.lock().map_err(Unusable::Old)?);
    }
    let new = Read::of(new.source, config).map_err(Unusable::New)?;
    Ok(between(&old, &new, naming))
}

/// What changes between two versions of a document where no names are kept:
/// what is called otherwise is renamed for callers, too.
///
/// # Errors
///
/// As [`diff`].
pub fn diff_anew(old: Version<'_>, new: Version<'_>) -> Result<Diff, Unusable> {
    let read = |version: Version<'_>| {
        let config = version.config.clone();
        Read::of(
            version.source,
            Config {
                lock: None,
                ..config
            },
        )
    };
    let old = read(old).map_err(Unusable::Old)?;
    let new = read(new).map_err(Unusable::New)?;
    Ok(between(&old, &new, Naming::Anew))
}

fn between(old: &Read, new: &Read, naming: Naming) -> Diff {
    let sides = pairs::Sides {
        old: old.context(),
        new: new.context(),
    };
    let pairs = pairs::Pairs::find(sides);
    let mut teller = tell::Teller::default();
    client::compare(&pairs, &mut teller);
    servers::compare(&pairs, &mut teller);
    operations::compare(&pairs, &mut teller);
    types::compare(&pairs, &mut teller);
    aliases::compare(&pairs, &mut teller);
    Diff {
        changes: teller.finish(),
        naming,
    }
}

/// A version as far as it is compared.
struct Read {
    api: Api,
    facts: Facts,
    names: Names,
    config: Config,
}

impl Read {
    fn of(source: &Source, config: Config) -> Result<Self, Vec<Diagnostic>> {
        let Reading { api, kept, .. } = read(source, &config, &())?;
        let names = name(&api, &kept, config.crate_name.as_deref());
        if !names.refused.is_empty() {
            return Err(lock::refused(&names.refused));
        }
        Ok(Self {
            facts: analyse(&api, config.features.groups),
            names,
            api,
            config,
        })
    }

    /// The lock that is written with this version.
    fn lock(&self) -> Result<Lock, Vec<Diagnostic>> {
        Lock::parse(&lock::write(&self.api, &self.names), "names.lock")
    }

    fn context(&self) -> Context<'_> {
        Context {
            api: &self.api,
            facts: &self.facts,
            names: &self.names,
            formats: &self.config.formats,
            version: None,
            own_workspace: false,
            calls: false,
            docs: self.config.docs,
        }
    }
}
