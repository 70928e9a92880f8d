//! What an alternative can be called after.

use openapiv3::AnySchema;

use super::class::Class;
use super::{Lowering, Piece, pointers};
use crate::Pointer;
use crate::ir::Scalar;
use crate::normalise::extension::RUST_NAME;

impl Lowering<'_> {
    /// What an alternative can be called after: what it asks for, the
    /// component or title it has, what it says it is, or what kind of value it
    /// is.
    pub fn label(&self, at: &Pointer) -> String {
        let (data, any) = match self.piece(at) {
            Piece::Reference(target) => return self.place_name(&target),
            Piece::Schema(data, any) => (data, any),
        };
        let asked = data
            .extensions
            .get(RUST_NAME)
            .and_then(|name| name.as_str());
        if let Some(name) = asked
            .or(data.title.as_deref())
            .filter(|name| !name.trim().is_empty())
        {
            return name.to_owned();
        }
        if let Some(name) = self.says_what_it_is(any) {
            return name;
        }
        match self.class(at) {
            Class::Same(_) => self.place_name(&self.target(at)),
            Class::Scalar(scalar) => scalar_label(scalar).to_owned(),
            Class::List(items) => {
                let item = items
                    .map(|items| self.item_label(&items))
                    .unwrap_or_default();
                format!("{item} Array")
            }
            Class::Tuple(_) => "Tuple".to_owned(),
            Class::Map(_) => "Map".to_owned(),
            Class::Object => match any.required.first().or(any.properties.keys().next()) {
                Some(member) => format!("With {member}"),
                None => "Object".to_owned(),
            },
            Class::Enum(_) => match any.enumeration.as_slice() {
                [only] => only
                    .as_str()
                    .map_or_else(|| only.to_string(), str::to_owned),
                _ => "Enum".to_owned(),
            },
            Class::Union => "Union".to_owned(),
            Class::Any => "Any".to_owned(),
        }
    }

    /// The only text of a member that has just one, such as `type: "file"`.
    fn says_what_it_is(&self, any: &AnySchema) -> Option<String> {
        pointers(any.properties.values()).find_map(|at| match self.texts(&at).as_slice() {
            [only] => Some(only.clone()),
            _ => None,
        })
    }

    fn item_label(&self, at: &Pointer) -> String {
        match self.piece(at) {
            Piece::Reference(target) => self.place_name(&target),
            Piece::Schema(..) => match self.class(at) {
                Class::Scalar(scalar) => scalar_label(scalar).to_owned(),
                Class::List(_) => "Array".to_owned(),
                Class::Tuple(_) => "Tuple".to_owned(),
                Class::Map(_) => "Map".to_owned(),
                _ => String::new(),
            },
        }
    }

    /// What stands at the end of references and combinations of one.
    pub fn target(&self, at: &Pointer) -> Pointer {
        let mut here = at.clone();
        for _ in 0..super::CHAIN {
            match (self.piece(&here), self.class(&here)) {
                // A component is somebody of its own, even if it is an alias.
                (Piece::Reference(target), _) => return target,
                (_, Class::Same(target)) => here = target,
                _ => break,
            }
        }
        here
    }
}

fn scalar_label(scalar: Scalar) -> &'static str {
    match scalar {
        Scalar::String => "String",
        Scalar::File => "File",
        Scalar::Bool => "Boolean",
        Scalar::I32 | Scalar::I64 | Scalar::U64 => "Integer",
        Scalar::F64 => "Number",
    }
}
