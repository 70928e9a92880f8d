//! What is said about pages, checked against what the operation really has.

mod extension;
mod fit;
mod guess;

use openapiv3::{Parameter, ParameterSchemaOrContent};
use serde_json::Value;

use super::{Lowering, pointers};
use crate::config::Pagination;
use crate::ir::{Api, Input, PagingKind, PagingRule};
use crate::normalise::extension::PAGINATION;
use crate::normalise::{AnySchema, OperationPiece, SchemaData};
use crate::{Code, Diagnostic, Place};

/// What is said about the pages of an operation, before its types are known.
pub struct Wanted {
    /// The index of the operation.
    operation: usize,
    rule: PagingRule,
    /// Whether it is said in the configuration, where it must be right.
    configured: bool,
}

/// Why pages are not generated.
pub struct Fault {
    place: Place,
    message: String,
    help: String,
}

impl Fault {
    fn new(place: &Place, message: impl Into<String>, help: impl Into<String>) -> Self {
        Self {
            place: place.clone(),
            message: message.into(),
            help: help.into(),
        }
    }

    fn report(self, configured: bool) -> Diagnostic {
        let message = format!("no pages are generated: {}", self.message);
        if configured {
            Diagnostic::error(Code::Config, self.place, message).help(self.help)
        } else {
            Diagnostic::warning(Code::Unsupported, self.place, message).help(self.help)
        }
    }
}

impl Lowering<'_> {
    /// Takes down what the configuration says about the pages of an operation,
    /// or else the document.
    pub fn note_paging(&mut self, index: usize, piece: &OperationPiece, id: &str) {
        let configured = self.config.operations.get(id);
        let (mut rule, configured) = match configured.and_then(|one| one.pagination.as_ref()) {
            Some(Pagination::Off) => return,
            Some(Pagination::Rule(rule)) => (rule.as_ref().clone(), true),
            None => {
                let Some(hint) = piece.operation.extensions.get(PAGINATION) else {
                    return;
                };
                match extension::read(hint, &piece.at.join(PAGINATION)) {
                    Ok(rule) => (rule, false),
                    Err(fault) => {
                        self.diagnostics.push(fault.report(false));
                        return;
                    }
                }
            }
        };
        self.bound(piece, &mut rule);
        self.wanted.push(Wanted {
            operation: index,
            rule,
            configured,
        });
    }

    /// Adds what the parameters' own schemas say: how long a page may be, and
    /// the number of the first.
    fn bound(&self, piece: &OperationPiece, rule: &mut PagingRule) {
        if let Some(Input::Query(name)) = &rule.paging.limit
            && let Some((_, schema)) = self.query_schema(piece, name)
            && schema.bounds.exclusive_maximum != Some(true)
        {
            rule.paging.longest = schema
                .bounds
                .maximum
                .and_then(whole)
                .filter(|most| *most > 0);
        }
        if let PagingKind::Page(Input::Query(name), first @ None) = &mut rule.paging.kind
            && let Some((data, schema)) = self.query_schema(piece, name)
        {
            let default = data.default.as_deref().and_then(Value::as_u64);
            let least = schema.bounds.minimum.and_then(whole);
            let begins = |number: &u64| *number <= 1;
            *first = default.filter(begins).or(least.filter(begins));
        }
    }

    /// The schema of a query parameter.
    fn query_schema(
        &self,
        piece: &OperationPiece,
        name: &str,
    ) -> Option<(&SchemaData, &AnySchema)> {
        let mut declared = piece.parameters.iter().map(|(_, parameter)| parameter);
        let parameter = declared.find(|parameter| {
            matches!(parameter, Parameter::Query { .. })
                && parameter.parameter_data_ref().name == name
        })?;
        match &parameter.parameter_data_ref().format {
            ParameterSchemaOrContent::Schema(schema) => {
                let at = pointers([schema]).next()?;
                Some(self.resolved(&at))
            }
            ParameterSchemaOrContent::Content(_) => None,
        }
    }
}

/// Gives operations their pages, once all types are known, where what is said
/// about them fits.
pub fn settle(api: &mut Api, wanted: Vec<Wanted>, diagnostics: &mut Vec<Diagnostic>) {
    let mut resources = std::mem::take(&mut api.resources);
    for one in wanted {
        let mut operations = resources
            .iter_mut()
            .flat_map(|resource| &mut resource.operations);
        let Some(operation) = operations.find(|known| known.index == one.operation) else {
            continue;
        };
        match fit::fit(api, operation, &one.rule) {
            Ok(paging) => operation.paging = Some(paging),
            Err(fault) => diagnostics.push(fault.report(one.configured)),
        }
    }
    api.resources = resources;
}

/// A bound as a count.
fn whole(bound: f64) -> Option<u64> {
    let fits = bound >= 0.0 && bound.fract() == 0.0 && bound < 1e15;
    fits.then_some(bound as u64)
}
