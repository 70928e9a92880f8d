//! Types under another name.

use quote::quote;

use super::{Item, Model};
use crate::ir::TypeRef;

impl Model<'_, '_> {
    /// `pub type Name = …;`
    pub fn alias(mut self, target: &TypeRef) -> Vec<Item> {
        let docs = self.docs("Another name for this type.", []);
        let name = &self.names.name;
        let target = self.ty(target);
        vec![quote!(#docs pub type #name = #target;).into()]
    }

    /// A type of its own around one that contains it.
    pub fn newtype(mut self, target: &TypeRef) -> Vec<Item> {
        let docs = self.docs("A type that contains itself.", []);
        let name = &self.names.name;
        let target = self.member_type(0, target);
        self.import(&["newtype"]);
        let item = quote! {
            #docs
            #[derive(Clone, Debug, PartialEq)]
            pub struct #name(pub #target);
        };
        vec![item.into(), quote!(newtype!(#name);).into()]
    }
}
