//! The arguments of `bench`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

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
    #[arg(long, value_name = "N,…", value_delimiter = ',', num_args = 0.., default_values_t = [1_000, 10_000, 100_000])]
    pub schemas: Vec<usize>,
    /// How crates are compiled
    #[arg(long = "mode", value_enum, value_delimiter = ',', default_values_t = [Mode::Check, Mode::Debug, Mode::Release])]
    pub modes: Vec<Mode>,
    /// A group of operations to compile alone, in clients that have a feature for it
    #[arg(long = "group", value_name = "FEATURE", default_values_t = ["issues".to_owned()])]
    pub groups: Vec<String>,
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
