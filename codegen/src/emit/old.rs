//! What things were called before: aliases that tell callers of the new names.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::argument::parameter;
use super::outcome::is_several;
use super::{Context, Uses, body, docs, features, formats};
use crate::ir::Operation;
use crate::name::{Ident, OldMethodNames, OperationNames};

/// The aliases of types, in the module of models.
pub fn types(context: Context<'_>) -> impl Iterator<Item = TokenStream> {
    context.names.old.types.iter().map(move |(old, id)| {
        let name = &context.type_names(*id).name;
        let (docs, deprecated) = told(&name.to_string());
        let root = context.api.def(*id).map(|def| &def.hint.root);
        let with = root.and_then(|root| features::with_types(context, root));
        let with = with.map(|with| features::tokens(&with));
        quote!(#docs #with #deprecated pub type #old = #name;)
    })
}

/// The modules that groups had, at the root of the crate.
pub fn modules(context: Context<'_>) -> impl Iterator<Item = TokenStream> {
    let groups = context.names.old.groups.iter();
    groups.filter_map(move |old| {
        let now = context.names.resources.get(old.of)?;
        let (module, name) = (&old.module, &now.module);
        let (docs, deprecated) = told(&name.to_string());
        let with = features::with(context, name);
        let ty = (old.name != now.name).then(|| {
            let (was, now) = (&old.name, &now.name);
            quote!(pub use crate::#name::#now as #was;)
        });
        Some(quote! {
            #docs
            #with
            #deprecated
            pub mod #module {
                pub use crate::#name::*;
                #ty
            }
        })
    })
}

/// The methods of `Client` that led to a group.
pub fn groups(context: Context<'_>, group: usize) -> Vec<TokenStream> {
    let groups = context
        .names
        .old
        .groups
        .iter()
        .filter(|old| old.of == group);
    let methods = groups.filter_map(|old| {
        let now = context.names.resources.get(group)?;
        let (was, method, ty) = (&old.module, &now.module, &now.name);
        let (docs, deprecated) = told(&method.to_string());
        Some(quote! {
            #docs
            #deprecated
            pub fn #was(&self) -> #ty {
                self.#method()
            }
        })
    });
    methods.collect()
}

/// The methods of a group that operations had, and the types that they gave.
pub fn methods(
    context: Context<'_>,
    group: usize,
    uses: &mut Uses,
) -> (TokenStream, Vec<TokenStream>) {
    let mut methods = TokenStream::new();
    let mut types = Vec::new();
    let mut moved = Vec::new();
    for old in context
        .names
        .old
        .methods
        .iter()
        .filter(|old| old.group == group)
    {
        let resources = context.api.resources.iter().zip(&context.names.resources);
        let found = resources.enumerate().find_map(|(index, (resource, of))| {
            let operations = resource.operations.iter().zip(&of.operations);
            let (operation, names) = operations
                .into_iter()
                .find(|(one, _)| one.index == old.of)?;
            Some((index, &of.module, operation, names))
        });
        let Some((now, module, operation, names)) = found else {
            continue;
        };
        let elsewhere = (now != group).then_some(module);
        let with = elsewhere.and_then(|module| features::with(context, module));
        let mut own = Uses::new();
        let needed = if with.is_some() { &mut own } else { &mut *uses };
        let method = method(context, old, operation, names, elsewhere, needed);
        methods.extend(method.map(|method| quote!(#with #method)));
        let aliases = aliases(old, operation, names, elsewhere).into_iter();
        types.extend(aliases.map(|alias| quote!(#with #alias)));
        moved.push((features::feature(module), own));
    }
    types.splice(0..0, imports(moved, uses));
    (methods, types)
}

/// What only operations need that are in other groups now, each with its
/// feature: it is imported where any of those is there.
fn imports(moved: Vec<(String, Uses)>, uses: &mut Uses) -> Vec<TokenStream> {
    let mut needed: BTreeMap<(&str, String), BTreeSet<String>> = BTreeMap::new();
    for (feature, own) in moved {
        for (path, name) in own
            .into_iter()
            .flat_map(|(path, names)| names.into_iter().map(move |name| (path, name)))
        {
            if path == formats::NOTED {
                super::import(uses, path, name);
            } else if !uses.get(path).is_some_and(|names| names.contains(&name)) {
                let features = needed.entry((path, name)).or_default();
                features.insert(feature.clone());
            }
        }
    }
    let imports = needed.into_iter().map(|((path, name), features)| {
        let with = features::with_any(&features);
        features::tokens(&format!("{with} use {path}::{name};"))
    });
    imports.collect()
}

fn method(
    context: Context<'_>,
    old: &OldMethodNames,
    operation: &Operation,
    names: &OperationNames,
    elsewhere: Option<&Ident>,
    uses: &mut Uses,
) -> Option<TokenStream> {
    let was = method_of(old, operation, elsewhere.is_some())?;
    let required = operation.params.iter().zip(&names.params);
    let required = required.filter(|(param, _)| param.required);
    let mut arguments = Vec::new();
    let mut given = Vec::new();
    for (param, name) in required {
        let (ty, _) = parameter(context, param, name, uses);
        arguments.push(quote!(#name: #ty));
        given.push(name);
    }
    if let Some(body) = operation.body.as_ref().filter(|body| body.required) {
        let (name, ty) = (&names.body, body::argument(context, body, names, uses));
        arguments.push(quote!(#name: #ty));
        given.push(name);
    }
    let (now, request) = (&names.method, &names.request);
    let (docs, deprecated) = told(&match elsewhere {
        Some(group) => format!("{group}().{now}"),
        None => now.to_string(),
    });
    let (target, request) = match elsewhere {
        Some(group) => (
            quote!(self.client.#group().#now),
            quote!(crate::#group::#request),
        ),
        None => (quote!(self.#now), quote!(#request)),
    };
    let itself = operation.docs.deprecated;
    let allowed = itself.then(|| quote!(#[expect(deprecated, reason = "the new one is as well")]));
    Some(quote! {
        #docs
        #deprecated
        #allowed
        pub fn #was(&self, #(#arguments),*) -> #request {
            #target(#(#given),*)
        }
    })
}

/// The method that an operation had and still has, if it can: it may be in
/// another group, `elsewhere`, now.
pub fn method_of<'o>(
    old: &'o OldMethodNames,
    operation: &Operation,
    elsewhere: bool,
) -> Option<&'o Ident> {
    let body = operation.body.as_ref().filter(|body| body.required);
    // A choice of bodies is a type of the module that the operation is in.
    let choice = body.is_some_and(|body| body.only().is_none());
    old.name.as_ref().filter(|_| !(elsewhere && choice))
}

/// What the types of an operation were called and still are, each with what it
/// is now; `elsewhere` as above.
pub fn types_of<'n>(
    old: &OldMethodNames,
    operation: &Operation,
    names: &'n OperationNames,
    elsewhere: bool,
) -> Vec<(String, &'n Ident)> {
    let base = old.base.as_ref().unwrap_or(&names.base);
    if !elsewhere && *base == names.base {
        return Vec::new();
    }
    let body = operation.body.as_ref().filter(|body| body.only().is_none());
    let types = [
        (
            "Error",
            Some(&names.error).filter(|_| !operation.errors.is_empty()),
        ),
        (
            "Output",
            Some(&names.output).filter(|_| is_several(&operation.success)),
        ),
        ("Body", Some(&names.choice).filter(|_| body.is_some())),
    ];
    let types = types.into_iter();
    let types =
        types.filter_map(|(suffix, now)| Some((format!("{}{suffix}", base.as_str()), now?)));
    let request = (old.request.clone(), &names.request);
    let types = std::iter::once(request).chain(types);
    types
        .filter(|(was, now)| elsewhere || was != now.as_str())
        .collect()
}

fn aliases(
    old: &OldMethodNames,
    operation: &Operation,
    names: &OperationNames,
    elsewhere: Option<&Ident>,
) -> Vec<TokenStream> {
    let types = types_of(old, operation, names, elsewhere.is_some());
    let types = types.into_iter().map(|(was, now)| {
        let was = format_ident!("{was}");
        let (docs, deprecated) = told(&now.to_string());
        let path = elsewhere.map(|group| quote!(crate::#group::));
        quote!(#docs #deprecated pub type #was = #path #now;)
    });
    types.collect()
}

/// The comment and the attribute of an alias for what is called `now`.
fn told(now: &str) -> (TokenStream, TokenStream) {
    let note = format!("it is called `{now}` now");
    let docs = docs::comment(&format!("What is called `{now}` now."));
    (docs, quote!(#[deprecated(note = #note)]))
}
