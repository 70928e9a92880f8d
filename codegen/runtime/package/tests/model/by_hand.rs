//! What the macros' tables stand for: a model written out.

use crate::runtime::model::{
    Blank, Extra, Field, MapAccess, Object, Record, Serializer, blank, fill, optional, record,
    required, skip,
};
use crate::{read, refuse, unchanged};

#[derive(Clone, Debug, PartialEq)]
struct Owner {
    name: String,
    pets: Option<Vec<String>>,
    extra: Extra,
}

impl Blank for Owner {
    fn blank() -> Self {
        Self {
            name: blank(),
            pets: blank(),
            extra: blank(),
        }
    }
}

impl Record for Owner {
    const FIELDS: &'static [Field] = &[required(&["name"]), optional(&["pets"])];

    fn read<'de, A: MapAccess<'de>>(&mut self, field: usize, map: &mut A) -> Result<(), A::Error> {
        match field {
            0 => fill(&mut self.name, map),
            1 => fill(&mut self.pets, map),
            _ => skip(map),
        }
    }

    fn extra(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }

    fn write<S: Serializer>(&self, object: &mut Object<S>) {
        object.required(&["name"], &self.name);
        object.optional(&["pets"], &self.pets);
        object.extra(&self.extra);
    }
}

record!(Owner);

#[test]
fn is_an_ordinary_serde_type() {
    let owner: Owner = unchanged(r#"{"name":"Ada","pets":["Tib"],"since":1815}"#);
    assert_eq!(owner.extra.len(), 1);
    assert_eq!(
        refuse::<Owner>("{}"),
        "missing field `name` at line 1 column 2"
    );
}

/// Keeps nothing that the document does not name.
#[derive(Clone, Debug, PartialEq)]
struct Closed {
    name: String,
}

impl Blank for Closed {
    fn blank() -> Self {
        Self { name: blank() }
    }
}

impl Record for Closed {
    const FIELDS: &'static [Field] = &[required(&["name"])];

    fn read<'de, A: MapAccess<'de>>(&mut self, _: usize, map: &mut A) -> Result<(), A::Error> {
        fill(&mut self.name, map)
    }

    fn write<S: Serializer>(&self, object: &mut Object<S>) {
        object.required(&["name"], &self.name);
    }
}

record!(Closed);

#[test]
fn what_has_nowhere_to_go_is_passed_over() {
    let closed: Closed = read(r#"{"a":{"b":[1,{}]},"name":"Ada","c":null}"#);
    assert_eq!(closed.name, "Ada");
    assert_eq!(crate::write(&closed), r#"{"name":"Ada"}"#);
}

/// Has nothing at all.
#[derive(Clone, Debug, PartialEq)]
struct Empty {}

impl Blank for Empty {
    fn blank() -> Self {
        Self {}
    }
}

impl Record for Empty {
    const FIELDS: &'static [Field] = &[];

    fn write<S: Serializer>(&self, _: &mut Object<S>) {}
}

record!(Empty);

#[test]
fn a_record_may_be_empty() {
    let _: Empty = unchanged("{}");
    let _: Empty = read(r#"{"a":1}"#);
}
