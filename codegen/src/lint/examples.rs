//! Examples that do not fit their own schemas.

use std::fmt;

use super::Lint;
use crate::ir::Example;
use crate::load::Node;
use crate::{Code, Diagnostic, Place, Pointer};

/// What is wrong with an example.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misfit {
    /// What its schema says against it.
    pub message: String,
    /// The part of it that is wrong, as a JSON Pointer from the example.
    pub at: String,
}

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} (at {})", self.message, self.at)
    }
}

/// Compares examples of a document with their schemas: for each what is wrong,
/// or `None`.
pub type Validator<'v> = &'v dyn Fn(&Node, &[Example]) -> Vec<Option<Misfit>>;

/// How much of what a schema says is told.
const LONGEST: usize = 200;

impl Lint<'_> {
    pub fn examples(&mut self, validate: Validator<'_>) {
        let api = self.api;
        let misfits = validate(&self.tree.root, &api.examples);
        for (example, misfit) in api.examples.iter().zip(misfits) {
            let Some(misfit) = misfit else {
                continue;
            };
            let part = Pointer::parse(&misfit.at).unwrap_or_default();
            let at = part
                .segments()
                .fold(example.origin.clone(), |at, step| at.join(&step));
            let mut said: String = misfit.message.chars().take(LONGEST).collect();
            if said.len() < misfit.message.len() {
                said.push('…');
            }
            let message = format!("the example does not fit its schema: {said}");
            let mut warning = Diagnostic::warning(Code::WrongExample, Place::Value(at), message)
                .help("correct the example, or the schema if the example is what servers say");
            if let Some(schema) = &example.schema {
                warning = warning.note(Place::Key(schema.clone()), "its schema");
            }
            self.found.push(warning);
        }
    }
}
