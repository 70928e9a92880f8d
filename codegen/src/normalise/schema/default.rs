//! Defaults that cannot be.

use crate::normalise::context::{Context, Cursor};
use crate::{Code, Diagnostic, Place};

/// Tells of a default that is none of the values that there are.
pub fn check(context: &mut Context<'_>, schema: &Cursor<'_>, values: &[Cursor<'_>]) {
    let default = schema.member("default").filter(|_| !values.is_empty());
    let Some(default) = default else {
        return;
    };
    let wanted = default.node.to_json();
    if values.iter().all(|value| value.node.to_json() != wanted) {
        let message = "the default is none of the values that there are";
        let place = Place::Value(default.at.clone());
        let advice = Diagnostic::advice(Code::Contradiction, place, message).remove(&default.at);
        context
            .diagnostics
            .push(advice.help("correct it, or add it to the values"));
    }
}
