//! `[security.<scheme>]`: how credentials are found.

use std::collections::{BTreeMap, BTreeSet};

use super::reader::{Entry, Reader};
use crate::Place;

/// What the configuration says about a security scheme.
#[derive(Clone, Debug)]
pub struct SchemeConfig {
    /// Where its name is.
    pub place: Place,
    /// The environment variable that holds the credential.
    pub env: Option<String>,
}

/// Reads the table of all schemes.
pub fn read(reader: &mut Reader, all: &Entry<'_>) -> BTreeMap<String, SchemeConfig> {
    let mut schemes = BTreeMap::new();
    let mut taken = BTreeSet::new();
    for (name, scheme) in reader.inner(all) {
        let entries = reader.inner(&scheme);
        reader.known(&entries, &format!("the scheme `{name}`"), &["env"]);
        let env = entries.get("env").and_then(|entry| {
            let env = reader.text(entry)?;
            let shown = env.escape_debug();
            let (fault, help) = if !is_env(&env) {
                (
                    format!("`{shown}` is no name of an environment variable"),
                    "use capital letters, digits and `_`, and begin with a letter",
                )
            } else if !taken.insert(env.clone()) {
                (
                    format!("`{shown}` is another scheme's environment variable"),
                    "give each scheme a variable of its own",
                )
            } else {
                return Some(env);
            };
            reader.fault(&entry.value_place(), fault, help);
            None
        });
        let place = scheme.place;
        schemes.insert(name, SchemeConfig { place, env });
    }
    schemes
}

/// Whether `name` can be the name of an environment variable everywhere.
fn is_env(name: &str) -> bool {
    let plain = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_';
    name.starts_with(|c: char| c.is_ascii_uppercase()) && name.chars().all(plain)
}
