//! The pages of types.

use super::inputs;
use super::links::{self, Links, Models};
use super::page::{Page, Table};
use super::prose::{code_in_cell, inline, paragraphs};
use super::types;
use crate::emit::Context;
use crate::emit::docs;
use crate::emit::ty::only;
use crate::ir::{Choice, Rest, Shape, Struct, TypeId, Union, shown};

/// How many lines of an example are shown.
const LONG: usize = 40;

/// The pages, by their paths below the folder of pages.
pub fn write(context: Context<'_>, all: &Models) -> Vec<(String, String)> {
    let mut pages: Vec<_> = all
        .pages
        .iter()
        .map(|(path, ids)| (path.clone(), page(context, all, path, ids)))
        .collect();
    if !all.pages.contains_key(links::MODELS) {
        pages.push((links::MODELS.to_owned(), overview(context, all)));
    }
    pages
}

/// Where there is a page for each letter: what is on which.
fn overview(context: Context<'_>, all: &Models) -> String {
    let links = Links::new(all, links::MODELS);
    let mut page = Page::default();
    page.heading(1, "Models");
    page.paragraph(&format!(
        "What requests and responses are made of, in `{}::models`. [All pages]({})",
        context.names.krate,
        links.page(links::INDEX)
    ));
    let points = all.pages.iter().map(|(path, ids)| {
        let name = |id: &TypeId| context.type_names(*id).name.as_str();
        let first = ids.first().map(name).unwrap_or_default();
        let last = ids.last().map(name).unwrap_or_default();
        format!("[`{first}` to `{last}`]({path})")
    });
    page.list(points);
    page.into_text()
}

fn page(context: Context<'_>, all: &Models, path: &str, ids: &[TypeId]) -> String {
    let links = Links::new(all, path);
    let mut page = Page::default();
    page.heading(1, all.titles.get(path).map_or("Models", String::as_str));
    let krate = &context.names.krate;
    page.paragraph(&format!(
        "What requests and responses are made of, in `{krate}::models`. [All pages]({})",
        links.page(links::INDEX)
    ));
    for id in ids {
        model(context, &links, *id, &mut page);
    }
    page.into_text()
}

fn model(context: Context<'_>, links: &Links<'_>, id: TypeId, page: &mut Page) {
    let Some(def) = context.api.def(id) else {
        return;
    };
    let names = context.type_names(id);
    page.heading(2, names.name.as_str());
    if def.docs.deprecated {
        page.paragraph("**Deprecated.**");
    }
    let mut about = def.docs.clone();
    let example = about.example.take();
    page.paragraph(&paragraphs(&docs::text(&about, "")));
    let rest = names.rest.as_str();
    match &def.shape {
        Shape::Struct(object) => record(context, links, id, object, page),
        Shape::Enum(of) => {
            let mut table = Table::new(&["Variant", "Value", "Description"]);
            for (value, variant) in of.values.iter().zip(&names.members) {
                table.row([
                    code_in_cell(variant.as_str()),
                    code_in_cell(&value.wire),
                    inline(&value.text),
                ]);
            }
            page.table(&table);
            page.paragraph(&format!(
                "Any other value is kept, as `{rest}`, and goes back as it came."
            ));
        }
        Shape::Union(union) => self::union(context, links, id, union, page),
        Shape::Alias(of) | Shape::Newtype(of) => {
            let of = types::of_value(context, links, of);
            page.paragraph(&format!("Another name for {of}."));
        }
    }
    let text = example.and_then(|value| serde_json::to_string_pretty(&value).ok());
    if let Some(text) = text.filter(|text| text.lines().count() <= LONG) {
        page.paragraph("Such as");
        page.code("json", &crate::emit::markdown::plain_characters(&text));
    }
}

fn record(context: Context<'_>, links: &Links<'_>, id: TypeId, object: &Struct, page: &mut Page) {
    let names = context.type_names(id);
    let mut table = Table::new(&["Member", "Type", "Required", "Description", "Example"]);
    for (field, member) in object.fields.iter().zip(&names.members) {
        table.row(inputs::member(context, links, field, &member.to_string()));
    }
    page.table(&table);
    for (name, only) in &object.constants {
        let (name, only) = (code_in_cell(name), code_in_cell(&shown(only)));
        page.paragraph(&format!("Its {name} is always {only}."));
    }
    if context.facts.sent.contains(&id) {
        let members = object.fields.iter().zip(&names.members);
        let taken = members
            .filter(|(field, _)| field.presence.is_required() && only(context, field).is_none());
        let taken: Vec<_> = taken.map(|(_, member)| member.to_string()).collect();
        let new = format!("{}::new({})", names.name, taken.join(", "));
        let optional = object
            .fields
            .iter()
            .any(|field| !field.presence.is_required());
        let setters = match optional {
            true => "; whatever else there is has a setter of its name",
            false => "",
        };
        page.paragraph(&format!("It is made by `{new}`{setters}."));
    }
    if let Rest::Typed(of) = &object.rest {
        let of = types::of_value(context, links, of);
        let rest = names.rest.as_str();
        page.paragraph(&format!("Other members are {of}, in `{rest}`."));
    }
}

fn union(context: Context<'_>, links: &Links<'_>, id: TypeId, union: &Union, page: &mut Page) {
    let names = context.type_names(id);
    let mut table = Table::new(&["Variant", "Type", "Value of the tag"]);
    for (variant, name) in union.variants.iter().zip(&names.members) {
        let tags: Vec<_> = variant.tags.iter().map(|tag| code_in_cell(tag)).collect();
        table.row([
            code_in_cell(name.as_str()),
            types::of_value(context, links, &variant.ty),
            tags.join(", "),
        ]);
    }
    page.table(&table);
    let rest = names.rest.as_str();
    page.paragraph(&match &union.choice {
        Choice::Tag(property) => format!(
            "Which it is, {} tells. Anything else is kept, as `{rest}`.",
            code_in_cell(property)
        ),
        Choice::Fit => {
            format!("Which it is, its shape tells. What fits none is kept, as `{rest}`.")
        }
    });
}
