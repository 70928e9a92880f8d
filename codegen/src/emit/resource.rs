//! A group of operations: a file of its own under `src`.

use quote::quote;

use super::{Context, File, Item, Uses, docs, old, operation, runtime_imports};
use crate::ir::{Resource, code_span};

/// The file of the group at a position. Every group has names.
pub fn emit(context: Context<'_>, group: usize, resource: &Resource) -> Option<File> {
    let names = context.names.resources.get(group)?;
    let mut uses = Uses::new();
    runtime_imports(&mut uses, &["Client"]);
    let (module, name) = (&names.module, &names.name);
    let label = code_span(&resource.name);
    let about = match resource.description.trim() {
        "" => format!("The operations of {label}."),
        text => text.to_owned(),
    };
    let comment = docs::comment(&about);
    let mut methods = Vec::new();
    let mut calls = Vec::new();
    for (operation, names) in resource.operations.iter().zip(&names.operations) {
        methods.push(operation::method(
            context, module, operation, names, &mut uses,
        ));
        calls.extend(operation::items(context, operation, names, &mut uses));
    }
    let (old_methods, old_types) = old::methods(context, group, &mut uses);
    let old_groups = old::groups(context, group);
    let mut items = vec![
        Item::from(quote! {
            impl Client {
                #comment
                pub fn #module(&self) -> #name {
                    #name { client: self.clone() }
                }
                #(#old_groups)*
            }
        }),
        Item::from(quote! {
            #comment
            #[derive(Clone, Debug)]
            pub struct #name {
                client: Client,
            }
        }),
        Item::Text(format!("impl {name} {{\n{}}}\n", methods.join("\n"))),
    ];
    if !old_methods.is_empty() {
        items.push(Item::from(quote!(impl #name { #old_methods })));
    }
    items.extend(calls);
    items.extend(old_types.into_iter().map(Item::from));
    let docs = format!("The operations of {label}, and what each of them takes and gives.");
    Some(File {
        path: format!("src/{}.rs", module.as_str()),
        docs,
        is_inner: false,
        uses,
        items,
    })
}
