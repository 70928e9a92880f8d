//! Lists that come in pages.

use proc_macro2::TokenStream;
use quote::quote;

use super::ty::{From, ty};
use super::{Context, Uses, runtime_imports};
use crate::ir::{Content, Operation, Presence, Shape, TypeRef};
use crate::name::OperationNames;

/// How to go from page to page, where the document says so.
pub fn items(
    context: Context<'_>,
    operation: &Operation,
    names: &OperationNames,
    uses: &mut Uses,
) -> Vec<TokenStream> {
    let Some(paging) = &operation.paging else {
        return Vec::new();
    };
    let [reply] = operation.success.as_slice() else {
        return Vec::new();
    };
    let Content::Json(page) = &reply.content else {
        return Vec::new();
    };
    let Some((list, presence, way)) = results(context, page, &paging.results) else {
        return Vec::new();
    };
    let TypeRef::List(item) = context.api.resolve(list) else {
        return Vec::new();
    };
    runtime_imports(uses, &["Paged", "Paging", "paged"]);
    let request = &names.request;
    let item = ty(context, item, From::Outside, uses);
    let (offset, limit) = (&paging.offset, &paging.limit);
    let (taken, counted) = match presence {
        Presence::Required => (quote!(page #way), quote!(page #way.len())),
        Presence::RequiredNullable | Presence::Optional => (
            quote!(page #way.unwrap_or_default()),
            quote!(page #way.as_ref().map_or(0, Vec::len)),
        ),
        Presence::OptionalNullable => (
            quote!(page #way.into_option().unwrap_or_default()),
            quote!(page #way.as_ref().into_option().map_or(0, Vec::len)),
        ),
    };
    vec![
        quote! {
            impl Paged for #request {
                type Item = #item;

                const PAGING: Paging = Paging::offset_limit(#offset, #limit);

                fn items(page: Self::Output) -> Vec<Self::Item> {
                    #taken
                }

                fn count(page: &Self::Output) -> usize {
                    #counted
                }
            }
        },
        quote!(paged!(#request);),
    ]
}

/// The list of results in a page, whether it is there, and the way to it.
fn results<'a>(
    context: Context<'a>,
    page: &'a TypeRef,
    way: &[String],
) -> Option<(&'a TypeRef, Presence, TokenStream)> {
    let [name] = way else {
        return Some((page, Presence::Required, quote!()));
    };
    let TypeRef::Def(id) = context.api.resolve(page) else {
        return None;
    };
    let Shape::Struct(object) = &context.api.def(*id)?.shape else {
        return None;
    };
    let index = object.fields.iter().position(|field| field.name == *name)?;
    let field = object.fields.get(index)?;
    let member = context.type_names(*id).members.get(index)?;
    Some((&field.ty, field.presence, quote!(.#member)))
}
