//! The arguments of `diff`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::Beside;

/// What `diff --help` says at its end.
pub(super) const HELP: &str = "\
Versions are files, or revisions of git: then the document is that of --spec, \
with its files and its codegen.toml as they were.

Names are kept, as `gen` keeps them: a version has those of the package's names.lock, and a new one without any those of \
the old one. What is renamed and keeps its old name as a deprecated alias is minor.

  cargo xtask diff                    what is committed, and what is there
  cargo xtask diff v1.2.0             a revision, and what is there
  cargo xtask diff v1.2.0 main        two revisions
  cargo xtask diff old.yaml new.yaml  two files

Exit status: 0 if nothing changed or everything is allowed, 1 if something is not, 2 if a version cannot be \
compared.";

/// The arguments of `diff`.
#[derive(Args, Debug)]
pub struct Diff {
    /// The old version: a file or a revision of git [default: HEAD]
    pub old: Option<String>,
    /// The new version: a file or a revision of git [default: the work tree]
    pub new: Option<String>,
    /// The document whose revisions are compared [default: spec/openapi.yaml of the workspace]
    #[arg(long, value_name = "FILE")]
    pub spec: Option<PathBuf>,
    /// What belongs to the document
    #[command(flatten)]
    pub beside: Beside,
    /// The directory of the generated package, whose names.lock says what things are called
    /// [default: generated-client of the workspace for its own document, none for others]
    #[arg(long, value_name = "DIR", conflicts_with = "no_lock")]
    pub out: Option<PathBuf>,
    /// Name both versions anew, as for a client that keeps no names.lock
    #[arg(long)]
    pub no_lock: bool,
    /// How changes are told
    #[arg(long, value_enum, default_value_t)]
    pub format: Telling,
    /// The highest level, by Rust's rules for compatibility, that exits with 0
    #[arg(long, value_enum, value_name = "LEVEL", default_value_t)]
    pub allow: Allowed,
    /// Exit with 1, too, where clients that are in use would break
    #[arg(long)]
    pub keep_wire: bool,
    /// Generate both crates and compare the verdict with that of cargo-semver-checks; exit with 1 where it finds more
    #[arg(long)]
    pub verify: bool,
}

/// How changes between documents are told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Telling {
    /// For people, at a terminal
    #[default]
    Human,
    /// For a changelog
    Markdown,
    /// An object for programs
    Json,
}

/// How much may change.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, ValueEnum)]
pub enum Allowed {
    /// Nothing at all
    None,
    /// What costs callers nothing
    Patch,
    /// What is new
    Minor,
    /// Anything
    #[default]
    Major,
}
