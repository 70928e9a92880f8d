//! The names of types and of what they are made of.

use std::collections::{HashMap, HashSet};

use indexmap::IndexMap;

use super::case::{camel, snake, told_apart};
use super::ident::Ident;
use super::kept::{Keeping, OldNames};
use super::scope::{DEVICES, Scope};
use super::wish;
use crate::ir::{Api, EnumValue, Root, Shape, TypeDef, TypeId};
use crate::lock::OldType;

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
const TYPES: [&str; 26] = [
    "AsRef",
    "BTreeMap",
    "Base64",
    "Base64Url",
    "Box",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "Err",
    "Extra",
    "Formatted",
    "From",
    "Into",
    "None",
    "Nullable",
    "Ok",
    "Option",
    "PartialEq",
    "Result",
    "Self",
    "Some",
    "String",
    "Unknown",
    "Value",
    "Vec",
];

/// Modules that mean something else.
const MODULES: [&str; 5] = ["mod", "lib", "main", "self", "super"];

/// Names the types of `api`; `operations` holds the name of each operation.
pub fn name(
    api: &Api,
    operations: &[String],
    keeping: &mut Keeping<'_>,
    old: &mut OldNames,
) -> Vec<TypeNames> {
    let mut types = Scope::without(&TYPES);
    let inputs: HashSet<TypeId> = api.inputs.values().copied().collect();
    let wishes = api.types.iter().map(|def| wish::wishes(def, operations));
    let wishes: Vec<_> = wishes.collect();
    let mut names = kept(api, &wishes, &mut types, keeping, old);
    // Components have their names in the document, so they come first, and
    // before all others those that are called just that.
    let rank = |index: usize, def: &TypeDef| match (&def.hint.root, def.hint.way.as_slice()) {
        (Root::Component(name), []) => {
            let wish = wishes.get(index).and_then(|wishes| wishes.first());
            if wish == Some(name) { 0 } else { 1 }
        }
        _ => 2,
    };
    for now in 0..3 {
        let due: Vec<usize> = api
            .types
            .iter()
            .enumerate()
            .filter(|(index, def)| !inputs.contains(&TypeId(*index)) && rank(*index, def) == now)
            .map(|(index, _)| index)
            .filter(|index| names.get(*index).is_some_and(Option::is_none))
            .collect();
        let theirs = due.iter().filter_map(|index| wishes.get(*index).cloned());
        let theirs: Vec<_> = theirs.collect();
        for (index, name) in due.iter().zip(types.settle(&theirs)) {
            if let Some(slot) = names.get_mut(*index) {
                *slot = Some(name);
            }
        }
    }
    name_inputs(api, &mut types, &mut names);
    let modules = modules(api, operations);
    api.types
        .iter()
        .zip(names)
        .enumerate()
        .map(|(index, (def, name))| {
            // Every type has a rank, or is an input.
            let name = name.unwrap_or_else(|| Ident::new("Unnamed"));
            let (members, rest) = members(TypeId(index), &def.shape, name.as_str(), keeping);
            TypeNames {
                name,
                module: modules
                    .get(&def.hint.root)
                    .cloned()
                    .unwrap_or_else(|| Ident::new("unnamed")),
                members,
                rest,
            }
        })
        .collect()
}

/// What is sent is called after what comes back, which keeps its name.
fn name_inputs(api: &Api, types: &mut Scope, names: &mut [Option<Ident>]) {
    for (of, input) in &api.inputs {
        if names.get(input.0).is_some_and(Option::is_some) {
            continue;
        }
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
}

/// The names that types keep, and those that they had before. A type that would
/// be called again what it was called keeps that instead.
fn kept(
    api: &Api,
    wishes: &[Vec<String>],
    types: &mut Scope,
    keeping: &mut Keeping<'_>,
    old: &mut OldNames,
) -> Vec<Option<Ident>> {
    let kept = keeping.kept;
    let pins = (0..api.types.len()).map(|index| kept.types.get(&TypeId(index)));
    let mut names = keeping.names(types, &pins.collect::<Vec<_>>());
    for OldType { name, of } in &kept.old_types {
        let Some(ident) = types.keep(name) else {
            continue;
        };
        let wish = wishes.get(of.0).and_then(|wishes| wishes.first());
        match names.get_mut(of.0) {
            Some(slot @ None) if wish == Some(name) => *slot = Some(ident),
            _ => old.types.push((ident, *of)),
        }
    }
    names
}

/// The module of everything that types are a part of. Components come first,
/// and before all others those that are written as types are.
fn modules<'a>(api: &'a Api, operations: &[String]) -> HashMap<&'a Root, Ident> {
    let mut scope = Scope::without(&[MODULES.as_slice(), &DEVICES].concat());
    let mut ranked: [IndexMap<&Root, Vec<String>>; 3] = Default::default();
    let [exact, components, others] = &mut ranked;
    for def in &api.types {
        let root = &def.hint.root;
        let (text, kind) = match root {
            Root::Component(name) => (name.as_str(), "model"),
            Root::Webhook(name) => (name.as_str(), "webhook"),
            Root::Operation(index) => {
                let name = operations.get(*index).map(String::as_str);
                (name.unwrap_or_default(), "operation")
            }
        };
        let ranked = match root {
            Root::Component(name) if camel(name, "") == *name => &mut *exact,
            Root::Component(_) => &mut *components,
            Root::Operation(_) | Root::Webhook(_) => &mut *others,
        };
        ranked.entry(root).or_insert_with(|| {
            let wish = scope.unless_reserved(snake(text), &format!("_{kind}"));
            let longer = told_apart(text).map(|text| snake(&text));
            let of_kind = format!("{wish}_{kind}");
            match root {
                Root::Component(_) => vec![wish, longer.unwrap_or(of_kind)],
                Root::Operation(_) | Root::Webhook(_) => vec![wish, of_kind],
            }
        });
    }
    let mut modules = HashMap::new();
    for ranked in ranked {
        let (roots, wishes): (Vec<_>, Vec<_>) = ranked.into_iter().unzip();
        modules.extend(roots.into_iter().zip(scope.settle(&wishes)));
    }
    modules
}

/// The names of a shape's members, and of what the document does not know.
fn members(id: TypeId, shape: &Shape, of: &str, keeping: &mut Keeping<'_>) -> (Vec<Ident>, Ident) {
    let kept = keeping.kept;
    let pins = |count: usize| -> Vec<_> {
        let pins = (0..count).map(|position| kept.members.get(&(id, position)));
        pins.collect()
    };
    match shape {
        Shape::Struct(object) => {
            // `new` is the constructor beside the setters, `validate` checks what
            // they set, and a setter `clone` would hide what all values have.
            let mut scope = Scope::without(&["new", "validate", "clone"]);
            let names = keeping.names(&mut scope, &pins(object.fields.len()));
            let rest = keeping.names(&mut scope, &[kept.rests.get(&id)]).pop();
            let wishes = object.fields.iter().map(|field| {
                let text = field.rust_name.as_deref().unwrap_or(&field.name);
                let wish = scope.unless_reserved(snake(text), "_field");
                let longer = told_apart(text).map(|text| snake(&text));
                std::iter::once(wish).chain(longer).collect()
            });
            let wishes: Vec<Vec<String>> = wishes.collect();
            let fields = scope.settle_others(&wishes, names);
            let rest = rest.flatten();
            let rest = rest.unwrap_or_else(|| scope.claim(&["extra", "extra_fields"]));
            (fields, rest)
        }
        Shape::Enum(of) => {
            let mut scope = Scope::without(&["Self"]);
            let rest = scope.claim(&["Unknown"]);
            let names = keeping.names(&mut scope, &pins(of.values.len()));
            (values(&mut scope, &of.values, names), rest)
        }
        Shape::Union(union) => {
            let mut scope = Scope::without(&["Self"]);
            let rest = scope.claim(&["Unknown"]);
            let variants = union.variants.iter();
            let wishes = variants.map(|variant| wish::variants(&variant.label, of));
            let wishes = wishes.map(|wishes| {
                let wishes = wishes.into_iter();
                let wishes = wishes.map(|wish| scope.unless_reserved(wish, "Value"));
                wishes.collect()
            });
            let wishes: Vec<Vec<String>> = wishes.collect();
            let names = keeping.names(&mut scope, &pins(wishes.len()));
            (scope.settle_others(&wishes, names), rest)
        }
        Shape::Alias(_) | Shape::Newtype(_) => (Vec::new(), Ident::new("extra")),
    }
}

/// The variants for the values of an enum. Values of the same words are told
/// apart by how they are written.
pub fn values(scope: &mut Scope, values: &[EnumValue], names: Vec<Option<Ident>>) -> Vec<Ident> {
    let wishes = values.iter().map(|value| {
        let free = |text: &str| scope.unless_reserved(camel(text, "Value"), "Value");
        let name = value.name.as_deref().map(free);
        let longer = told_apart(&value.wire).map(|text| camel(&text, "Value"));
        let wishes = name.into_iter().chain([free(&value.wire)]);
        wishes.chain(longer).collect()
    });
    let wishes: Vec<Vec<String>> = wishes.collect();
    scope.settle_others(&wishes, names)
}
