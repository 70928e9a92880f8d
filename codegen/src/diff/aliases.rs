//! What callers can still write that is called otherwise now, and what they no
//! longer can.

use std::collections::{HashMap, HashSet};

use super::Check;
use super::pairs::{At, Pairs};
use super::tell::Teller;
use crate::emit::{Context, old};
use crate::ir::{TypeId, code_span};
use crate::name::{Ident, OldMethodNames};

/// The names that things of a document had before.
pub struct Aliases<'a> {
    context: Context<'a>,
    types: HashSet<(&'a Ident, TypeId)>,
    /// The groups, by the modules that they had.
    groups: HashMap<&'a str, usize>,
    /// The groups, by the modules that they have.
    modules: HashMap<&'a str, usize>,
    /// By the index of the operation.
    methods: HashMap<usize, Vec<&'a OldMethodNames>>,
}

impl<'a> Aliases<'a> {
    /// Those of a document.
    pub fn of(context: Context<'a>) -> Self {
        let names = context.names;
        let mut methods: HashMap<usize, Vec<_>> = HashMap::new();
        for old in &names.old.methods {
            methods.entry(old.of).or_default().push(old);
        }
        let groups = names.old.groups.iter().rev();
        let modules = names.resources.iter().enumerate();
        Self {
            context,
            types: names
                .old
                .types
                .iter()
                .map(|(name, of)| (name, *of))
                .collect(),
            groups: groups.map(|old| (old.module.as_str(), old.of)).collect(),
            modules: modules
                .map(|(index, of)| (of.module.as_str(), index))
                .collect(),
            methods,
        }
    }

    /// Whether `name` is a name that a type had.
    pub fn has_type(&self, name: &Ident, of: TypeId) -> bool {
        self.types.contains(&(name, of))
    }

    /// Whether a group had this module.
    pub fn has_group(&self, module: &str) -> bool {
        self.groups.contains_key(module)
    }

    /// The group that goes by a module, or did.
    fn group(&self, module: &Ident) -> Option<usize> {
        let here = self.modules.get(module.as_str());
        here.or_else(|| self.groups.get(module.as_str())).copied()
    }

    /// What an operation was called in the group of a module, each with whether
    /// it is in another one now.
    fn old_names(
        &self,
        module: &Ident,
        at: &At<'a>,
    ) -> impl Iterator<Item = (&'a OldMethodNames, bool)> {
        let (group, elsewhere) = (self.group(module), !self.is_in(module, at));
        let all = self.methods.get(&at.operation.index);
        let all = all.into_iter().flatten().copied();
        all.filter(move |old| Some(old.group) == group)
            .map(move |old| (old, elsewhere))
    }

    /// Whether the operation at `at` can be called as a method of the group
    /// with a module.
    pub fn has_method(&self, module: &Ident, method: &Ident, at: &At<'a>) -> bool {
        let here = self.is_in(module, at) && at.names.method == *method;
        let mut old = self.old_names(module, at);
        here || old
            .any(|(of, elsewhere)| old::method_of(of, at.operation, elsewhere) == Some(method))
    }

    /// Whether `now`, a type of the operation at `at`, is called `name` as well
    /// in a module.
    pub fn has_type_of(&self, module: &Ident, name: &str, now: &Ident, at: &At<'a>) -> bool {
        let here = self.is_in(module, at) && name == now.as_str();
        let mut old = self.old_names(module, at);
        here || old.any(|(of, elsewhere)| {
            let types = old::types_of(of, at.operation, at.names, elsewhere);
            let mut types = types.iter();
            types.any(|(was, of)| was == name && *of == now)
        })
    }

    fn is_in(&self, module: &Ident, at: &At<'a>) -> bool {
        let group = self.group(module);
        let group = group.and_then(|group| self.context.names.resources.get(group));
        group.is_some_and(|group| group.module == at.module.module)
    }
}

/// Tells of old names that were aliases and are none any more: who has not
/// changed over to the new ones no longer compiles.
pub fn compare(pairs: &Pairs<'_>, teller: &mut Teller) {
    types(pairs, teller);
    groups(pairs, teller);
    methods(pairs, teller);
}

const WHY: &str = "callers that still use the old name no longer compile";

fn types(pairs: &Pairs<'_>, teller: &mut Teller) {
    let (before, now) = (pairs.sides.old, pairs.sides.new);
    for (name, of) in &before.names.old.types {
        let became = pairs.types.get(of);
        let is = became.and_then(|id| now.names.types.get(id.0));
        let called = is.is_some_and(|is| is.name == *name);
        if called || became.is_some_and(|id| pairs.aliases.has_type(name, *id)) {
            continue;
        }
        let (Some(def), Some(was)) = (before.api.def(*of), before.names.types.get(of.0)) else {
            continue;
        };
        let mut about = teller.about(format!("models::{name}"), &def.origin);
        let what = format!(
            "is no other name for {} any more",
            code_span(was.name.as_str())
        );
        about.say(Check::AliasRemoved, what).major(WHY);
    }
}

fn groups(pairs: &Pairs<'_>, teller: &mut Teller) {
    let (before, now) = (pairs.sides.old, pairs.sides.new);
    for old in &before.names.old.groups {
        let stays = now.names.resources.iter().any(|of| of.module == old.module);
        let (Some(was), Some(resource)) = (
            before.names.resources.get(old.of),
            before.api.resources.get(old.of),
        ) else {
            continue;
        };
        if stays || pairs.aliases.has_group(old.module.as_str()) {
            continue;
        }
        let place = format!("tag {}", code_span(&resource.name));
        let mut about = teller.about(format!("{}()", old.module), place);
        let what = format!(
            "is no other name for {} any more",
            code_span(was.module.as_str())
        );
        about.say(Check::AliasRemoved, what).major(WHY);
    }
}

fn methods(pairs: &Pairs<'_>, teller: &mut Teller) {
    let before = Aliases::of(pairs.sides.old);
    for (old, new) in &pairs.operations {
        let of = before.methods.get(&old.operation.index);
        for was in of.into_iter().flatten() {
            let group = pairs.sides.old.names.resources.get(was.group);
            let Some(module) = group.map(|group| &group.module) else {
                continue;
            };
            let elsewhere = *module != old.module.module;
            let mut gone = Vec::new();
            if let Some(method) = old::method_of(was, old.operation, elsewhere)
                && !pairs.aliases.has_method(module, method, new)
            {
                gone.push(code_span(&format!("{module}().{method}()")));
            }
            for (name, now) in old::types_of(was, old.operation, old.names, elsewhere) {
                // What has the same part in the new one.
                let now = match now {
                    now if *now == old.names.request => &new.names.request,
                    now if *now == old.names.error => &new.names.error,
                    now if *now == old.names.output => &new.names.output,
                    _ => &new.names.choice,
                };
                if !pairs.aliases.has_type_of(module, &name, now, new) {
                    gone.push(code_span(&format!("{module}::{name}")));
                }
            }
            if gone.is_empty() {
                continue;
            }
            let mut about = teller.about(new.call(), new.place());
            let what = format!("is not called {} any more", gone.join(", "));
            about.say(Check::AliasRemoved, what).major(WHY);
        }
    }
}
