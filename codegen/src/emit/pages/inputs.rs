//! What an operation takes: a row for each parameter, and for each member of
//! its body.

use serde_json::Value;

use super::links::Links;
use super::page::{Page, Table};
use super::prose::{code_in_cell, inline};
use super::types;
use crate::emit::Context;
use crate::emit::example::Target;
use crate::emit::ty::only;
use crate::ir::{Body, Content, Docs, Field, Location, Shape, Struct, TypeId, TypeRef};

/// The table, and what every call takes besides.
pub fn write(context: Context<'_>, links: &Links<'_>, target: Target<'_>, page: &mut Page) {
    let operation = target.operation;
    page.heading(3, "Parameters");
    let mut table = Table::new(COLUMNS);
    for (param, name) in operation.params.iter().zip(&target.names.params) {
        let place = match param.location {
            Location::Path => "path",
            Location::Query => "query",
            Location::Header => "header",
            Location::Cookie => "cookie",
            Location::Part => "header of a part",
        };
        let mut said = said(&param.docs, param.name == name.as_str(), &param.name);
        if let Some(of) = param.global.as_ref()
            && let Some(setter) = context.names.globals.get(of.index)
        {
            let setter = code_in_cell(&format!("ClientBuilder::{setter}"));
            said.push_str(&format!(" Where it is not set, that of {setter} is sent."));
        }
        table.row([
            code_in_cell(&name.to_string()),
            place.to_owned(),
            types::of_param(context, links, param, name),
            required(param.required),
            said.trim().to_owned(),
            example(&param.docs),
        ]);
    }
    if let Some(body) = &operation.body {
        body_rows(context, links, target, body, &mut table);
    }
    page.table(&table);
    let more = links.page("README.md#what-every-call-takes");
    page.paragraph(&match table.is_empty() {
        true => format!(
            "None, but [what every call takes]({more}): `with_retry`, `with_timeout` and others."
        ),
        false => format!(
            "Besides, [what every call takes]({more}): `with_retry`, `with_timeout` and others."
        ),
    });
}

const COLUMNS: &[&str] = &[
    "Parameter",
    "In",
    "Type",
    "Required",
    "Description",
    "Example",
];

/// The body, and what it has in it: what is required goes into its
/// constructor, all else is a setter.
fn body_rows(
    context: Context<'_>,
    links: &Links<'_>,
    target: Target<'_>,
    body: &Body,
    table: &mut Table,
) {
    let names = target.names;
    let mut about = inline(&crate::emit::docs::summary(&body.docs));
    let media: Vec<_> = body
        .choices
        .iter()
        .map(|media| code_in_cell(&media.media_type))
        .collect();
    if !media.is_empty() {
        about = format!("{about} Sent as {}.", media.join(" or "));
    }
    table.row([
        code_in_cell(&names.body.to_string()),
        "body".to_owned(),
        types::of_body(context, links, body, names),
        required(body.required),
        about.trim().to_owned(),
        String::new(),
    ]);
    let Some((id, object)) = body.choices.first().and_then(|media| match &media.content {
        Content::Json(of) | Content::Form(of) | Content::Multipart(Some(of)) => object(context, of),
        _ => None,
    }) else {
        return;
    };
    let members = &context.type_names(id).members;
    for (field, member) in object.fields.iter().zip(members) {
        // What can be nothing else is not asked for.
        if only(context, field).is_some() {
            continue;
        }
        let name = format!("{}.{member}", names.body);
        table.row([
            code_in_cell(&name),
            "body".to_owned(),
            types::of_field(context, links, field),
            required(field.presence.is_required()),
            said(&field.docs, field.name == member.as_str(), &field.name),
            example(&field.docs),
        ]);
    }
}

fn object<'a>(context: Context<'a>, of: &'a TypeRef) -> Option<(TypeId, &'a Struct)> {
    let TypeRef::Def(id) = context.api.resolve(of) else {
        return None;
    };
    match &context.api.def(*id)?.shape {
        Shape::Struct(object) => Some((*id, object)),
        _ => None,
    }
}

/// The row of a member of a model.
pub fn member(context: Context<'_>, links: &Links<'_>, field: &Field, name: &str) -> [String; 5] {
    [
        code_in_cell(name),
        types::of_field(context, links, field),
        required(field.presence.is_required()),
        said(&field.docs, field.name == name, &field.name),
        example(&field.docs),
    ]
}

/// What the document says about an input, and how it travels if it is not
/// called the same.
fn said(docs: &Docs, same: bool, wire: &str) -> String {
    let text = match (docs.text.trim(), docs.title.trim()) {
        ("", title) => title.to_owned(),
        (text, _) => text.to_owned(),
    };
    let mut parts = vec![inline(&text)];
    parts.extend(docs.facts.iter().map(|fact| inline(fact)));
    if docs.deprecated {
        parts.insert(0, "Deprecated.".to_owned());
    }
    if !same {
        parts.push(format!("Sent as {}.", code_in_cell(wire)));
    }
    parts.retain(|part| !part.is_empty());
    parts.join(" ")
}

/// An example as it travels.
pub fn example(docs: &Docs) -> String {
    match &docs.example {
        None => String::new(),
        Some(Value::String(text)) => code_in_cell(text),
        Some(other) => code_in_cell(&other.to_string()),
    }
}

fn required(yes: bool) -> String {
    if yes { "yes" } else { "no" }.to_owned()
}
