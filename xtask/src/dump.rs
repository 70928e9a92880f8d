//! `cargo xtask dump`: what a stage of the generator makes of a document.

use std::io::Write as _;
use std::path::Path;
use std::process::ExitCode;

use crate::cli::{Dump, Format, Spec, Stage};
use crate::config::Inputs;

/// Prints the result of a stage.
pub fn run(root: &Path, arguments: &Dump) -> anyhow::Result<ExitCode> {
    let spec = Spec::new(root, arguments.spec.as_deref());
    let shown = spec.shown(arguments.spec.as_deref());
    let inputs = Inputs::read(
        &spec,
        shown,
        arguments.config.as_deref(),
        arguments.root.as_deref(),
    )?;
    let stage = match arguments.stage {
        Stage::Ir => codegen::Stage::Ir,
        Stage::Names => codegen::Stage::Names,
    };
    let config = inputs.config();
    match config.and_then(|config| codegen::dump(&inputs.source, &config, stage)) {
        Ok(text) => {
            // A reader may stop early, as `head` does.
            let _ = writeln!(anstream::stdout(), "{}", text.trim_end());
            Ok(ExitCode::SUCCESS)
        }
        Err(diagnostics) => {
            inputs.show(&diagnostics, Format::Human);
            Ok(ExitCode::FAILURE)
        }
    }
}
