//! Lists that come in pages.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::ty::{From, ty};
use super::{Context, Uses, layout, runtime_imports};
use crate::ir::{
    Content, Input, Next, Operation, Paging, PagingKind, Presence, Shape, Step, TypeRef, Way,
};
use crate::name::OperationNames;

/// How to go from page to page, where that is known.
pub fn items(
    context: Context<'_>,
    operation: &Operation,
    names: &OperationNames,
    uses: &mut Uses,
) -> Vec<String> {
    let Some(paging) = &operation.paging else {
        return Vec::new();
    };
    runtime_imports(uses, &["Paging", "paged"]);
    let request = &names.request;
    let rule = layout::line(rule(paging));
    let mut items = vec![table(
        "paged",
        vec![request.to_string(), format!("Paging::{rule}")],
    )];
    let page = operation.success.first().map(|reply| &reply.content);
    if let (Some(Content::Json(page)), Some(way)) = (page, &paging.results)
        && let Some((item, taken)) = results(context, page, way)
    {
        runtime_imports(uses, &["listed"]);
        let item = layout::line(ty(context, item, From::Outside, uses));
        let taken = format!("|page| {}", layout::line(taken));
        items.push(table("listed", vec![request.to_string(), item, taken]));
    }
    items
}

/// The type of the results on a page, where they can be had one by one.
pub fn item<'a>(context: Context<'a>, operation: &'a Operation) -> Option<&'a TypeRef> {
    let way = operation.paging.as_ref()?.results.as_ref()?;
    match &operation.success.first()?.content {
        Content::Json(page) => results(context, page, way).map(|(item, _)| item),
        _ => None,
    }
}

fn table(name: &str, parts: Vec<String>) -> String {
    let line = format!("{name}!({});\n", parts.join(", "));
    match line.chars().count() <= layout::WIDTH + 1 {
        true => line,
        false => format!("{name}!(\n    {}\n);\n", parts.join(",\n    ")),
    }
}

/// How pages follow each other, as data.
fn rule(paging: &Paging) -> TokenStream {
    let mut rule = match &paging.kind {
        PagingKind::Offset(Input::Query(name)) => quote!(offset(#name)),
        PagingKind::Offset(Input::Body(way)) => at(&quote!(offset_in_body), way),
        PagingKind::Page(by, first) => {
            let first = Literal::u64_unsuffixed(first.unwrap_or(1));
            match by {
                Input::Query(name) => quote!(page(#name, #first)),
                Input::Body(way) => {
                    let way = way.pointer();
                    quote!(page_in_body(#way, #first))
                }
            }
        }
        PagingKind::Cursor(Input::Query(name)) => quote!(cursor(#name)),
        PagingKind::Cursor(Input::Body(way)) => at(&quote!(cursor_in_body), way),
        PagingKind::Url => quote!(url()),
    };
    let mut add = |step: TokenStream| rule.extend(quote!(.#step));
    match &paging.limit {
        Some(Input::Query(name)) => add(quote!(limit(#name))),
        Some(Input::Body(way)) => add(at(&quote!(limit_in_body), way)),
        None => {}
    }
    if let Some(longest) = paging.longest {
        let longest = Literal::u64_unsuffixed(longest);
        add(quote!(longest(#longest)));
    }
    if let Some(way) = &paging.results {
        add(at(&quote!(results), way));
    }
    match &paging.next {
        Some(Next::Body(way)) => add(at(&quote!(next), way)),
        Some(Next::Header(name)) => add(quote!(next_in_header(#name))),
        Some(Next::Link) => add(quote!(next_in_link())),
        None => {}
    }
    if let Some(total) = &paging.total {
        let step = match total.stated {
            true => quote!(total),
            false => quote!(likely_total),
        };
        add(at(&step, &total.way));
    }
    if let Some(way) = &paging.pages {
        add(at(&quote!(pages), way));
    }
    if let Some(way) = &paging.more {
        add(at(&quote!(more), way));
    }
    rule
}

fn at(step: &TokenStream, way: &Way) -> TokenStream {
    let way = way.pointer();
    quote!(#step(#way))
}

/// The type of the results on a page, and the expression that takes them out of `page`.
fn results<'a>(
    context: Context<'a>,
    page: &'a TypeRef,
    way: &Way,
) -> Option<(&'a TypeRef, TokenStream)> {
    let mut here = context.api.resolve(page);
    let mut taken = quote!(page);
    let mut perhaps = false;
    while let TypeRef::Nullable(of) = here {
        here = context.api.resolve(of);
        perhaps = true;
    }
    for step in &way.0 {
        let (Step::Member(name), TypeRef::Def(id)) = (step, here) else {
            return None;
        };
        let Shape::Struct(object) = &context.api.def(*id)?.shape else {
            return None;
        };
        let index = object.fields.iter().position(|field| field.name == *name)?;
        let field = object.fields.get(index)?;
        let member = context.type_names(*id).members.get(index)?;
        let option = match field.presence {
            Presence::OptionalNullable => quote!(.into_option()),
            _ => quote!(),
        };
        let absent = field.presence != Presence::Required;
        taken = match (perhaps, absent) {
            (false, _) => quote!(#taken.#member #option),
            (true, false) => quote!(#taken.map(|it| it.#member)),
            (true, true) => quote!(#taken.and_then(|it| it.#member #option)),
        };
        perhaps |= absent;
        here = context.api.resolve(&field.ty);
        if let TypeRef::Nullable(_) = here {
            return None;
        }
    }
    if perhaps {
        taken = quote!(#taken.unwrap_or_default());
    }
    match here {
        TypeRef::List(item) => Some((item, taken)),
        _ => None,
    }
}
