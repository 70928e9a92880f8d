//! `[package]`: what a new manifest says.

use super::reader::{Entry, Reader};

/// What the configuration says about the package.
#[derive(Clone, Debug, Default)]
pub struct PackageConfig {
    /// Its name, as Cargo spells it.
    pub name: Option<String>,
    /// Its version.
    pub version: Option<String>,
}

/// Reads the table.
pub fn read(reader: &mut Reader, table: &Entry<'_>) -> PackageConfig {
    let entries = reader.inner(table);
    reader.known(&entries, "`package`", &["name", "version"]);
    let name = entries.get("name").and_then(|entry| {
        let name = reader.text(entry)?;
        let plain = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        if !(name.starts_with(|c: char| c.is_ascii_alphabetic()) && name.chars().all(plain)) {
            let message = format!("`{}` is no name of a package", name.escape_debug());
            let help = "use ASCII letters, digits, `-` and `_`, and begin with a letter";
            reader.fault(&entry.value_place(), message, help);
            return None;
        }
        Some(name)
    });
    let version = entries.get("version").and_then(|entry| {
        let version = reader.text(entry)?;
        if !is_version(&version) {
            let message = format!("`{}` is no version", version.escape_debug());
            reader.fault(&entry.value_place(), message, "write it as \"1.2.3\"");
            return None;
        }
        Some(version)
    });
    PackageConfig { name, version }
}

/// Whether a text is a version as Cargo has it (SemVer 2.0.0).
fn is_version(text: &str) -> bool {
    let (rest, build) = text.split_once('+').unwrap_or((text, "0"));
    let (core, pre) = rest.split_once('-').unwrap_or((rest, "0"));
    let number = |part: &str| part.parse::<u64>().is_ok_and(|of| of.to_string() == part);
    let label = |part: &str| {
        let plain = |c: char| c.is_ascii_alphanumeric() || c == '-';
        !part.is_empty() && part.chars().all(plain)
    };
    core.split('.').count() == 3
        && core.split('.').all(number)
        && pre.split('.').all(label)
        && build.split('.').all(label)
}
