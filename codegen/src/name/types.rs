//! The names of types and of what they are made of.

use std::collections::{HashMap, HashSet};

use super::case::{camel, snake};
use super::ident::Ident;
use super::scope::Scope;
use crate::ir::{Api, Hint, Root, Shape, TypeDef, TypeId};

/// The names of a type.
#[derive(Debug)]
pub struct TypeNames {
    /// The type itself.
    pub name: Ident,
    /// The module, and so the file, that it stands in.
    pub module: Ident,
    /// Its fields or variants, in their order.
    pub members: Vec<Ident>,
    /// The field for members without one of their own, or the variant for
    /// values that the document does not know.
    pub rest: Ident,
}

/// Types that generated models name without a path.
const TYPES: [&str; 40] = [
    "AsRef",
    "BTreeMap",
    "Base64",
    "Base64Url",
    "Blank",
    "Box",
    "Choice",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "Deserialize",
    "Display",
    "Err",
    "Error",
    "Extra",
    "Field",
    "Formatted",
    "From",
    "IntegerEnum",
    "Into",
    "MapAccess",
    "None",
    "Nullable",
    "Object",
    "Ok",
    "Option",
    "PartialEq",
    "Record",
    "Result",
    "Self",
    "Serialize",
    "Serializer",
    "Some",
    "String",
    "StringEnum",
    "Union",
    "Unknown",
    "Value",
    "Vec",
];

/// Modules that could not be files everywhere, or mean something else.
const MODULES: [&str; 9] = [
    "mod", "lib", "main", "self", "super", "con", "prn", "aux", "nul",
];

/// Names the types of `api`; `operations` holds the name of each operation.
pub fn name(api: &Api, operations: &[String]) -> Vec<TypeNames> {
    let mut types = Scope::without(&TYPES);
    let mut names: Vec<Option<Ident>> = vec![None; api.types.len()];
    // Components have their names in the document, so they come first.
    let inputs: HashSet<TypeId> = api.inputs.values().copied().collect();
    for whole in [true, false] {
        for (index, (def, name)) in api.types.iter().zip(&mut names).enumerate() {
            if inputs.contains(&TypeId(index)) {
                continue;
            }
            let is_component =
                matches!(def.hint.root, Root::Component(_)) && def.hint.words.is_empty();
            if is_component == whole {
                let wish = wish(&def.hint, operations);
                *name = Some(types.claim(&[&wish, &format!("{wish}{}", fallback(def))]));
            }
        }
    }
    // What is sent is called after what comes back, which keeps its name.
    for (of, input) in &api.inputs {
        let base = names.get(of.0).cloned().flatten();
        let base = base.as_ref().map_or("Unnamed", Ident::as_str);
        let name = types.claim(&[
            &format!("{base}Input"),
            &format!("{base}Request"),
            &format!("{base}InputModel"),
        ]);
        if let Some(slot) = names.get_mut(input.0) {
            *slot = Some(name);
        }
    }
    let mut modules = Scope::without(&MODULES);
    let mut by_root: HashMap<&Root, Ident> = HashMap::new();
    api.types
        .iter()
        .zip(names)
        .map(|(def, name)| {
            let root = &def.hint.root;
            let module = by_root.entry(root).or_insert_with(|| {
                let wish = snake(&root_word(root, operations));
                let kind = match root {
                    Root::Component(_) => "model",
                    Root::Operation(_) => "operation",
                    Root::Webhook(_) => "webhook",
                };
                modules.claim(&[&wish, &format!("{wish}_{kind}")])
            });

            // Every type was claimed in one of the two rounds.
            let name = name.unwrap_or_else(|| Ident::new("Unnamed"));
            let (members, rest) = members(&def.shape, name.as_str());
            TypeNames {
                name,
                module: module.clone(),
                members,
                rest,
            }
        })
        .collect()
}

fn root_word(root: &Root, operations: &[String]) -> String {
    match root {
        Root::Component(name) | Root::Webhook(name) => name.clone(),
        Root::Operation(index) => operations.get(*index).cloned().unwrap_or_default(),
    }
}

fn wish(hint: &Hint, operations: &[String]) -> String {
    let mut name = camel(&root_word(&hint.root, operations), "T");
    for word in &hint.words {
        name.push_str(&camel(word, "N"));
    }
    name.truncate(120);
    name
}

/// What a type is, for where its name alone is taken.
fn fallback(def: &TypeDef) -> &'static str {
    match &def.shape {
        Shape::Struct(_) => "Model",
        Shape::Enum(_) => "Enum",
        Shape::Union(_) => "Union",
        Shape::Alias(_) | Shape::Newtype(_) => "Type",
    }
}

/// The names of a shape's members, and of what the document does not know.
fn members(shape: &Shape, of: &str) -> (Vec<Ident>, Ident) {
    match shape {
        Shape::Struct(object) => {
            // `new` is the constructor beside the setters, `validate` checks what
            // they set, and a setter `clone` would hide what all values have.
            let mut scope = Scope::without(&["new", "validate", "clone"]);
            let fields = object.fields.iter().map(|field| {
                let wish = snake(field.rust_name.as_deref().unwrap_or(&field.name));
                scope.claim(&[&wish, &format!("{wish}_field")])
            });
            let fields = fields.collect();
            (fields, scope.claim(&["extra", "extra_fields"]))
        }
        Shape::Enum(of) => {
            let mut scope = Scope::without(&["Self"]);
            let rest = scope.claim(&["Unknown"]);
            let values = of.values.iter().map(|value| {
                let wish = camel(value.name.as_deref().unwrap_or(&value.wire), "Value");
                scope.claim(&[&wish, &format!("{wish}Value")])
            });
            (values.collect(), rest)
        }
        Shape::Union(union) => {
            let mut scope = Scope::without(&["Self"]);
            let rest = scope.claim(&["Unknown"]);
            let variants = union.variants.iter().map(|variant| {
                let label = camel(&variant.label, "Value");
                // The union has said that already.
                let wish = match label.strip_prefix(of) {
                    Some(rest) if rest.starts_with(|c: char| c.is_ascii_uppercase()) => rest,
                    _ => &label,
                };
                scope.claim(&[wish, &label, &format!("{label}Value")])
            });
            (variants.collect(), rest)
        }
        Shape::Alias(_) | Shape::Newtype(_) => (Vec::new(), Ident::new("extra")),
    }
}
