//! What a client suffers from though nothing of the document is wrong: names
//! that nobody gave, errors that nobody described, types that say nothing.
//!
//! A check reads the API and reports; it changes nothing, and no generated
//! line depends on it. What generating tells of a document is told, too, so
//! that linting is all there is to say about it. [`Levels`] decide what any of
//! it is.

mod examples;
mod levels;
mod names;
mod operations;
mod servers;
mod types;

pub use examples::{Misfit, Validator};
pub use levels::{Level, Levels, UnknownLint};

use crate::ir::Api;
use crate::load::{Node, Tree};
use crate::read::{Understood, in_order, understand};
use crate::{Config, Diagnostic, Pointer, Source};

/// Checks a document. `validate` says which examples do not fit their schemas.
///
/// # Errors
///
/// When the document cannot be used: all that was found wrong with it.
pub fn lint(
    source: &Source,
    config: &Config,
    validate: Validator<'_>,
) -> Result<Vec<Diagnostic>, Vec<Diagnostic>> {
    let config = Config {
        // Examples are collected for tests only.
        tests: true,
        ..config.clone()
    };
    let Understood {
        api,
        tree,
        mut found,
        said,
    } = understand(source, &config, &())?;
    let mut lint = Lint {
        api: &api,
        tree: &tree,
        found: Vec::new(),
    };
    lint.operations();
    lint.names();
    lint.types();
    lint.servers();
    lint.examples(validate);
    found.append(&mut lint.found);
    Ok(config.lint.apply(in_order(found, said, &tree)))
}

/// The checks of one document.
struct Lint<'a> {
    api: &'a Api,
    tree: &'a Tree<'a>,
    found: Vec<Diagnostic>,
}

impl Lint<'_> {
    /// Whether the object at a place says something under a key.
    fn says(&self, at: &Pointer, key: &str) -> bool {
        match self.tree.at(at).and_then(|node| node.get(key)) {
            None | Some(Node::Null) => false,
            Some(Node::String(text)) => !text.trim().is_empty(),
            Some(Node::Array(list)) => !list.is_empty(),
            Some(_) => true,
        }
    }
}
