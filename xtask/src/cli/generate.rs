//! The arguments of what reads one document.

use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use codegen::config::Pattern;

use super::Format;

/// What belongs to a document, where it is not beside it.
#[derive(Args, Clone, Debug, Default)]
pub struct Beside {
    /// The folder that the files which the document refers to must be in [default: that of the document]
    #[arg(long, value_name = "DIR")]
    pub root: Option<PathBuf>,
    /// What is said about the document [default: codegen.toml beside it, if there is one]
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,
}

impl Beside {
    /// Only a folder for its files.
    pub fn within(root: Option<PathBuf>) -> Self {
        Self { root, config: None }
    }
}

/// What is changed in a document before anything is made of it.
#[derive(Args, Clone, Debug, Default)]
pub struct Shaping {
    /// An OpenAPI overlay to apply, after those of the configuration; may be given several times
    #[arg(long, value_name = "FILE")]
    pub overlay: Vec<PathBuf>,
    /// Generate only what matches: tag=NAME, operation=ID, path=/x/**, "path=GET /x" or webhook=NAME, with * for
    /// anything; in place of what the configuration includes; may be given several times
    #[arg(long, value_name = "PATTERN", value_parser = Pattern::parse)]
    pub include: Vec<Pattern>,
    /// Do not generate what matches, and what only that needs; may be given several times
    #[arg(long, value_name = "PATTERN", value_parser = Pattern::parse)]
    pub exclude: Vec<Pattern>,
}

/// The generated package of the workspace.
pub const PACKAGE: &str = "generated-client";

/// The arguments of `gen`.
#[derive(Args, Debug)]
pub struct Gen {
    /// The document, YAML or JSON [default: spec/openapi.yaml of the workspace]
    #[arg(long, value_name = "FILE", requires = "out")]
    pub spec: Option<PathBuf>,
    /// The directory of the generated package [default: generated-client of the workspace]
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// The name of the generated package [default: its manifest's, else from the document's title]
    #[arg(long, value_name = "CRATE")]
    pub name: Option<String>,
    /// What belongs to the document
    #[command(flatten)]
    pub beside: Beside,
    /// What is changed in the document
    #[command(flatten)]
    pub shaping: Shaping,
    /// Generate tests that decode the document's examples and write them back
    #[arg(long)]
    pub tests: bool,
    /// How diagnostics are told
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
    /// Where to write what each stage cost, as JSON
    #[arg(long, value_name = "FILE")]
    pub timings: Option<PathBuf>,
    /// Generate again whenever the document, its files or its configuration change
    #[arg(long, conflicts_with = "check")]
    pub watch: bool,
    /// Write nothing; fail and show the differences where the output is stale
    #[arg(long)]
    pub check: bool,
    /// Write nothing and fail where something would be degraded
    #[arg(long)]
    pub strict: bool,
    /// Replace files that were edited or are not the generator's
    #[arg(long, conflicts_with = "check")]
    pub overwrite: bool,
}

/// The arguments of `lint`.
#[derive(Args, Debug)]
pub struct Lint {
    /// The document, YAML or JSON [default: spec/openapi.yaml of the workspace]
    #[arg(value_name = "SPEC")]
    pub document: Option<PathBuf>,
    /// What belongs to the document
    #[command(flatten)]
    pub beside: Beside,
    /// A code, or `warnings`, `advice` or `all`: an error; may be given several times, as may all below
    #[arg(long, short = 'D', value_name = "CODE")]
    pub deny: Vec<String>,
    /// A warning
    #[arg(long, short = 'W', value_name = "CODE")]
    pub warn: Vec<String>,
    /// Advice
    #[arg(long, value_name = "CODE")]
    pub advise: Vec<String>,
    /// Not told
    #[arg(long, short = 'A', value_name = "CODE")]
    pub allow: Vec<String>,
    /// How diagnostics are told
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

/// The arguments of `dump`.
#[derive(Args, Debug)]
pub struct Dump {
    /// The stage whose result to print
    pub stage: Stage,
    /// The document, YAML or JSON [default: spec/openapi.yaml of the workspace]
    #[arg(long, value_name = "FILE")]
    pub spec: Option<PathBuf>,
    /// What belongs to the document
    #[command(flatten)]
    pub beside: Beside,
    /// What is changed in the document
    #[command(flatten)]
    pub shaping: Shaping,
    /// Print `spec` as JSON rather than YAML
    #[arg(long)]
    pub json: bool,
}

/// The stages whose results can be read.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Stage {
    /// The document, with overlays applied and without what is not selected
    Spec,
    /// The API as the generator understands it
    Ir,
    /// The Rust names of everything
    Names,
}

/// The document that a command reads.
#[derive(Debug, PartialEq, Eq)]
pub struct Spec {
    /// Where it is.
    pub path: PathBuf,
    /// What generated comments call it: the rest of a path differs from machine to machine.
    pub name: String,
    /// What people call it here: the path that they gave.
    pub shown: String,
}

impl Spec {
    /// The document at `given`, or the workspace's own.
    pub fn new(root: &Path, given: Option<&Path>) -> Self {
        match given {
            None => Self {
                path: root.join("spec/openapi.yaml"),
                name: "spec/openapi.yaml".into(),
                shown: "spec/openapi.yaml".into(),
            },
            Some(path) => Self::at(path),
        }
    }

    /// The document at `path`.
    pub fn at(path: &Path) -> Self {
        let name = path.file_name().unwrap_or(path.as_os_str());
        Self {
            path: path.to_owned(),
            name: name.to_string_lossy().into_owned(),
            shown: path.display().to_string(),
        }
    }
}

impl Gen {
    /// The directory of the package.
    pub fn directory(&self, root: &Path) -> PathBuf {
        self.out.clone().unwrap_or_else(|| root.join(PACKAGE))
    }

    /// What people call that directory.
    pub fn shown_directory(&self) -> String {
        self.out
            .as_deref()
            .unwrap_or(Path::new(PACKAGE))
            .display()
            .to_string()
    }

    /// The command that writes what these arguments check.
    pub fn command(&self, more: &[&str]) -> String {
        let mut command = String::from("cargo xtask gen");
        let named = [
            (
                "--spec",
                self.spec.as_ref().map(|path| path.display().to_string()),
            ),
            (
                "--out",
                self.out.as_ref().map(|path| path.display().to_string()),
            ),
            ("--name", self.name.clone()),
            (
                "--root",
                self.beside
                    .root
                    .as_ref()
                    .map(|path| path.display().to_string()),
            ),
            (
                "--config",
                self.beside
                    .config
                    .as_ref()
                    .map(|path| path.display().to_string()),
            ),
        ];
        for (option, value) in named {
            if let Some(value) = value {
                command.push_str(&format!(" {option} {}", quoted(&value)));
            }
        }
        for path in &self.shaping.overlay {
            command.push_str(&format!(
                " --overlay {}",
                quoted(&path.display().to_string())
            ));
        }
        let patterns = [
            ("--include", &self.shaping.include),
            ("--exclude", &self.shaping.exclude),
        ];
        for (option, patterns) in patterns {
            for pattern in patterns {
                command.push_str(&format!(" {option} {}", quoted(&pattern.to_string())));
            }
        }
        let flags = [(self.strict, "--strict"), (self.tests, "--tests")];
        let flags = flags.into_iter().filter(|(set, _)| *set);
        for option in flags.map(|(_, flag)| flag).chain(more.iter().copied()) {
            command.push(' ');
            command.push_str(option);
        }
        command
    }
}

/// A word as a shell reads it back.
fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || "-_./:=+,@%".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        return word.to_owned();
    }
    format!("'{}'", word.replace('\'', r"'\''"))
}
