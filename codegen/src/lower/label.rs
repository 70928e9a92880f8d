//! What an alternative can be called after.

use std::collections::HashMap;
use std::rc::Rc;

use super::class::Class;
use super::{Lowering, Piece};
use crate::Pointer;
use crate::ir::{Label, Scalar};
use crate::normalise::{AnySchema, SchemaData};
use crate::pointer::Hashing;

/// The labels of alternatives, by where they stand.
pub type Labels = HashMap<Pointer, Label, Hashing>;

/// Members that say by custom what an object is, the one that counts most
/// first.
const KINDS: [&str; 4] = ["type", "kind", "event", "object"];
/// Titles that say no more than the schema itself.
const TYPES: [&str; 9] = [
    "any", "array", "boolean", "enum", "integer", "list", "number", "object", "string",
];
/// What an object is called of which nothing else is known.
const OBJECT: &str = "Object";
/// How long a title is at most that is a name, in bytes; others are sentences.
const LONGEST_TITLE: usize = 48;
/// How deep lists within lists are looked into.
const NESTED: usize = 4;

impl Lowering<'_> {
    /// What the alternatives of the schema at `whole` can be called after.
    /// Those that would be called the same are told apart by a member that only
    /// one of them has.
    pub fn labels(&self, whole: &Pointer) -> Rc<Labels> {
        if let Some(known) = self.labels.borrow().get(whole) {
            return Rc::clone(known);
        }
        let labels = Rc::new(self.labels_of(whole));
        let mut known = self.labels.borrow_mut();
        known.insert(whole.clone(), Rc::clone(&labels));
        labels
    }

    /// What the alternative at `member` of the schema at `whole` can be called
    /// after.
    pub fn label_among(&self, whole: &Pointer, member: &Pointer) -> Label {
        let label = self.labels(whole).get(member).cloned();
        label.unwrap_or_else(|| self.label(member))
    }

    fn labels_of(&self, whole: &Pointer) -> Labels {
        let (data, any) = self.schema(whole);
        let tag = data.discriminator.as_ref();
        let tag = tag.map(|tag| tag.property_name.as_str());
        let mut alike: HashMap<Label, Vec<Pointer>> = HashMap::new();
        for at in self.alternatives(any) {
            alike
                .entry(self.label_by(&at, tag))
                .or_default()
                .push(at.clone());
        }
        let mut labels = Labels::default();
        for (label, places) in alike {
            let members: Vec<Vec<String>> = match places.as_slice() {
                [_] => vec![Vec::new()],
                several => several.iter().map(|at| self.member_names(at)).collect(),
            };
            let mut holders: HashMap<&str, usize> = HashMap::new();
            for name in members.iter().flatten() {
                *holders.entry(name).or_default() += 1;
            }
            for (at, own) in places.iter().zip(&members) {
                let only = own
                    .iter()
                    .find(|name| holders.get(name.as_str()) == Some(&1));
                let label = match (only, &label) {
                    (Some(only), Label::With(_)) => Label::With(only.clone()),
                    (Some(only), Label::Name(name)) if name == OBJECT => Label::With(only.clone()),
                    (Some(only), label) => Label::Having(Box::new(label.clone()), only.clone()),
                    (None, label) => label.clone(),
                };
                labels.insert(at.clone(), label);
            }
        }
        labels
    }

    /// The names of the members of an object, those that must be there first.
    fn member_names(&self, at: &Pointer) -> Vec<String> {
        let members = self.members(at);
        let (mut first, rest): (Vec<_>, Vec<_>) = members
            .order
            .iter()
            .cloned()
            .partition(|name| members.requires(name));
        first.extend(rest);
        first
    }

    /// What an alternative can be called after: what it asks for, the
    /// component or title it has, what it says it is, or what kind of value it
    /// is.
    pub fn label(&self, at: &Pointer) -> Label {
        self.label_by(at, None)
    }

    /// The label of an alternative that is told from others by the member
    /// `tag`, if there is one.
    fn label_by(&self, at: &Pointer, tag: Option<&str>) -> Label {
        let (data, any) = match self.piece(at) {
            Piece::Reference(target) => return Label::Name(self.place_name(target)),
            Piece::Schema(data, any) => (data, any),
        };
        if let Some(name) = self.asked_type_name(at).or_else(|| title(data)) {
            return Label::Name(name);
        }
        if let Some(name) = self.says_what_it_is(at, tag) {
            return Label::Name(name);
        }
        match self.class(at) {
            Class::Same(_) => Label::Name(self.place_name(&self.target(at))),
            Class::List(items) => {
                let item = items.and_then(|items| self.item_label(&items, NESTED));
                Label::List(item.map(Box::new))
            }
            // Members that may be missing say little, and change more often.
            Class::Object => match any.required.first() {
                Some(member) => Label::With(member.clone()),
                None => Label::Name(self.first_part(any).unwrap_or(OBJECT.to_owned())),
            },
            class => Label::Name(kind(&class, any)),
        }
    }

    /// The only text of a member that has just one, such as `type: "file"`:
    /// that of `tag`, else of the most usual one.
    fn says_what_it_is(&self, at: &Pointer, tag: Option<&str>) -> Option<String> {
        if self.leaf_class(at) != Class::Object {
            return None;
        }
        let members = self.members(at);
        let only = |name: &str| match self.texts(members.at.get(name)?).as_slice() {
            [only] if !only.is_empty() => Some(only.clone()),
            _ => None,
        };
        let usual = tag.into_iter().chain(KINDS);
        let all = members.order.iter().map(String::as_str);
        usual.chain(all).find_map(only)
    }

    /// The component that an object adds to.
    fn first_part(&self, any: &AnySchema) -> Option<String> {
        any.all_of.iter().find_map(|part| match self.piece(part) {
            Piece::Reference(target) => Some(self.place_name(target)),
            Piece::Schema(..) => None,
        })
    }

    fn item_label(&self, at: &Pointer, nested: usize) -> Option<Label> {
        let any = match self.piece(at) {
            Piece::Reference(target) => return Some(Label::Name(self.place_name(target))),
            Piece::Schema(_, any) => any,
        };
        match self.class(at) {
            Class::Same(_) => Some(Label::Name(self.place_name(&self.target(at)))),
            Class::List(items) => {
                let nested = nested.checked_sub(1)?;
                let item = items.and_then(|items| self.item_label(&items, nested));
                Some(Label::List(item.map(Box::new)))
            }
            class @ (Class::Scalar(_) | Class::Tuple(_) | Class::Map(_)) => {
                Some(Label::Name(kind(&class, any)))
            }
            Class::Object | Class::Enum(_) | Class::Union | Class::Any => None,
        }
    }

    /// What stands at the end of references and combinations of one.
    pub fn target(&self, at: &Pointer) -> Pointer {
        let mut here = at.clone();
        for _ in 0..super::CHAIN {
            match (self.piece(&here), self.class(&here)) {
                // A component is somebody of its own, even if it is an alias.
                (Piece::Reference(target), _) => return target.clone(),
                (_, Class::Same(target)) => here = target,
                _ => break,
            }
        }
        here
    }
}

/// The title of a schema, where it is a name and says more than its type.
fn title(data: &SchemaData) -> Option<String> {
    let title = data.title.as_deref()?.trim();
    let says_more = !TYPES.contains(&title.to_ascii_lowercase().as_str());
    let is_name = title.contains(char::is_alphabetic) && title.len() <= LONGEST_TITLE;
    (says_more && is_name).then(|| title.to_owned())
}

/// The kind of value that a schema of a class describes.
fn kind(class: &Class, any: &AnySchema) -> String {
    let kind = match class {
        Class::Scalar(Scalar::String | Scalar::Formatted(_)) => "String",
        Class::Scalar(Scalar::File) => "File",
        Class::Scalar(Scalar::Bool) => "Boolean",
        Class::Scalar(Scalar::I32 | Scalar::I64 | Scalar::U64) => "Integer",
        Class::Scalar(Scalar::F64) => "Number",
        Class::Tuple(_) => "Tuple",
        Class::Map(_) => "Map",
        // Fixed words, beside whatever else a value may be.
        Class::Enum(_) => match any.enumeration.as_slice() {
            [only] => {
                return only
                    .as_str()
                    .map_or_else(|| only.to_string(), str::to_owned);
            }
            _ => "Keyword",
        },
        Class::Union => "Choice",
        Class::List(_) | Class::Object | Class::Same(_) => OBJECT,
        Class::Any => "Any",
    };
    kind.to_owned()
}
