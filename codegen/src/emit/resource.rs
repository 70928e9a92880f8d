//! A group of operations: a file of its own under `src`.

use quote::quote;

use super::{Context, File, Item, Uses, docs, operation, runtime_imports};
use crate::ir::{Resource, code_span};
use crate::name::ResourceNames;

/// The file.
pub fn emit(context: Context<'_>, resource: &Resource, names: &ResourceNames) -> File {
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
    let mut items = vec![
        Item::from(quote! {
            impl Client {
                #comment
                pub fn #module(&self) -> #name {
                    #name { client: self.clone() }
                }
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
    items.extend(calls);
    let docs = format!("The operations of {label}, and what each of them takes and gives.");
    File {
        path: format!("src/{}.rs", module.as_str()),
        docs,
        uses,
        items,
    }
}
