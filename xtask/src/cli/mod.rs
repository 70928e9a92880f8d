//! The command line.

mod bench;
mod diff;
mod generate;
mod sweep;

pub use bench::*;
pub use diff::*;
pub use generate::*;
pub use sweep::*;

use std::path::PathBuf;

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
    /// Tell what a client of a document would suffer from, without generating
    Lint(Lint),
    /// Print what a stage of the generator makes of a document
    Dump(Dump),
    /// Tell what changes for users of the client between two versions of a document
    #[command(after_help = diff::HELP)]
    Diff(Diff),
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
    /// Try documents that nobody wrote
    Fuzz(Fuzz),
    /// Documents of a number, in a process of their own
    #[command(hide = true)]
    FuzzWorker(FuzzWorker),
    /// Build the guide and the API reference for a browser
    Docs(Docs),
    /// Tell what a diagnostic's code means
    Explain(Explain),
    /// Check the conventions of this workspace
    Tidy,
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

/// The arguments of `docs`.
#[derive(Args, Debug)]
pub struct Docs {
    /// Where the site is written [default: target/site of the workspace]
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// Only the guide, without what rustdoc makes of the client
    #[arg(long)]
    pub no_api: bool,
}

/// The arguments of `explain`.
#[derive(Args, Debug)]
pub struct Explain {
    /// The code, such as W103 [default: a list of all]
    pub code: Option<String>,
}
