//! The commands behind `cargo xtask`: everything around the generator that
//! touches files, the environment or the terminal. It holds no generation
//! logic; that is `codegen`, a pure function from text to files.
#![deny(missing_docs)]

pub mod bench;
pub mod check;
pub mod cli;
pub mod config;
pub mod conform;
pub mod corpus;
pub mod diff;
pub mod docs;
mod dump;
mod explain;
mod files;
pub mod fuzz;
mod generate;
mod lint;
pub mod read;
pub mod report;
pub mod status;
pub mod tidy;
mod timings;
mod watch;
pub mod workspace;
pub mod write;

use std::process::ExitCode;

pub use cli::{Cli, Command};

/// Runs a command.
///
/// # Errors
///
/// When it could not do its work. A command that did and has bad news, such as
/// stale files, prints them and returns a failing exit code.
pub fn run(cli: Cli) -> anyhow::Result<ExitCode> {
    let root = workspace::root();
    match cli.command {
        Command::Gen(arguments) if arguments.watch => watch::run(&root, &arguments),
        Command::Gen(arguments) => generate::run(&root, &arguments),
        Command::Lint(arguments) => lint::run(&root, &arguments),
        Command::Dump(arguments) => dump::run(&root, &arguments),
        Command::Corpus(arguments) => corpus::run(&root, &arguments),
        Command::CorpusDocument(arguments) => corpus::document::run(&arguments),
        Command::Diff(arguments) => Ok(diff::run(&root, &arguments)),
        Command::Bench(arguments) => bench::run(&root, &arguments),
        Command::BenchParse(arguments) => bench::parse(&arguments),
        Command::Conform(arguments) => conform::run(&root, &arguments),
        Command::Fuzz(arguments) => fuzz::run(&root, &arguments),
        Command::FuzzWorker(arguments) => fuzz::worker::run(&arguments),
        Command::Docs(arguments) => docs::run(&root, &arguments),
        Command::Explain(arguments) => explain::run(&arguments),
        Command::Tidy => tidy::run(&root),
    }
}
