//! `cargo xtask dump`: what a stage of the generator makes of a document.

use std::io::Write as _;
use std::path::Path;
use std::process::ExitCode;

use codegen::{Config, Source};

use crate::cli::{Dump, Spec, Stage};
use crate::generate::show;
use crate::read::read;

/// Prints the result of a stage.
pub fn run(root: &Path, arguments: &Dump) -> anyhow::Result<ExitCode> {
    let spec = Spec::new(root, arguments.spec.as_deref());
    let shown = spec.shown(arguments.spec.as_deref());
    let source = Source {
        name: spec.name,
        bytes: read(&spec.path)?,
    };
    let config = Config {
        crate_name: None,
        own_workspace: false,
    };
    let stage = match arguments.stage {
        Stage::Ir => codegen::Stage::Ir,
        Stage::Names => codegen::Stage::Names,
    };
    match codegen::dump(&source, &config, stage) {
        Ok(text) => {
            // A reader may stop early, as `head` does.
            let _ = writeln!(anstream::stdout(), "{}", text.trim_end());
            Ok(ExitCode::SUCCESS)
        }
        Err(diagnostics) => {
            show(&shown, &source.bytes, &diagnostics);
            Ok(ExitCode::FAILURE)
        }
    }
}
