//! Limits as text.

use std::fmt::Write as _;

use super::type_ref;
use crate::ir::{Alternative, Api, Limit, TypeRef};

/// A line of limits, if there are any.
pub fn show(text: &mut String, indent: &str, api: &Api, limits: &[Limit]) {
    if !limits.is_empty() {
        let _ = writeln!(text, "{indent}limits {}", list(api, limits));
    }
}

fn list(api: &Api, limits: &[Limit]) -> String {
    let limits: Vec<_> = limits.iter().map(|limit| one(api, limit)).collect();
    limits.join(", ")
}

fn one(api: &Api, limit: &Limit) -> String {
    let list = |limits: &[Limit]| list(api, limits);
    match limit {
        Limit::Item(index, of) => format!("Item({index}: {})", list(of)),
        Limit::Items(from, of) => format!("Items({from}..: {})", list(of)),
        Limit::Names(of) => format!("Names({})", list(of)),
        Limit::Member(name, of) => format!("{name:?}({})", list(of)),
        Limit::Matching(pattern, of) => format!("Matching {pattern:?}({})", list(of)),
        Limit::Others(names, patterns, of) => {
            format!("Others than {names:?} {patterns:?}({})", list(of))
        }
        Limit::Is(id) => type_ref(api, &TypeRef::Def(*id)),
        Limit::Tagged(property, variants) => {
            let variants = variants.iter();
            let variants = variants.map(|(tags, of)| format!("{tags:?}({})", list(of)));
            format!("By {property:?} {}", variants.collect::<Vec<_>>().join(" "))
        }
        Limit::Any(alternatives) => {
            let alternatives = alternatives.iter();
            let alternatives = alternatives
                .map(|Alternative { kind, limits }| format!("{kind:?}({})", list(limits)));
            format!("Any of {}", alternatives.collect::<Vec<_>>().join(" "))
        }
        plain => format!("{plain:?}"),
    }
}
