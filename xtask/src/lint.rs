//! `cargo xtask lint`: what is to be said about a document, without generating.

use std::path::Path;
use std::process::ExitCode;

use anyhow::Context as _;
use codegen::lint::{Level, Levels};
use codegen::{Config, Severity};

use crate::cli::{Lint, Spec};
use crate::config::Inputs;
use crate::corpus::validate;
use crate::report;
use crate::status;

/// Checks a document.
///
/// # Errors
///
/// When it cannot be read, or a level is given for what has none.
pub fn run(root: &Path, arguments: &Lint) -> anyhow::Result<ExitCode> {
    let spec = Spec::new(root, arguments.document.as_deref());
    let inputs = Inputs::read(&spec, &arguments.beside)?;
    let levels = levels(arguments)?;
    let config = inputs.config().map(|config| Config {
        lint: levels.over(&config.lint),
        ..config
    });
    let found =
        config.and_then(|config| codegen::lint::lint(&inputs.source, &config, &validate::examples));
    let (Ok(diagnostics) | Err(diagnostics)) = found;
    inputs.show(&diagnostics, arguments.format);
    if let Some(hint) = report::hint(&diagnostics) {
        status::tell(hint);
    }
    let failed = diagnostics
        .iter()
        .any(|one| one.severity == Severity::Error);
    match report::summary(&diagnostics) {
        Some(summary) => status::tell(summary),
        None => status::done("Clean", spec.shown),
    }
    Ok(match failed {
        true => ExitCode::FAILURE,
        false => ExitCode::SUCCESS,
    })
}

/// The levels of the command line. Where a code is given several, the strictest
/// counts.
fn levels(arguments: &Lint) -> anyhow::Result<Levels> {
    let mut levels = Levels::default();
    let given = [
        (&arguments.allow, Level::Allow),
        (&arguments.advise, Level::Advice),
        (&arguments.warn, Level::Warn),
        (&arguments.deny, Level::Deny),
    ];
    for (names, level) in given {
        for name in names {
            levels
                .set(name, level)
                .with_context(|| format!("`{name}` has no level"))?;
        }
    }
    Ok(levels)
}
