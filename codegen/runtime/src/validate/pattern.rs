//! Patterns: regular expressions of ECMA-262, which is what JSON Schema means by one.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use regress::Regex;

type Known = HashMap<&'static str, Option<Arc<Regex>>>;

/// The patterns of the document that were needed so far: compiling one takes longer than most texts do.
static KNOWN: LazyLock<Mutex<Known>> = LazyLock::new(Mutex::default);

/// Whether the pattern matches some part of a text. One that is no regular expression says nothing.
pub(super) fn matches(pattern: &'static str, text: &str) -> bool {
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    let regex = known.entry(pattern).or_insert_with(|| compile(pattern));
    let Some(regex) = regex.clone() else {
        return true;
    };
    drop(known);
    regex.find(text).is_some()
}

/// By code points, as JSON Schema 2020-12 (6.4) recommends; in the older way where that is what it is written for.
fn compile(pattern: &str) -> Option<Arc<Regex>> {
    let regex = Regex::with_flags(pattern, "u").or_else(|_| Regex::new(pattern));
    regex.ok().map(Arc::new)
}
