//! The runtime, as it is written into every generated crate.

use std::collections::BTreeMap;

/// The files of the runtime, embedded when the generator is built.
const FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/runtime.rs"));

/// The runtime's files by their path in the package.
pub fn files() -> BTreeMap<String, String> {
    let file = |(path, text): &(&str, &str)| (format!("src/runtime/{path}"), (*text).to_owned());
    FILES.iter().map(file).collect()
}
