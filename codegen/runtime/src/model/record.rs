use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor,
};
use serde::ser::Serializer;

use super::{Extra, Object, trial};

/// An object with named fields. `record!` makes one a serde type.
pub trait Record: Sized {
    /// The fields, in the order that `read` numbers them.
    const FIELDS: &'static [Field];

    /// The record before anything has been read.
    fn blank() -> Self;

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
            None => skip(map),
        }
    }

    /// Writes the fields.
    fn write<S: Serializer>(&self, object: Object<S>) -> Object<S>;
}

/// The name of a field, and whether an object must have it.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    name: &'static str,
    required: bool,
}

impl Field {
    /// The name in JSON.
    pub const fn name(&self) -> &'static str {
        self.name
    }
}

/// A field that every object has.
pub const fn required(name: &'static str) -> Field {
    Field {
        name,
        required: true,
    }
}

/// A field that an object may lack.
pub const fn optional(name: &'static str) -> Field {
    Field {
        name,
        required: false,
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

/// Passes over the value that follows.
pub fn skip<'de, A: MapAccess<'de>>(map: &mut A) -> Result<(), A::Error> {
    map.next_value::<IgnoredAny>()?;
    Ok(())
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
    record.write(Object::new(serializer, T::FIELDS)).end()
}

struct Reader<T> {
    name: &'static str,
    record: PhantomData<T>,
}

impl<'de, T: Record> Visitor<'de> for Reader<T> {
    type Value = T;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "an object ({})", self.name)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
        let mut record = T::blank();
        let mut seen = Seen::default();
        let mut other = String::new();
        let mut next = 0;
        while let Some(field) = map.next_key_seed(Key {
            fields: T::FIELDS,
            next,
            other: &mut other,
        })? {
            match field {
                Some(field) => {
                    record.read(field, &mut map)?;
                    seen.insert(field);
                    next = field + 1;
                }
                None => record.other(&other, &mut map)?,
            }
        }
        match seen.missing_from(T::FIELDS) {
            None => Ok(record),
            Some(name) => Err(A::Error::missing_field(name)),
        }
    }
}

/// Finds the number of a field. A name that is no field's is put aside in `other`.
struct Key<'a> {
    fields: &'static [Field],
    next: usize,
    other: &'a mut String,
}

impl<'de> DeserializeSeed<'de> for Key<'_> {
    type Value = Option<usize>;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<usize>, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl<'de> Visitor<'de> for Key<'_> {
    type Value = Option<usize>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a field name")
    }

    #[inline]
    fn visit_str<E: Error>(self, name: &str) -> Result<Option<usize>, E> {
        // Most servers write the fields in the document's order.
        if self
            .fields
            .get(self.next)
            .is_some_and(|field| field.name == name)
        {
            return Ok(Some(self.next));
        }
        Ok(self.search(name))
    }
}

impl Key<'_> {
    fn search(self, name: &str) -> Option<usize> {
        let found = self.fields.iter().position(|field| field.name == name);
        if found.is_none() {
            self.other.clear();
            self.other.push_str(name);
        }
        found
    }
}

/// The numbers of the fields that were there.
#[derive(Default)]
struct Seen {
    first: u64,
    rest: Vec<u64>,
}

impl Seen {
    #[inline]
    fn insert(&mut self, field: usize) {
        match field.checked_sub(64) {
            None => self.first |= 1 << field,
            Some(beyond) => self.insert_beyond(beyond),
        }
    }

    #[cold]
    fn insert_beyond(&mut self, beyond: usize) {
        let word = beyond / 64;
        if self.rest.len() <= word {
            self.rest.resize(word + 1, 0);
        }
        self.rest[word] |= 1 << (beyond % 64);
    }

    fn contains(&self, field: usize) -> bool {
        let word = match field.checked_sub(64) {
            None => self.first,
            Some(beyond) => self.rest.get(beyond / 64).copied().unwrap_or(0),
        };
        word & (1 << (field % 64)) != 0
    }

    fn missing_from(&self, fields: &[Field]) -> Option<&'static str> {
        let mut fields = fields.iter().enumerate();
        fields
            .find(|(number, field)| field.required && !self.contains(*number))
            .map(|(_, field)| field.name)
    }
}
