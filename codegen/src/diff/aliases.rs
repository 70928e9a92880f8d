//! What callers can still write that is called otherwise now.

use super::pairs::At;
use crate::emit::{Context, old};
use crate::ir::TypeId;
use crate::name::{Ident, OldMethodNames};

/// The names that things of a document had before.
#[derive(Clone, Copy)]
pub struct Aliases<'a>(pub Context<'a>);

impl<'a> Aliases<'a> {
    /// Whether `name` is a name that a type had.
    pub fn has_type(self, name: &Ident, of: TypeId) -> bool {
        let mut types = self.0.names.old.types.iter();
        types.any(|(old, id)| old == name && *id == of)
    }

    /// Whether a group had this module.
    pub fn has_group(self, module: &str) -> bool {
        let mut groups = self.0.names.old.groups.iter();
        groups.any(|old| old.module.as_str() == module)
    }

    /// The group that goes by a module, or did.
    fn group(self, module: &Ident) -> Option<usize> {
        let names = self.0.names;
        let here = names.resources.iter().position(|of| of.module == *module);
        let mut old = names.old.groups.iter();
        here.or_else(|| old.find(|old| old.module == *module).map(|old| old.of))
    }

    /// What an operation was called in the group of a module, each with whether
    /// it is in another one now.
    fn old_names(
        self,
        module: &Ident,
        at: &At<'a>,
    ) -> impl Iterator<Item = (&'a OldMethodNames, bool)> + use<'a> {
        let (group, elsewhere) = (self.group(module), !self.is_in(module, at));
        let index = at.operation.index;
        let all = self.0.names.old.methods.iter();
        all.filter(move |old| Some(old.group) == group && old.of == index)
            .map(move |old| (old, elsewhere))
    }

    /// Whether the operation at `at` can be called as a method of the group
    /// with a module.
    pub fn has_method(self, module: &Ident, method: &Ident, at: &At<'a>) -> bool {
        let here = self.is_in(module, at) && at.names.method == *method;
        let mut old = self.old_names(module, at);
        here || old
            .any(|(of, elsewhere)| old::method_of(of, at.operation, elsewhere) == Some(method))
    }

    /// Whether `now`, a type of the operation at `at`, is called `name` as well
    /// in a module.
    pub fn has_type_of(self, module: &Ident, name: &Ident, now: &Ident, at: &At<'a>) -> bool {
        let here = self.is_in(module, at) && name == now;
        let mut old = self.old_names(module, at);
        here || old.any(|(of, elsewhere)| {
            let types = old::types_of(of, at.operation, at.names, elsewhere);
            let mut types = types.iter();
            types.any(|(was, of)| was == name.as_str() && *of == now)
        })
    }

    fn is_in(self, module: &Ident, at: &At<'a>) -> bool {
        let group = self.group(module);
        let group = group.and_then(|group| self.0.names.resources.get(group));
        group.is_some_and(|group| group.module == at.module.module)
    }
}
