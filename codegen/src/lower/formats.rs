//! Formats of strings: which there are, and which of them have a type.

use std::collections::BTreeMap;

use super::class::Class;
use crate::Config;
use crate::ir::{FormatId, Scalar};
use crate::normalise::{AnySchema, Document, Piece};

/// The formats of all strings of a document, with the number of each that has
/// a type.
#[derive(Debug)]
pub struct Known<'d>(BTreeMap<&'d str, Option<FormatId>>);

impl<'d> Known<'d> {
    /// Those of `document`, with types as `config` has them.
    pub fn new(document: &'d Document, config: &Config) -> Self {
        let mut known = BTreeMap::new();
        for schema in document.schemas.values() {
            if let Piece::Schema(schema) = schema
                && schema.any.typ == Some("string")
                && let Some(format) = schema.any.format.as_deref()
            {
                known.insert(format, None);
            }
        }
        for (index, (format, id)) in known.iter_mut().enumerate() {
            *id = config.formats.of(format).map(|_| FormatId(index));
        }
        Self(known)
    }

    /// The formats, in the order of their numbers.
    pub fn names(&self) -> Vec<String> {
        self.0.keys().map(|name| (*name).to_owned()).collect()
    }

    /// The class of a schema, where its format says more than its type.
    pub fn refine(&self, class: Class, any: &AnySchema) -> Class {
        if class != Class::Scalar(Scalar::String) {
            return class;
        }
        let format = any.format.as_deref().and_then(|format| self.0.get(format));
        match format.copied().flatten() {
            Some(id) => Class::Scalar(Scalar::Formatted(id)),
            None => class,
        }
    }
}
