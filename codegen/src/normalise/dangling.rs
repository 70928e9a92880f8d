//! References to what is not there.

use serde_json::json;

use super::context::Cursor;
use crate::config::nearest;
use crate::{Code, Diagnostic, Place, Pointer};

/// What is said of the `reference` under `key` of `cursor`, which the document
/// does not have: which name was meant, if there is one much like it, else how
/// to add it.
pub fn fault(root: &Cursor<'_>, cursor: &Cursor<'_>, key: &str, reference: &str) -> Diagnostic {
    let message = format!("`{reference}` does not exist");
    let place = Place::Value(cursor.at.join(key));
    let fault = Diagnostic::warning(Code::DanglingReference, place, message);
    let component = reference.strip_prefix("#/components/");
    let Some((kind, name)) = component.and_then(|name| name.split_once('/')) else {
        return fault.help("add it, or correct the reference");
    };
    let components = root.member("components");
    let of_kind = components.and_then(|components| components.member(kind));
    let known = of_kind.iter().flat_map(Cursor::members);
    let known: Vec<_> = known.map(|(name, _)| name).collect();
    if let Some(other) = nearest(name, &known) {
        let correct = Pointer::root().join("components").join(kind).join(other);
        return fault
            .help(format!("did you mean `{other}`?"))
            .update(&cursor.at, json!({ key: correct.to_string() }))
            .describe("if that is what was meant");
    }
    let fault = fault.help("add it, or correct the reference");
    if kind != "schemas" || name.contains(['/', '~', '%']) {
        return fault;
    }
    let any = json!({ "components": { "schemas": { name: {} } } });
    fault
        .update(&Pointer::root(), any)
        .describe("describe its values in the braces; as it stands, they are any JSON")
}
