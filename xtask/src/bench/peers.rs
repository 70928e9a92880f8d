//! Other generators, where they are installed.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::Context as _;

use super::programs::installed;

/// Another generator, and how it is asked for a crate.
#[derive(Clone, Debug)]
pub struct Peer {
    /// What it is called.
    pub name: String,
    /// The program and its arguments, in which `{document}` and `{out}` stand for paths.
    words: Vec<String>,
    /// Of one that writes a module and no crate: the module, and the file beside its own that says what it depends on.
    module: Option<(&'static str, &'static str)>,
}

/// A generator that is looked for without being asked.
struct Known {
    name: &'static str,
    /// What its program may be called.
    programs: &'static [&'static str],
    /// The arguments of that.
    arguments: &'static str,
    /// As that of [`Peer`].
    module: Option<(&'static str, &'static str)>,
}

const KNOWN: &[Known] = &[
    Known {
        name: "openapi-generator",
        programs: &["openapi-generator-cli", "openapi-generator"],
        arguments: "generate -g rust --skip-validate-spec --additional-properties packageName=peer -i {document} -o {out}",
        module: None,
    },
    Known {
        name: "progenitor",
        programs: &["cargo-progenitor"],
        arguments: "progenitor --name peer --version 0.1.0 --input {document} --output {out}",
        module: None,
    },
    Known {
        name: "openapi-to-rust",
        programs: &["openapi-to-rust"],
        arguments: "generate {document} --output-dir {out}/src/peer --module-name peer --quiet",
        module: Some(("peer", "REQUIRED_DEPS.toml")),
    },
    Known {
        name: "ploidy",
        programs: &["ploidy"],
        arguments: "generate rust {document} --output {out} --name peer",
        module: None,
    },
];

/// Reads `NAME=COMMAND`: a program that writes a crate, with `{document}` and `{out}` among its arguments.
///
/// # Errors
///
/// When it is something else.
pub fn given(text: &str) -> Result<Peer, String> {
    let (name, command) = text.split_once('=').ok_or("it is no NAME=COMMAND")?;
    let words: Vec<_> = command.split_whitespace().map(str::to_owned).collect();
    match ["{document}", "{out}"]
        .iter()
        .find(|part| !command.contains(*part))
    {
        Some(part) => Err(format!("the command lacks `{part}`")),
        None => Ok(Peer {
            name: name.to_owned(),
            words,
            module: None,
        }),
    }
}

/// Those that are installed, and a line for each that is not.
pub fn found() -> (Vec<Peer>, Vec<String>) {
    let (mut peers, mut missing) = (Vec::new(), Vec::new());
    for known in KNOWN {
        let mut programs = known.programs.iter();
        match programs.find(|program| installed(program).is_some()) {
            Some(program) => peers.push(Peer {
                name: known.name.to_owned(),
                words: std::iter::once(*program)
                    .chain(known.arguments.split(' '))
                    .map(str::to_owned)
                    .collect(),
                module: known.module,
            }),
            None => missing.push(format!(
                "{}: `{}` is not installed.",
                known.name,
                known.programs.join("` or `")
            )),
        }
    }
    (peers, missing)
}

impl Peer {
    /// The command that writes a crate for a document.
    pub fn command(&self, document: &Path, out: &Path) -> Command {
        let put = |word: &String| {
            let word = word.replace("{document}", &document.display().to_string());
            word.replace("{out}", &out.display().to_string())
        };
        let mut words = self.words.iter().map(put);
        let mut command = Command::new(words.next().unwrap_or_default());
        // Of a panic, what it says is enough.
        command.args(words).env("RUST_BACKTRACE", "0");
        command
    }

    /// Makes a crate of its own of what was written to `folder`.
    ///
    /// # Errors
    ///
    /// When the peer did not write what it should.
    pub fn complete(&self, folder: &Path) -> anyhow::Result<()> {
        let path = folder.join("Cargo.toml");
        let mut manifest = match self.module {
            None => fs::read_to_string(&path).context("it wrote no Cargo.toml")?,
            Some((module, needs)) => {
                let needs = folder.join("src").join(module).join(needs);
                let needs = fs::read_to_string(needs).context("it does not say what it needs")?;
                fs::write(folder.join("src/lib.rs"), format!("pub mod {module};\n"))?;
                format!(
                    "[package]\nname = \"{module}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n{needs}"
                )
            }
        };
        if !manifest.contains("[workspace]") {
            manifest.push_str("\n[workspace]\n");
        }
        fs::write(path, manifest)?;
        Ok(())
    }
}

/// What a compiler or generator that gave up said about it, in a line.
pub fn reason(error: &str) -> String {
    let lines: Vec<_> = error
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect();
    let told = lines
        .iter()
        .find(|line| line.to_lowercase().starts_with("error"));
    // What a panic says stands below where it was.
    let panicked = lines.iter().position(|line| line.contains(" panicked at "));
    let told = told.or_else(|| panicked.and_then(|at| lines.get(at + 1)));
    let told = told.or(lines.last()).copied().unwrap_or_default();
    let short: String = told.chars().take(120).collect();
    short.replace('|', "¦")
}
