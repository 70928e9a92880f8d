//! What holds under conditions, and what no type can say.

use serde_json::Value;

use super::Reading;
use crate::load::Node;
use crate::normalise::extension;
use crate::{Code, Diagnostic, Place};

/// Keywords that restrict values by something else than their type or limits.
const UNCHECKED: [&str; 6] = [
    "not",
    "if",
    "dependentSchemas",
    "contains",
    "unevaluatedProperties",
    "unevaluatedItems",
];

impl Reading<'_, '_> {
    /// Members that need others beside them.
    pub(super) fn dependents(&mut self) {
        let (context, cursor) = (&mut *self.context, self.cursor);
        let Some(lists) = context.object(cursor, "dependentRequired") else {
            return;
        };
        let lists = lists.members().map(|(name, _)| {
            let others = context.texts(&lists, name);
            (name.to_owned(), Value::from(others))
        });
        let lists = lists.collect();
        self.data
            .extensions
            .edit()
            .insert(extension::DEPENDENT_REQUIRED.to_owned(), lists);
    }

    /// What is only said about some values.
    pub(super) fn conditions(&mut self) {
        let cursor = self.cursor;
        let mut conditional: Vec<_> = ["then", "else"]
            .into_iter()
            .filter_map(|keyword| cursor.member(keyword))
            .collect();
        if let Some(dependent) = self.context.object(cursor, "dependentSchemas") {
            conditional.extend(dependent.members().map(|(_, schema)| schema));
        }
        conditional.retain(|schema| schema.node.as_object().is_some());
        if !conditional.is_empty() {
            self.carry(extension::CONDITIONAL, conditional);
        }
        if let Some(not) = cursor.member("not") {
            self.any.not = true;
            self.context.pending.push(not);
        }
        for keyword in UNCHECKED {
            let Some(member) = cursor.member(keyword) else {
                continue;
            };
            if !matches!(member.node, Node::Bool(_)) {
                let message = format!(
                    "no type can say what `{keyword}` says; values are not checked against it"
                );
                let place = Place::Key(member.at);
                let advice = Diagnostic::advice(Code::Unsupported, place, message)
                    .help("say it in the description, too, for people");
                self.context.diagnostics.push(advice);
            }
        }
    }
}
