use std::collections::BTreeMap;

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::{Extra, Field, Nullable, Only};

/// Writes the fields of a record.
///
/// Every step takes and returns the writer, and keeps the first error for the end, so that a model's `write` is one
/// expression.
pub struct Object<S: Serializer> {
    fields: &'static [Field],
    tag: Option<&'static str>,
    map: Result<S::SerializeMap, S::Error>,
}

impl<S: Serializer> Object<S> {
    /// Begins an object whose own fields are these.
    #[inline]
    pub fn new(serializer: S, fields: &'static [Field]) -> Self {
        Self {
            fields,
            tag: None,
            map: serializer.serialize_map(None),
        }
    }

    /// Writes the member that tells of which variant of a union the object is.
    pub(super) fn tag(mut self, name: &'static str, tag: &str) -> Self {
        self.tag = Some(name);
        self.required(name, tag)
    }

    /// Writes a field that is always there.
    #[inline]
    pub fn required<T: Serialize + ?Sized>(mut self, name: &str, value: &T) -> Self {
        if let Ok(map) = &mut self.map
            && let Err(error) = map.serialize_entry(name, value)
        {
            self.map = Err(error);
        }
        self
    }

    /// Writes a field that is left out for `None`.
    #[inline]
    pub fn optional<T: Serialize>(self, name: &str, value: &Option<T>) -> Self {
        match value {
            Some(value) => self.required(name, value),
            None => self,
        }
    }

    /// Writes a field that is left out when absent, and null when null.
    #[inline]
    pub fn nullable<T: Serialize>(self, name: &str, value: &Nullable<T>) -> Self {
        match value {
            Nullable::Absent => self,
            value => self.required(name, value),
        }
    }

    /// Writes a field that has this value, unless another value was kept among the other fields.
    #[inline]
    pub fn constant(self, name: &str, only: impl Into<Only>, others: &impl Others) -> Self {
        if others.has(name) {
            self
        } else {
            self.required(name, &only.into())
        }
    }

    /// Writes the fields that the document does not name.
    #[inline]
    pub fn extra(self, extra: &Extra) -> Self {
        if extra.is_empty() {
            self
        } else {
            self.remaining(extra.iter())
        }
    }

    /// Writes the fields that the document has a type but no names for.
    #[inline]
    pub fn others<T: Serialize>(self, others: &BTreeMap<String, T>) -> Self {
        self.remaining(others.iter().map(|(name, value)| (name.as_str(), value)))
    }

    /// Ends the object.
    #[inline]
    pub fn end(self) -> Result<S::Ok, S::Error> {
        self.map?.end()
    }

    // A name of the record's own is passed over, lest the object have it twice.
    fn remaining<'a, T: Serialize + 'a>(
        self,
        entries: impl Iterator<Item = (&'a str, &'a T)>,
    ) -> Self {
        let (own, tag) = (self.fields, self.tag);
        entries
            .filter(|(name, _)| {
                let field = own.iter().find(|field| field.name() == *name);
                tag != Some(*name) && field.is_none_or(Field::is_constant)
            })
            .fold(self, |object, (name, value)| object.required(name, value))
    }
}

/// The fields of a record that have none of their own.
pub trait Others {
    /// Whether there is one of this name.
    fn has(&self, name: &str) -> bool;
}

impl Others for Extra {
    fn has(&self, name: &str) -> bool {
        self.get(name).is_some()
    }
}

impl<T> Others for BTreeMap<String, T> {
    fn has(&self, name: &str) -> bool {
        self.contains_key(name)
    }
}
