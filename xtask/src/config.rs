//! `codegen.toml`: found beside the document, or where the caller says.

use std::path::Path;

use codegen::{Config, Diagnostic, Place, Source};

use crate::cli::{Format, Spec};
use crate::files;
use crate::read::{read, read_any};
use crate::report::{self, Reporter};

/// A document and its configuration, as they were read: what diagnostics are
/// about.
#[derive(Debug)]
pub struct Inputs {
    /// What the document is called here.
    pub shown: String,
    /// The document and the files that it refers to.
    pub source: Source,
    /// The configuration, if there is one.
    pub configuration: Option<(String, Vec<u8>)>,
}

impl Inputs {
    /// Reads the document `spec` and the configuration at `config`, or else
    /// the one beside the document. The files that the document refers to must
    /// be in the folder `root`, or else in its own.
    ///
    /// # Errors
    ///
    /// When one of them cannot be read.
    pub fn read(
        spec: &Spec,
        shown: String,
        config: Option<&Path>,
        root: Option<&Path>,
    ) -> anyhow::Result<Self> {
        let mut source = Source::new(spec.name.clone(), read(&spec.path)?);
        let own = spec.path.parent().unwrap_or(Path::new(""));
        source.files = files::read(&source.bytes, own, root.unwrap_or(own))?;
        let beside = spec.path.with_file_name("codegen.toml");
        let path = match config {
            Some(path) => Some(path),
            None => Some(beside.as_path()).filter(|path| path.exists()),
        };
        let configuration = match path {
            Some(path) => {
                let bytes = read_any(path, "give the configuration in it")?;
                Some((shown_beside(&shown, path, config), bytes))
            }
            None => None,
        };
        Ok(Self {
            shown,
            source,
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
    pub fn show(&self, diagnostics: &[Diagnostic], format: Format) {
        let about_config = |one: &&Diagnostic| matches!(one.place, Place::Config(_));
        let (configured, documented): (Vec<_>, Vec<_>) = diagnostics.iter().partition(about_config);
        if let Some((name, bytes)) = &self.configuration {
            let text = report::text(bytes);
            tell(&Reporter::new(name, &text), &configured, format);
        }
        let files = self.source.files.iter();
        let files = files.filter_map(|(path, bytes)| Some((path, bytes.as_ref().ok()?)));
        let files: Vec<_> = files
            .map(|(path, bytes)| (path.as_str(), report::text(bytes)))
            .collect();
        let text = report::text(&self.source.bytes);
        let mut reporter = Reporter::new(&self.shown, &text);
        for (path, text) in &files {
            let name = Path::new(&self.shown).with_file_name(path);
            reporter = reporter.with_file(path, name.display().to_string(), text);
        }
        tell(&reporter, &documented, format);
    }
}

fn tell(reporter: &Reporter<'_>, diagnostics: &[&Diagnostic], format: Format) {
    // Programs can put together what belongs together; an annotation stands at
    // each of its lines.
    match format {
        Format::Human => {
            for diagnostic in reporter.fold(diagnostics) {
                reporter.tell(&diagnostic, format);
            }
        }
        Format::Json | Format::Github => {
            for diagnostic in diagnostics {
                reporter.tell(diagnostic, format);
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
