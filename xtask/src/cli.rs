//! The command line.

use std::path::{Path, PathBuf};

use clap::{Args, Parser, Subcommand, ValueEnum};

/// Tasks of this workspace.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What can be done.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Generate a client from an OpenAPI document
    Gen(Gen),
    /// Print what a stage of the generator makes of a document
    Dump(Dump),
    /// Generate clients from many documents, compile them, and report
    Corpus(Corpus),
    /// One document of a corpus, in a process of its own
    #[command(hide = true)]
    CorpusDocument(CorpusDocument),
    /// Call every operation against a mock server that knows the document only
    Conform(Conform),
    /// Measure generating, compiling and calling, and write docs/performance.md
    Bench(Bench),
    /// Parse a document into a value and nothing else: what generating is measured by
    #[command(hide = true)]
    BenchParse(BenchParse),
    /// Tell what a diagnostic's code means
    Explain(Explain),
    /// Check the conventions of this workspace
    Tidy,
}

/// The arguments of `corpus`.
#[derive(Args, Debug)]
pub struct Corpus {
    /// Documents, folders of documents, or `.txt` lists of both, one to a line
    #[arg(required = true, value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    /// Only generate, do not compile
    #[arg(long)]
    pub no_check: bool,
    /// Decode every example of the documents and write it back
    #[arg(long)]
    pub examples: bool,
    /// How many documents are worked on at once
    #[arg(long, value_name = "N", default_value_t = std::num::NonZeroUsize::MIN)]
    pub jobs: std::num::NonZeroUsize,
    /// Only documents whose path or file name matches
    #[arg(long, value_name = "GLOB")]
    pub only: Option<String>,
    /// Seconds that each step of a document may take
    #[arg(long, value_name = "SECONDS", default_value_t = 600.0)]
    pub timeout: f64,
    /// Where to write the report: .md, .json or .html; may be given several times
    #[arg(long, value_name = "FILE")]
    pub report: Vec<PathBuf>,
    /// Where to draw the size of documents against generation time and memory: an .svg
    #[arg(long, value_name = "FILE")]
    pub plot: Option<PathBuf>,
    /// Where to write the totals and a short table, for documentation: an .md
    #[arg(long, value_name = "FILE")]
    pub summary: Option<PathBuf>,
    /// Where clients are generated and compiled [default: target/corpus of the workspace]
    #[arg(long, value_name = "DIR")]
    pub work: Option<PathBuf>,
}

/// The arguments of `corpus-document`.
#[derive(Args, Debug)]
pub struct CorpusDocument {
    /// The document
    pub document: PathBuf,
    /// The folder that the files it refers to must be in, where that is not its own
    #[arg(long)]
    pub root: Option<PathBuf>,
    /// The directory of the package; nothing is written without
    #[arg(long)]
    pub out: Option<PathBuf>,
    /// The name of the package
    #[arg(long, default_value = "client")]
    pub name: String,
    /// Whether its examples are generated as tests
    #[arg(long)]
    pub tests: bool,
    /// Compares the examples with their schemas instead
    #[arg(long)]
    pub validate: bool,
}

/// The arguments of `bench`.
#[derive(Args, Debug)]
pub struct Bench {
    /// What to measure [default: everything]
    #[arg(value_enum)]
    pub sections: Vec<Section>,
    /// Measure only what is repeatable, and fail where it has grown beyond what is recorded
    #[arg(long, conflicts_with_all = ["sections", "documents"])]
    pub check: bool,
    /// Record what --check compares with
    #[arg(long, conflicts_with_all = ["sections", "documents"])]
    pub record: bool,
    /// A document or a folder of documents besides those of the workspace; may be given several times
    #[arg(long = "document", value_name = "[NAME=]PATH", value_parser = crate::bench::named)]
    pub documents: Vec<crate::bench::Named>,
    /// How many schemas the documents that are made up have; none with an empty list
    #[arg(long, value_name = "N,…", value_delimiter = ',', num_args = 0.., default_values_t = [1_000, 10_000])]
    pub schemas: Vec<usize>,
    /// How crates are compiled
    #[arg(long = "mode", value_enum, value_delimiter = ',', default_values_t = [Mode::Check, Mode::Debug, Mode::Release])]
    pub modes: Vec<Mode>,
    /// Another generator: a command that writes a crate, with `{document}` and `{out}` among its arguments
    #[arg(long = "peer", value_name = "NAME=COMMAND", value_parser = crate::bench::peer)]
    pub peers: Vec<crate::bench::Peer>,
    /// How often each thing is measured at most
    #[arg(long, value_name = "N", default_value_t = 7)]
    pub rounds: usize,
    /// After how many seconds of measuring one thing no more rounds begin
    #[arg(long, value_name = "SECONDS", default_value_t = 120)]
    pub budget: u64,
    /// Where clients are generated and compiled [default: target/bench of the workspace]
    #[arg(long, value_name = "DIR")]
    pub work: Option<PathBuf>,
}

/// The sections of the page about performance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Section {
    /// From a document to files, beside merely parsing the document
    Generation,
    /// The generated crate, beside the same models with serde's derives
    Compile,
    /// Calls beside the same by hand, and models beside serde's derives
    Calls,
}

/// How a crate is compiled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Mode {
    /// `cargo check`
    Check,
    /// `cargo build`
    Debug,
    /// `cargo build --release`
    Release,
}

/// The arguments of `bench-parse`.
#[derive(Args, Debug)]
pub struct BenchParse {
    /// The document
    pub document: PathBuf,
}

/// How diagnostics are told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// With the lines they are about, on standard error
    #[default]
    Human,
    /// An object to a line, on standard output
    Json,
    /// As annotations of a pull request, on standard output
    Github,
}

/// The arguments of `explain`.
#[derive(Args, Debug)]
pub struct Explain {
    /// The code, such as W103 [default: a list of all]
    pub code: Option<String>,
}

/// The arguments of `conform`.
#[derive(Args, Debug)]
pub struct Conform {
    /// Documents, folders of documents, or `.txt` lists of both [default: spec/openapi.yaml of the workspace]
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    /// Fail where the server cannot be run, rather than skip
    #[arg(long)]
    pub require: bool,
    /// Tell of calls that the server could not answer, too
    #[arg(long, short)]
    pub verbose: bool,
}

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
    /// The folder that the files which the document refers to must be in [default: that of the document]
    #[arg(long, value_name = "DIR")]
    pub root: Option<PathBuf>,
    /// What to generate differently [default: codegen.toml beside the document, if there is one]
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// Generate tests that decode the document's examples and write them back
    #[arg(long)]
    pub tests: bool,
    /// How diagnostics are told
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
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

/// The arguments of `dump`.
#[derive(Args, Debug)]
pub struct Dump {
    /// The stage whose result to print
    pub stage: Stage,
    /// The document, YAML or JSON [default: spec/openapi.yaml of the workspace]
    #[arg(long, value_name = "FILE")]
    pub spec: Option<PathBuf>,
    /// The folder that the files which the document refers to must be in [default: that of the document]
    #[arg(long, value_name = "DIR")]
    pub root: Option<PathBuf>,
    /// What to generate differently [default: codegen.toml beside the document, if there is one]
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,
}

/// The stages whose results can be read.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Stage {
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
    /// What generated comments and diagnostics call it.
    pub name: String,
}

impl Spec {
    /// The document at `given`, or the workspace's own.
    pub fn new(root: &Path, given: Option<&Path>) -> Self {
        match given {
            None => Self {
                path: root.join("spec/openapi.yaml"),
                name: "spec/openapi.yaml".into(),
            },
            Some(path) => {
                // The rest of a path differs from machine to machine.
                let name = path.file_name().unwrap_or(path.as_os_str());
                Self {
                    path: path.to_owned(),
                    name: name.to_string_lossy().into_owned(),
                }
            }
        }
    }

    /// What people call it here: the path that they gave.
    pub fn shown(&self, given: Option<&Path>) -> String {
        given.map_or_else(|| self.name.clone(), |path| path.display().to_string())
    }
}

impl Gen {
    /// The directory of the package.
    pub fn directory(&self, root: &Path) -> PathBuf {
        self.out
            .clone()
            .unwrap_or_else(|| root.join("generated-client"))
    }

    /// What people call that directory.
    pub fn shown_directory(&self) -> String {
        self.out
            .as_deref()
            .unwrap_or(Path::new("generated-client"))
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
                self.root.as_ref().map(|path| path.display().to_string()),
            ),
            (
                "--config",
                self.config.as_ref().map(|path| path.display().to_string()),
            ),
        ];
        for (option, value) in named {
            if let Some(value) = value {
                command.push_str(&format!(" {option} {}", quoted(&value)));
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
