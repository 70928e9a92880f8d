//! `cargo xtask dump`: what a stage of the generator makes of a document.

use std::io::Write as _;
use std::path::Path;
use std::process::ExitCode;

use anyhow::anyhow;
use codegen::load;

use crate::cli::{Dump, Format, Spec, Stage};
use crate::config::Inputs;

/// Prints the result of a stage.
pub fn run(root: &Path, arguments: &Dump) -> anyhow::Result<ExitCode> {
    let spec = Spec::new(root, arguments.spec.as_deref());
    let inputs = Inputs::read(&spec, &arguments.beside)?.with(&arguments.shaping)?;
    let config = inputs.config();
    let stage = match arguments.stage {
        Stage::Ir => codegen::Stage::Ir,
        Stage::Names => codegen::Stage::Names,
        Stage::Spec => {
            let shaped = config.and_then(|config| codegen::effective(&inputs.source, &config));
            let text = shaped.map(|tree| match arguments.json {
                true => load::json(&tree),
                false => load::yaml(&tree),
            });
            return match text {
                Ok(text) => Ok(print(&text.map_err(|error| anyhow!(error))?)),
                Err(diagnostics) => Ok(fail(&inputs, &diagnostics)),
            };
        }
    };
    match config.and_then(|config| codegen::dump(&inputs.source, &config, stage)) {
        Ok(text) => Ok(print(&text)),
        Err(diagnostics) => Ok(fail(&inputs, &diagnostics)),
    }
}

fn print(text: &str) -> ExitCode {
    // A reader may stop early, as `head` does.
    let _ = writeln!(anstream::stdout(), "{}", text.trim_end());
    ExitCode::SUCCESS
}

fn fail(inputs: &Inputs, diagnostics: &[codegen::Diagnostic]) -> ExitCode {
    inputs.show(diagnostics, Format::Human);
    ExitCode::FAILURE
}
