//! Features for parts of the crate: which there are, and what is compiled with
//! them. Where no part can be left out, there are none and nothing has a
//! condition.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::Context;
use crate::analyse::{Need, Part};
use crate::ir::Root;
use crate::manifest;
use crate::name::Ident;

/// The feature that has all the others. No module has a hyphen in its name.
pub const ALL: &str = "all-groups";

/// The features of all parts, in alphabetical order; none where no part can be
/// left out.
pub fn all(context: Context<'_>) -> BTreeSet<String> {
    if context.facts.parts.is_none() {
        return BTreeSet::new();
    }
    let names = context.names;
    let groups = names.resources.iter().map(|group| &group.module);
    groups.chain(&names.webhooks_module).map(feature).collect()
}

/// The feature of a part, by its module.
pub fn feature(module: &Ident) -> String {
    let name = module.as_str();
    match name == "default" || manifest::features().any(|(taken, _)| taken == name) {
        true => format!("{name}-group"),
        false => name.to_owned(),
    }
}

/// The attribute of what is compiled with the part that has this module.
pub fn with(context: Context<'_>, module: &Ident) -> Option<TokenStream> {
    context.facts.parts.as_ref()?;
    let feature = feature(module);
    Some(quote!(#[cfg(feature = #feature)]))
}

/// The attribute of what is compiled with any of these features.
pub fn with_any(features: &BTreeSet<String>) -> String {
    let features: Vec<_> = features
        .iter()
        .map(|feature| format!("feature = {feature:?}"))
        .collect();
    match features.as_slice() {
        [only] => format!("#[cfg({only})]"),
        several => format!("#[cfg(any({}))]", several.join(", ")),
    }
}

/// The attribute of what is compiled with the types of a file; none where that
/// is always.
pub fn with_types(context: Context<'_>, root: &Root) -> Option<String> {
    let features = match context.facts.parts.as_ref()?.get(root)? {
        Need::Always => return None,
        Need::Nothing => BTreeSet::from([ALL.to_owned()]),
        Need::Parts(parts) => {
            let module = |part: &Part| match part {
                Part::Group(at) => context.names.resources.get(*at).map(|group| &group.module),
                Part::Webhooks => context.names.webhooks_module.as_ref(),
            };
            parts.iter().filter_map(module).map(feature).collect()
        }
    };
    Some(with_any(&features))
}

/// What makes a feature that the manifest lacks an error: it would leave a group
/// out silently.
pub fn must_be_declared(context: Context<'_>) -> Option<TokenStream> {
    let reason = "Cargo.toml has a feature for each group";
    let parts = context.facts.parts.as_ref();
    parts.map(|_| quote!(#![deny(unexpected_cfgs, reason = #reason)]))
}

/// An attribute as tokens.
pub fn tokens(attribute: &str) -> TokenStream {
    attribute.parse().unwrap_or_default()
}

/// What the crate's comment says about them.
pub fn about(context: Context<'_>) -> Option<String> {
    let all = all(context);
    let one = all.first()?;
    Some(format!(
        "\n\n# Features\n\nEach group of operations is a feature, and all are on by default. Who needs one compiles\n\
         one, and the types that it has: `default-features = false, features = [\"rustls\", \"{one}\"]`."
    ))
}
