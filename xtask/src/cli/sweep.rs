//! The arguments of what tries many documents, or many calls.

use std::path::PathBuf;

use clap::Args;

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

/// The arguments of `fuzz`.
#[derive(Args, Debug)]
pub struct Fuzz {
    /// Documents to mutate, folders of them, or `.txt` lists of both [default: the cases of the generator's tests]
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    /// How long
    #[arg(long, value_name = "MINUTES", default_value_t = 1.0)]
    pub minutes: f64,
    /// The number of the first document: each stands for one
    #[arg(long, value_name = "NUMBER", default_value_t = 0)]
    pub from: u64,
}

/// The arguments of `fuzz-worker`.
#[derive(Args, Debug)]
pub struct FuzzWorker {
    /// Documents to mutate, folders of them, or `.txt` lists of both
    pub paths: Vec<PathBuf>,
    /// The number of the first document
    #[arg(long, default_value_t = 0)]
    pub from: u64,
    /// How long
    #[arg(long, default_value_t = 0)]
    pub seconds: u64,
    /// Where to write the number of the document that is tried
    #[arg(long)]
    pub current: Option<PathBuf>,
    /// A document to try as it is
    #[arg(long)]
    pub document: Option<PathBuf>,
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
    /// Tell of calls that fail by the document or the server, too
    #[arg(long, short)]
    pub verbose: bool,
    /// Where to write a table of what came of the documents, for documentation: an .md
    #[arg(long, value_name = "FILE")]
    pub summary: Option<PathBuf>,
}
