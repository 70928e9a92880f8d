//! Tests of the generated package: the document's examples, decoded and
//! written back.

use std::collections::HashMap;

use proc_macro2::TokenStream;
use quote::quote;

use super::ty::{From, ty};
use super::{Context, File, Item, Uses, features, formats, krate};
use crate::ir::TypeRef;

/// Where the examples are, one to a line.
pub const DATA: &str = "tests/examples.jsonl";

/// The examples as data, and the types that they are of: the compiler sees one
/// function for each type, however many examples there are. Nothing where there
/// are none.
pub fn data(context: Context<'_>) -> Option<(Vec<&TypeRef>, String)> {
    let mut types = Types::default();
    let mut data = String::new();
    for example in &context.api.examples {
        let held = std::iter::once(&example.ty).chain(&example.input);
        let line = (
            held.map(|ty| types.number(ty)).collect::<Vec<_>>(),
            example.origin.to_string(),
            &example.value,
        );
        // A pointer and a value are always JSON.
        data.push_str(&serde_json::to_string(&line).unwrap_or_default());
        data.push('\n');
    }
    (!data.is_empty()).then_some((types.order, data))
}

/// The test of examples of these types.
pub fn emit(context: Context<'_>, types: &[&TypeRef]) -> File {
    let mut uses = Uses::new();
    let rows = types.iter().map(|of| {
        let of = ty(context, of, From::Outside, &mut uses);
        let label = of.to_string().replace(' ', "");
        quote!((#label, round_trip::<#of>))
    });
    let rows: Vec<_> = rows.collect();
    let mut items = Vec::new();
    if let Some(limit) = krate::recursion_limit(context) {
        items.push(quote!(#![recursion_limit = #limit]));
    }
    if context.facts.parts.is_some() {
        let all = features::ALL;
        items.push(quote!(#![cfg(feature = #all)]));
    }
    items.push(quote!(#![allow(deprecated, reason = "examples are of all types")]));
    // After the attributes, and with paths as they are outside of the crate.
    if uses.contains_key("std::collections") {
        items.push(quote!(
            use std::collections::BTreeMap;
        ));
    }
    let krate = &context.names.krate;
    let modules = uses.get("crate").into_iter().flatten();
    for module in modules.filter_map(|name| name.parse::<TokenStream>().ok()) {
        items.push(quote!(use #krate::#module;));
    }
    for name in formats::types(&uses) {
        items.push(quote!(use #krate::#name;));
    }
    items.push(quote!(
        use serde::{Serialize, de::DeserializeOwned};
    ));
    items.push(quote!(
        use serde_json::{Value, value::RawValue};
    ));
    items.extend(table(&rows));
    items.push(test());
    items.extend(trial());
    File {
        path: "tests/examples.rs".to_owned(),
        docs: "Every example of the document, decoded into its type and written back.".to_owned(),
        is_inner: false,
        uses: formats::noted(uses),
        items: items.into_iter().map(Item::from).collect(),
    }
}

/// Types in the order in which they are met.
#[derive(Default)]
struct Types<'a> {
    order: Vec<&'a TypeRef>,
    numbers: HashMap<&'a TypeRef, usize>,
}

impl<'a> Types<'a> {
    fn number(&mut self, of: &'a TypeRef) -> usize {
        *self.numbers.entry(of).or_insert_with(|| {
            self.order.push(of);
            self.order.len() - 1
        })
    }
}

fn table(rows: &[TokenStream]) -> [TokenStream; 3] {
    [
        quote! {
            /// An example to a line: the numbers of its types in `TYPES`, where it stands, its value.
            const EXAMPLES: &str = include_str!("examples.jsonl");
        },
        quote! {
            /// Reads the text of a value as some type, and writes it again.
            type RoundTrip = fn(&str) -> serde_json::Result<String>;
        },
        quote! {
            /// The types that the document has examples of.
            const TYPES: &[(&str, RoundTrip)] = &[#(#rows),*];
        },
    ]
}

fn test() -> TokenStream {
    quote! {
        #[test]
        fn examples_are_written_as_they_are_read() {
            let mut faults = Vec::new();
            let mut number = 0;
            for line in EXAMPLES.lines() {
                number += 1;
                if let Err(fault) = examine(line) {
                    faults.push(format!("tests/examples.jsonl:{number}: {fault}"));
                }
            }
            assert!(
                faults.is_empty(),
                "{} of {number} examples do not survive:\n{}",
                faults.len(),
                faults.join("\n"),
            );
        }
    }
}

fn trial() -> [TokenStream; 3] {
    [
        quote! {
            fn examine(line: &str) -> Result<(), String> {
                let (numbers, at, text): (Vec<usize>, String, Box<RawValue>) =
                    serde_json::from_str(line).map_err(|error| error.to_string())?;
                // What is sent may be another type than what is received; one of both holds it.
                let mut faults = Vec::new();
                for number in numbers {
                    let (name, round_trip) = TYPES[number];
                    let fault = match round_trip(text.get()) {
                        Ok(written) => difference(&parsed(text.get()), &parsed(&written), ""),
                        Err(error) => Some(error.to_string().replace('\n', " ")),
                    };
                    match fault {
                        Some(fault) => faults.push(format!("as {name}: {fault}")),
                        None => return Ok(()),
                    }
                }
                Err(format!("{at} {}", faults.join("; ")))
            }
        },
        quote! {
            fn round_trip<T: DeserializeOwned + Serialize>(text: &str) -> serde_json::Result<String> {
                serde_json::to_string(&serde_json::from_str::<T>(text)?)
            }

            fn parsed(text: &str) -> Value {
                serde_json::from_str(text).unwrap_or_default()
            }
        },
        quote! {
            /// The first difference between two values. Numbers are equal where their values are.
            fn difference(read: &Value, written: &Value, at: &str) -> Option<String> {
                match (read, written) {
                    (Value::Object(read), Value::Object(written)) => {
                        let added = written.keys().find(|key| !read.contains_key(*key));
                        if let Some(key) = added {
                            return Some(format!("{at}/{key} was added"));
                        }
                        read.iter().find_map(|(key, value)| match written.get(key) {
                            Some(other) => difference(value, other, &format!("{at}/{key}")),
                            None => Some(format!("{at}/{key} was lost")),
                        })
                    }
                    (Value::Array(read), Value::Array(written)) if read.len() == written.len() => {
                        let pairs = read.iter().zip(written).enumerate();
                        let mut differences = pairs.map(|(index, (read, written))| {
                            difference(read, written, &format!("{at}/{index}"))
                        });
                        differences.find_map(|difference| difference)
                    }
                    (read, written) if read == written => None,
                    (Value::Number(read), Value::Number(written))
                        if (read.is_f64() || written.is_f64()) && read.as_f64() == written.as_f64() =>
                    {
                        None
                    }
                    (read, written) => Some(format!("{at} was {read} and is {written}")),
                }
            }
        },
    ]
}
