//! Types under another name.

use super::{Model, layout};
use crate::emit::ty::{From, ty};
use crate::ir::TypeRef;

impl Model<'_, '_> {
    /// `pub type Name = …;`
    pub fn alias(self, target: &TypeRef) -> String {
        let docs = match self.described.contains(&self.id) {
            true => String::new(),
            false => layout::comment(&self.docs([]), ""),
        };
        let name = &self.names.name;
        let from = From::Beside(self.names.module.as_str());
        let target = ty(self.context, target, from, self.uses);
        format!("{docs}pub type {name} = {};\n", layout::line(target))
    }

    /// A type of its own around one that contains it.
    pub fn newtype(mut self, target: &TypeRef) -> String {
        let docs = layout::comment(&self.docs([]), "");
        let name = &self.names.name;
        let target = self.member_text(0, target);
        self.import(&["newtype"]);
        format!(
            "{docs}#[derive(Clone, Debug, PartialEq)]\npub struct {name}(pub {target});\nnewtype!({name});\n"
        )
    }
}
