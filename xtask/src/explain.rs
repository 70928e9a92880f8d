//! `cargo xtask explain`: what the code of a diagnostic means.

use std::process::ExitCode;

use anyhow::bail;
use codegen::Code;

use crate::cli::Explain;
use crate::status;

/// Prints the explanation of a code, or the codes that there are.
///
/// # Errors
///
/// When there is no such code.
pub fn run(arguments: &Explain) -> anyhow::Result<ExitCode> {
    let Some(name) = &arguments.code else {
        for code in Code::ALL {
            let first = code
                .explanation()
                .split(['.', ':'])
                .next()
                .unwrap_or_default();
            let first = first.split_whitespace().collect::<Vec<_>>().join(" ");
            status::print(format_args!("{}  {first}", code.as_str()));
        }
        return Ok(ExitCode::SUCCESS);
    };
    let called = |code: &&Code| code.as_str().eq_ignore_ascii_case(name);
    let Some(code) = Code::ALL.iter().find(called) else {
        bail!("there is no code `{name}`; `cargo xtask explain` lists all");
    };
    status::print(code.explanation().trim_end());
    Ok(ExitCode::SUCCESS)
}
