//! Other generators, where they are installed.

use std::path::Path;
use std::process::Command;

use super::programs::installed;

/// Another generator, and how it is asked for a crate.
#[derive(Clone, Debug)]
pub struct Peer {
    /// What it is called.
    pub name: String,
    /// The program and its arguments, in which `{document}` and `{out}` stand for paths.
    words: Vec<String>,
}

/// What is looked for without being asked, by the programs that it may be.
const KNOWN: &[(&str, &[&str], &str)] = &[
    (
        "openapi-generator",
        &["openapi-generator-cli", "openapi-generator"],
        "generate -g rust --skip-validate-spec --additional-properties packageName=peer -i {document} -o {out}",
    ),
    (
        "progenitor",
        &["cargo-progenitor"],
        "progenitor --name peer --version 0.1.0 --input {document} --output {out}",
    ),
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
        }),
    }
}

/// Those that are installed, and a line for each that is not.
pub fn found() -> (Vec<Peer>, Vec<String>) {
    let (mut peers, mut missing) = (Vec::new(), Vec::new());
    for (name, programs, arguments) in KNOWN {
        match programs.iter().find(|program| installed(program).is_some()) {
            Some(program) => peers.push(Peer {
                name: (*name).to_owned(),
                words: std::iter::once(*program)
                    .chain(arguments.split(' '))
                    .map(str::to_owned)
                    .collect(),
            }),
            None => missing.push(format!(
                "{name}: `{}` is not installed.",
                programs.join("` or `")
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
        command.args(words);
        command
    }
}
