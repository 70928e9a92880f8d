//! `codegen.toml`: found beside the document, or where the caller says.

use std::path::{Path, PathBuf};

use anyhow::bail;
use codegen::config::Select;
use codegen::{Config, Diagnostic, Lock, Overlay, Place, Source};

use crate::cli::{Beside, Format, Shaping, Spec};
use crate::files;
use crate::read::{read, read_any};
use crate::report::{self, Reporter};
use crate::write::{NAMES, Standing, standing};

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
    /// Where the overlays are, and what they are called here.
    pub overlays: Vec<(PathBuf, String)>,
    /// The names that were given before: what the file is called, and its text.
    names: Option<(String, String)>,
    /// What the command line selects.
    select: Select,
    /// The document's folder, and the one that its files must be in.
    folders: (PathBuf, PathBuf),
}

impl Inputs {
    /// Reads a document and what belongs to it.
    ///
    /// # Errors
    ///
    /// When one of them cannot be read.
    pub fn read(spec: &Spec, beside: &Beside) -> anyhow::Result<Self> {
        let shown = spec.shown.clone();
        let (config, root) = (beside.config.as_deref(), beside.root.as_deref());
        let source = Source::new(spec.name.clone(), read(&spec.path)?);
        let own = spec.path.parent().unwrap_or(Path::new(""));
        let usual = spec.path.with_file_name("codegen.toml");
        let path = match config {
            Some(path) => Some(path),
            None => Some(usual.as_path()).filter(|path| path.exists()),
        };
        let configuration = match path {
            Some(path) => {
                let bytes = read_any(path, "give the configuration in it")?;
                Some((shown_beside(&shown, path, config), bytes))
            }
            None => None,
        };
        let mut inputs = Self {
            folders: (own.to_owned(), root.unwrap_or(own).to_owned()),
            ..Self::elsewhere(shown, source, configuration)
        };
        // Of a configuration that is wrong, nothing is generated.
        let config = inputs.config().unwrap_or_default();
        for name in config.overlays {
            let path = inputs.folders.0.join(&name);
            let shown = Path::new(&inputs.shown).with_file_name(&name);
            inputs.overlay(path, name, shown.display().to_string())?;
        }
        inputs.refer()?;
        Ok(inputs)
    }

    /// A document and its configuration that were read from elsewhere than
    /// files, without anything that they refer to.
    pub fn elsewhere(
        shown: String,
        source: Source,
        configuration: Option<(String, Vec<u8>)>,
    ) -> Self {
        Self {
            shown,
            source,
            configuration,
            overlays: Vec::new(),
            names: None,
            select: Select::default(),
            folders: Default::default(),
        }
    }

    /// The same with what a command line changes in the document.
    ///
    /// # Errors
    ///
    /// When an overlay, or a file that it refers to, cannot be read.
    pub fn with(mut self, shaping: &Shaping) -> anyhow::Result<Self> {
        self.select.include.clone_from(&shaping.include);
        self.select.exclude.clone_from(&shaping.exclude);
        for path in &shaping.overlay {
            let shown = path.display().to_string();
            // By its path from the document, where it is below.
            let folder = match self.folders.0.as_os_str().is_empty() {
                true => Path::new("."),
                false => &self.folders.0,
            };
            let below = path.canonicalize().ok().and_then(|path| {
                let below = path.strip_prefix(folder.canonicalize().ok()?).ok()?;
                Some(below.to_string_lossy().replace('\\', "/"))
            });
            let name = below.unwrap_or_else(|| shown.clone());
            self.overlay(path.clone(), name, shown)?;
        }
        if !shaping.overlay.is_empty() {
            self.refer()?;
        }
        Ok(self)
    }

    /// The same with the names that the package in `directory` has, which is
    /// called `shown` here.
    ///
    /// # Errors
    ///
    /// When they are there and cannot be read.
    pub fn with_names(mut self, directory: &Path, shown: &str) -> anyhow::Result<Self> {
        let path = directory.join(NAMES);
        self.names = match standing(&path)? {
            Standing::File(text) => {
                let shown = Path::new(shown).join(NAMES);
                Some((shown.display().to_string(), text))
            }
            Standing::Nothing => None,
            Standing::Other(what) => bail!("{} is {what}", path.display()),
        };
        Ok(self)
    }

    /// The same with names that were read from elsewhere than files: what their
    /// file is called, and its text.
    pub fn with_names_of(mut self, names: Option<(String, String)>) -> Self {
        self.names = names;
        self
    }

    /// The names that were given before.
    ///
    /// # Errors
    ///
    /// What is wrong with their file.
    pub fn lock(&self) -> Result<Option<Lock>, Vec<Diagnostic>> {
        let lock = self.names.as_ref();
        lock.map(|(name, text)| Lock::parse(text, name)).transpose()
    }

    fn overlay(&mut self, path: PathBuf, name: String, shown: String) -> anyhow::Result<()> {
        let bytes = read_any(&path, "give the overlay in it")?;
        self.source.overlays.push(Overlay { name, bytes });
        self.overlays.push((path, shown));
        Ok(())
    }

    /// Reads what the document and its overlays refer to.
    fn refer(&mut self) -> anyhow::Result<()> {
        let (own, root) = &self.folders;
        self.source.files = files::read(&self.texts(), own, root)?;
        Ok(())
    }

    /// The texts of the document and its overlays.
    pub fn texts(&self) -> Vec<&[u8]> {
        let overlays = self.source.overlays.iter().map(|one| one.bytes.as_slice());
        let document = self.source.bytes.as_slice();
        std::iter::once(document).chain(overlays).collect()
    }

    /// What the configuration says; without one, nothing.
    ///
    /// # Errors
    ///
    /// What is wrong with it.
    pub fn config(&self) -> Result<Config, Vec<Diagnostic>> {
        let mut config = match &self.configuration {
            Some((_, bytes)) => Config::parse(&report::text(bytes))?,
            None => Config::default(),
        };
        if !self.select.include.is_empty() {
            config.select.include.clone_from(&self.select.include);
        }
        config
            .select
            .exclude
            .extend(self.select.exclude.iter().cloned());
        Ok(config)
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
        let overlays = self.source.overlays.iter().zip(&self.overlays);
        let overlays: Vec<_> = overlays
            .map(|(overlay, (_, shown))| (&overlay.name, shown, report::text(&overlay.bytes)))
            .collect();
        if let Some((name, text)) = &self.names {
            reporter = reporter.with_file(name, name.clone(), text);
        }
        for (name, shown, text) in &overlays {
            reporter = reporter.with_file(name, (*shown).clone(), text);
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
