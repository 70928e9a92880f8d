//! Generated crates on disk, for cargo to look at.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use codegen::config::Docs;
use codegen::{Config, Generated, Source};

use super::{examples, page_examples};

/// What a generated crate must not have: warnings of the compiler, of clippy
/// or of rustdoc, and public items without a comment.
const LINTS: &str = r#"
[lints.rust]
warnings = "deny"
missing_docs = "deny"

[lints.clippy]
all = { level = "deny", priority = -1 }
# A document may well call something 50.
just_underscores_and_digits = "allow"

[lints.rustdoc]
all = { level = "deny", priority = -1 }
unescaped_backticks = "allow"
"#;

/// Packages in one workspace, so that what they all depend on is checked once.
pub struct Workspace {
    folder: PathBuf,
    members: Vec<String>,
}

impl Workspace {
    /// An empty one in the folder `name` among what tests leave.
    pub fn new(name: &str) -> Self {
        Self {
            folder: Path::new(env!("CARGO_TARGET_TMPDIR")).join(name),
            members: Vec::new(),
        }
    }

    /// Adds a package `name` of what is generated from `source`, with all pages.
    /// Its examples are targets of their own, which see of it what others see.
    pub fn add(&mut self, name: &str, source: &Source, config: &Config) {
        let config = Config {
            crate_name: Some(name.to_owned()),
            own_workspace: false,
            docs: Docs::default(),
            ..config.clone()
        };
        let generated = codegen::generate(source, &config).expect("a usable document");
        let package = self.folder.join(name);
        remove_others(&package, "src", &generated);
        for (path, text) in &generated.files {
            write(&package.join(path), text);
        }
        let manifest = generated.scaffold["Cargo.toml"].clone() + LINTS;
        write(&package.join("Cargo.toml"), &manifest);
        write(&package.join("examples/all.rs"), &examples(&generated));
        write(
            &package.join("examples/pages.rs"),
            &page_examples(&generated),
        );
        self.members.push(format!("{name:?}"));
    }

    /// Adds a program to a package, if there is one.
    pub fn example(&self, name: &str, path: &Path) {
        if let (Ok(text), Some(file)) = (fs::read_to_string(path), path.file_name()) {
            let examples = self.folder.join(name).join("examples");
            write(&examples.join(file), &text);
        }
    }

    /// Runs each of these commands of cargo, which must all succeed. TLS is
    /// left out: no generated line depends on it.
    #[track_caller]
    pub fn run(&self, commands: &[&[&str]]) {
        let members = self.members.join(", ");
        let manifest = format!(
            "[workspace]\nresolver = \"3\"\nmembers = [{members}]\n\n\
             [profile.dev]\ndebug = false\nincremental = false\n"
        );
        write(&self.folder.join("Cargo.toml"), &manifest);
        let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.lock");
        let lock = fs::read_to_string(lock).expect("the workspace's lock file");
        write(&self.folder.join("Cargo.lock"), &lock);
        for arguments in commands {
            let cargo = env::var_os("CARGO").expect("tests are run by cargo");
            let output = Command::new(cargo)
                .args(*arguments)
                .args(["--quiet", "--no-default-features", "--target-dir"])
                .arg(self.folder.join("target"))
                .current_dir(&self.folder)
                .output()
                .expect("cargo can be run");
            assert!(
                output.status.success(),
                "cargo {}\n{}",
                arguments.join(" "),
                String::from_utf8_lossy(&output.stderr)
            );
        }
    }
}

/// Removes the files of a folder that an earlier run left.
fn remove_others(package: &Path, folder: &str, generated: &Generated) {
    for entry in fs::read_dir(package.join(folder)).into_iter().flatten() {
        let entry = entry.expect("a readable folder");
        let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            remove_others(package, &path, generated);
        } else if !generated.files.contains_key(&path) {
            fs::remove_file(entry.path()).expect("a removable file");
        }
    }
}

/// Writes a file unless it is as it should be, so that cargo sees no change.
fn write(path: &Path, text: &str) {
    if fs::read_to_string(path).is_ok_and(|found| found == text) {
        return;
    }
    fs::create_dir_all(path.parent().expect("a file in a folder")).expect("a writable folder");
    fs::write(path, text).expect("a writable file");
}
