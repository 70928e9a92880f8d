//! `cargo xtask`: see `cargo xtask help`.

use std::process::ExitCode;

use clap::Parser as _;

fn main() -> ExitCode {
    match xtask::run(xtask::Cli::parse()) {
        Ok(code) => code,
        Err(error) => {
            xtask::status::error(&error);
            ExitCode::FAILURE
        }
    }
}
