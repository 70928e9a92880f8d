//! What a schema says in prose, and the facts that its type does not tell.

use serde_json::Value;

use super::class::enum_kind;
use crate::ir::{Docs, code_span, format_fact};
use crate::normalise::{AnySchema, Bounds, SchemaData, extension};

/// The documentation of a schema.
pub fn of(data: &SchemaData, any: &AnySchema) -> Docs {
    Docs {
        title: data.title.clone().unwrap_or_default(),
        text: data.description.clone().unwrap_or_default(),
        deprecated: data.deprecated,
        facts: facts(data, any),
        example: data.example.as_deref().cloned(),
        listed: untyped(any).first().cloned(),
        default: data.default.as_deref().cloned(),
        format: any.format.clone(),
        read_only: data.read_only,
        write_only: data.write_only,
    }
}

/// The first paragraph of a text.
pub fn first_paragraph(text: &str) -> String {
    text.trim()
        .split("\n\n")
        .next()
        .unwrap_or_default()
        .to_owned()
}

/// The listed values that no enum tells: fractions, one truth value of two, and
/// whatever has parts.
fn untyped(any: &AnySchema) -> &[Value] {
    let both = any.enumeration.len() > 1 && any.enumeration.iter().all(Value::is_boolean);
    match enum_kind(any) {
        None if !both => &any.enumeration,
        _ => &[],
    }
}

fn facts(data: &SchemaData, any: &AnySchema) -> Vec<String> {
    let mut facts = Vec::new();
    let bounds = &*any.bounds;
    let values: Vec<_> = untyped(any)
        .iter()
        .map(|value| code_span(&value.to_string()))
        .collect();
    match values.as_slice() {
        [] => {}
        [only] => facts.push(format!("Always {only}.")),
        several => facts.push(format!("One of {}.", several.join(", "))),
    }
    facts.extend(range("character", bounds.min_length, bounds.max_length));
    facts.extend(range("item", bounds.min_items, bounds.max_items));
    facts.extend(range(
        "member",
        bounds.min_properties,
        bounds.max_properties,
    ));
    if bounds.unique_items == Some(true) {
        facts.push("No item twice.".to_owned());
    }
    facts.extend(amount(bounds));
    if let Some(pattern) = &bounds.pattern {
        facts.push(format!("Matches {}.", code_span(pattern)));
    }
    let patterned = extension::patterned(data);
    if !patterned.is_empty() {
        let patterns: Vec<_> = patterned
            .iter()
            .map(|(pattern, _)| code_span(pattern))
            .collect();
        let members = if any.properties.is_empty() {
            "Members"
        } else {
            "Other members"
        };
        facts.push(format!(
            "{members} have names that match {}.",
            patterns.join(" or ")
        ));
    }
    for (name, others) in extension::texts(data, extension::DEPENDENT_REQUIRED) {
        let others: Vec<_> = others.iter().map(|other| code_span(other)).collect();
        facts.push(format!(
            "{} needs {} beside it.",
            code_span(&name),
            others.join(" and ")
        ));
    }
    if let Some(format) = &any.format
        && any.typ == Some("string")
    {
        facts.push(format_fact(format));
    }
    if let Some(default) = &data.default {
        facts.push(format!("Default: {}.", code_span(&default.to_string())));
    }
    if data.read_only {
        facts.push("Read only: servers ignore or refuse it in requests.".to_owned());
    }
    if data.write_only {
        facts.push("Write only: servers do not send it.".to_owned());
    }
    facts
}

/// What numbers are allowed.
fn amount(bounds: &Bounds) -> Vec<String> {
    let mut facts = Vec::new();
    let exclusive = |flag: Option<bool>| flag == Some(true);
    if let Some(bound) = bounds.minimum {
        let word = if exclusive(bounds.exclusive_minimum) {
            "Greater than"
        } else {
            "At least"
        };
        facts.push(format!("{word} {bound}."));
    }
    if let Some(bound) = bounds.maximum {
        let word = if exclusive(bounds.exclusive_maximum) {
            "Less than"
        } else {
            "At most"
        };
        facts.push(format!("{word} {bound}."));
    }
    if let Some(step) = bounds.multiple_of {
        facts.push(format!("A multiple of {step}."));
    }
    facts
}

fn range(unit: &str, least: Option<usize>, most: Option<usize>) -> Option<String> {
    let units = |count: usize| {
        if count == 1 {
            unit.to_owned()
        } else {
            format!("{unit}s")
        }
    };
    Some(match (least.filter(|least| *least > 0), most) {
        (None, None) => return None,
        (Some(least), None) => format!("At least {least} {}.", units(least)),
        (None, Some(most)) => format!("At most {most} {}.", units(most)),
        (Some(least), Some(most)) if least == most => format!("Exactly {most} {}.", units(most)),
        (Some(least), Some(most)) => format!("From {least} to {most} {}.", units(most)),
    })
}
