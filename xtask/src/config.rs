//! `codegen.toml`: found beside the document, or where the caller says.

use std::path::Path;

use codegen::{Config, Diagnostic, Place};

use crate::cli::Spec;
use crate::read::{read, read_any};
use crate::report::{self, Reporter};
use crate::status;

/// A document and its configuration, as they were read: what diagnostics are
/// about.
#[derive(Debug)]
pub struct Inputs {
    /// The document: what it is called here, and its bytes.
    pub document: (String, Vec<u8>),
    /// The configuration, if there is one.
    pub configuration: Option<(String, Vec<u8>)>,
}

impl Inputs {
    /// Reads the document `spec` and the configuration at `config`, or else
    /// the one beside the document.
    ///
    /// # Errors
    ///
    /// When one of them cannot be read.
    pub fn read(spec: &Spec, shown: String, config: Option<&Path>) -> anyhow::Result<Self> {
        let document = (shown, read(&spec.path)?);
        let beside = spec.path.with_file_name("codegen.toml");
        let path = match config {
            Some(path) => Some(path),
            None => Some(beside.as_path()).filter(|path| path.exists()),
        };
        let configuration = match path {
            Some(path) => {
                let bytes = read_any(path, "give the configuration in it")?;
                Some((shown_beside(&document.0, path, config), bytes))
            }
            None => None,
        };
        Ok(Self {
            document,
            configuration,
        })
    }

    /// What the configuration says; without one, nothing.
    ///
    /// # Errors
    ///
    /// What is wrong with it.
    pub fn config(&self) -> Result<Config, Vec<Diagnostic>> {
        match &self.configuration {
            Some((_, bytes)) => Config::parse(&report::text(bytes)),
            None => Ok(Config::default()),
        }
    }

    /// Shows diagnostics with the lines they are about.
    pub fn show(&self, diagnostics: &[Diagnostic]) {
        let about_config = |one: &&Diagnostic| matches!(one.place, Place::Config(_));
        let (configured, documented): (Vec<_>, Vec<_>) = diagnostics.iter().partition(about_config);
        let inputs = [
            (self.configuration.as_ref(), configured),
            (Some(&self.document), documented),
        ];
        for (input, diagnostics) in inputs {
            let Some((name, bytes)) = input.filter(|_| !diagnostics.is_empty()) else {
                continue;
            };
            let text = report::text(bytes);
            let reporter = Reporter::new(name, &text);
            for diagnostic in diagnostics {
                status::tell(format_args!("{}\n", reporter.render(diagnostic)));
            }
        }
    }
}

/// What people call the configuration: the path that they gave, or the one
/// beside the document that they gave.
fn shown_beside(document: &str, path: &Path, given: Option<&Path>) -> String {
    let shown = match given {
        Some(given) => given.to_owned(),
        None => Path::new(document).with_file_name(path.file_name().unwrap_or_default()),
    };
    shown.display().to_string()
}
