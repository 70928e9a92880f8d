use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{
    Deserialize, DeserializeOwned, Deserializer, Error, IgnoredAny, MapAccess, Visitor,
};
use serde::ser::Serializer;
use serde_json::Value;

use super::constant::{Constant, Only};
use super::field::{Keys, Seen, required_set};
use super::{Blank, Extra, Field, Object, drift, trail, trial};

/// An object with named fields. `record!` makes one a serde type.
pub trait Record: Blank + Sized {
    /// The fields, in the order that `read` numbers them.
    const FIELDS: &'static [Field];

    /// Reads the value of a field into its place.
    fn read<'de, A: MapAccess<'de>>(&mut self, field: usize, map: &mut A) -> Result<(), A::Error> {
        let _ = field;
        skip(map)
    }

    /// Where the fields go that are not in `FIELDS`, or nowhere.
    fn extra(&mut self) -> Option<&mut Extra> {
        None
    }

    /// Reads the value of a field that is not in `FIELDS`; records that have a type for those replace this.
    fn other<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<(), A::Error> {
        trial::unknown_field();
        match self.extra() {
            Some(extra) => extra.read(name, map),
            None => pass(name, map),
        }
    }

    /// Keeps the value of a field whose only known value is another; records that have a type for those not in
    /// `FIELDS` replace this.
    fn stray(&mut self, name: &str, value: Value) -> Result<(), serde_json::Error> {
        if let Some(extra) = self.extra() {
            extra.insert(name, value);
        }
        Ok(())
    }

    /// Writes the fields.
    fn write<S: Serializer>(&self, object: &mut Object<S>);
}

/// A variant of a union may be in a box, so as to contain another such union.
impl<T: Record> Record for Box<T> {
    const FIELDS: &'static [Field] = T::FIELDS;

    fn read<'de, A: MapAccess<'de>>(&mut self, field: usize, map: &mut A) -> Result<(), A::Error> {
        (**self).read(field, map)
    }

    fn extra(&mut self) -> Option<&mut Extra> {
        (**self).extra()
    }

    fn other<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<(), A::Error> {
        (**self).other(name, map)
    }

    fn stray(&mut self, name: &str, value: Value) -> Result<(), serde_json::Error> {
        (**self).stray(name, value)
    }

    fn write<S: Serializer>(&self, object: &mut Object<S>) {
        (**self).write(object);
    }
}

/// Reads the value that follows into a field.
#[inline]
pub fn fill<'de, T: Deserialize<'de>, A: MapAccess<'de>>(
    field: &mut T,
    map: &mut A,
) -> Result<(), A::Error> {
    *field = map.next_value()?;
    Ok(())
}

/// Reads the value that follows into a map, under its name.
pub fn insert<'de, T, A>(
    fields: &mut BTreeMap<String, T>,
    name: &str,
    map: &mut A,
) -> Result<(), A::Error>
where
    T: Deserialize<'de>,
    A: MapAccess<'de>,
{
    fields.insert(name.to_owned(), map.next_value()?);
    Ok(())
}

/// Puts a value into a map, under its name.
pub fn insert_stray<T: DeserializeOwned>(
    fields: &mut BTreeMap<String, T>,
    name: &str,
    value: Value,
) -> Result<(), serde_json::Error> {
    fields.insert(name.to_owned(), T::deserialize(value)?);
    Ok(())
}

/// Reads a value that should be this one. Any other is strange, and kept as if the document did not know the field.
pub fn expect<'de, T: Record, A: MapAccess<'de>>(
    record: &mut T,
    name: &str,
    only: impl Into<Only>,
    map: &mut A,
) -> Result<(), A::Error> {
    let only = only.into();
    match map.next_value_seed(Constant(only))? {
        None => Ok(()),
        Some(value) => {
            trial::unknown_value();
            drift::constant(only, &value);
            record.stray(name, value).map_err(A::Error::custom)
        }
    }
}

/// Passes over the value that follows.
pub fn skip<'de, A: MapAccess<'de>>(map: &mut A) -> Result<(), A::Error> {
    map.next_value::<IgnoredAny>()?;
    Ok(())
}

/// Passes over the value of a member that has nowhere to go.
fn pass<'de, A: MapAccess<'de>>(name: &str, map: &mut A) -> Result<(), A::Error> {
    if drift::is_watched() {
        drift::member(name, &map.next_value()?);
        return Ok(());
    }
    skip(map)
}

/// Reads a record; its type's name is for the message should there be no object.
#[inline]
pub fn decode<'de, T: Record, D: Deserializer<'de>>(
    name: &'static str,
    deserializer: D,
) -> Result<T, D::Error> {
    deserializer.deserialize_map(Reader {
        name,
        record: PhantomData,
    })
}

/// Writes a record.
#[inline]
pub fn encode<T: Record, S: Serializer>(record: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let mut object = Object::new(serializer, T::FIELDS)?;
    record.write(&mut object);
    object.end()
}

struct Reader<T> {
    name: &'static str,
    record: PhantomData<T>,
}

impl<T: Record> Reader<T> {
    const REQUIRED: u64 = required_set(T::FIELDS);
}

impl<'de, T: Record> Visitor<'de> for Reader<T> {
    type Value = T;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "an object ({})", self.name)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
        let mut record = T::blank();
        let mut seen = Seen::default();
        let mut keys = Keys::new(self.name, T::FIELDS);
        while let Some(field) = map.next_key_seed(&mut keys)? {
            if field == Keys::OTHER {
                record.other(&keys.other, &mut map)?;
                continue;
            }
            if let Err(error) = record.read(field, &mut map) {
                trail::leave(T::FIELDS.get(field).map_or("", Field::name));
                return Err(error);
            }
            seen.insert(field);
            keys.next = field + 1;
        }
        match seen.missing(T::FIELDS, Self::REQUIRED) {
            None => Ok(record),
            Some(name) => Err(A::Error::missing_field(name)),
        }
    }
}
