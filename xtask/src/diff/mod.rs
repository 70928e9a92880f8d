//! `cargo xtask diff`: what changes for users of the client between two
//! versions of a document.

mod show;
mod verify;
mod version;

use std::path::Path;
use std::process::ExitCode;

use codegen::Config;
use codegen::diff::{Diff as Changes, Level, Unusable, Version, Wire};

use crate::cli::{Allowed, Diff, Format, Telling};
use crate::config::Inputs;
use crate::status;

/// The exit status where a version cannot be compared.
const FAILED: u8 = 2;

/// Tells what changes. The exit status says whether that is allowed.
pub fn run(root: &Path, arguments: &Diff) -> ExitCode {
    match compare(root, arguments) {
        Ok(Some(allowed)) => ExitCode::from(u8::from(!allowed)),
        Ok(None) => ExitCode::from(FAILED),
        Err(error) => {
            status::error(&error);
            ExitCode::from(FAILED)
        }
    }
}

/// Whether all changes are allowed; nothing where a version has errors.
fn compare(root: &Path, arguments: &Diff) -> anyhow::Result<Option<bool>> {
    let (old, new) = version::both(root, arguments)?;
    let Some((was, is)) = config(&old).zip(config(&new)) else {
        return Ok(None);
    };
    let (before, now) = (
        Version {
            source: &old.source,
            config: &was,
        },
        Version {
            source: &new.source,
            config: &is,
        },
    );
    let diff = match arguments.no_lock {
        true => codegen::diff::diff_anew,
        false => codegen::diff::diff,
    };
    let changes = match diff(before, now) {
        Ok(changes) => changes,
        Err(Unusable::Old(diagnostics)) => return Ok(fault(&old, &diagnostics)),
        Err(Unusable::New(diagnostics)) => return Ok(fault(&new, &diagnostics)),
    };
    let text = match arguments.format {
        Telling::Human => show::human(&changes),
        Telling::Markdown => show::markdown(&changes),
        Telling::Json => show::json(&changes, &old.shown, &new.shown),
    };
    status::done("Compared", format_args!("{} with {}", old.shown, new.shown));
    status::print(text.trim_end());
    if arguments.verify && !verify::agrees(root, &changes, (&old, &was), (&new, &is))? {
        return Ok(Some(false));
    }
    Ok(Some(is_allowed(
        &changes,
        arguments.allow,
        arguments.keep_wire,
    )))
}

/// What a version is generated with, if it can be.
fn config(inputs: &Inputs) -> Option<Config> {
    let config = inputs.config().and_then(|config| {
        let lock = inputs.lock()?;
        Ok(Config { lock, ..config })
    });
    match config {
        Ok(config) => Some(config),
        Err(diagnostics) => {
            inputs.show(&diagnostics, Format::Human);
            None
        }
    }
}

fn fault(inputs: &Inputs, diagnostics: &[codegen::Diagnostic]) -> Option<bool> {
    inputs.show(diagnostics, Format::Human);
    status::failed(format_args!("{} cannot be compared", inputs.shown));
    None
}

/// Whether changes stay within a level and, if `keep_wire`, clients in use go on.
fn is_allowed(changes: &Changes, allowed: Allowed, keep_wire: bool) -> bool {
    let highest = match allowed {
        Allowed::None => None,
        Allowed::Patch => Some(Level::Patch),
        Allowed::Minor => Some(Level::Minor),
        Allowed::Major => Some(Level::Major),
    };
    changes.rust() <= highest && !(keep_wire && changes.wire() == Wire::Breaks)
}
