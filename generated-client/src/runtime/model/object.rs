use std::collections::BTreeMap;

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::field::last;
use super::{Extra, Field, Nullable, Only};

/// Writes the fields of a record.
///
/// Every step keeps the first error for the end, after which nothing more is written, so that a model's `write` is a
/// list of steps and nothing else. It stays where it is: handing it from step to step is what takes time.
pub struct Object<S: Serializer> {
    fields: &'static [Field],
    tag: Option<&'static str>,
    map: S::SerializeMap,
    error: Option<S::Error>,
}

impl<S: Serializer> Object<S> {
    /// Begins an object whose own fields are these.
    ///
    /// # Errors
    ///
    /// When there can be no object here.
    #[inline]
    pub fn new(serializer: S, fields: &'static [Field]) -> Result<Self, S::Error> {
        Ok(Self {
            fields,
            tag: None,
            map: serializer.serialize_map(None)?,
            error: None,
        })
    }

    /// Writes the member that tells of which variant of a union the object is.
    pub(super) fn tag(&mut self, name: &'static str, tag: &str) {
        self.tag = Some(name);
        self.entry(name, tag);
    }

    #[inline]
    fn entry<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) {
        if self.error.is_none() {
            self.error = self.map.serialize_entry(name, value).err();
        }
    }

    /// Writes a field that is always there, by its name and what it is called in JSON, if that is another.
    #[inline]
    pub fn required<T: Serialize>(&mut self, names: &[&str], value: &T) {
        self.entry(last(names), value);
    }

    /// Writes a field that is left out when it is absent, by its names as above.
    #[inline]
    pub fn optional<T: Perhaps>(&mut self, names: &[&str], value: &T) {
        if let Some(value) = value.present() {
            self.entry(last(names), value);
        }
    }

    /// Writes a field that has this value, unless another value was kept among the other fields.
    #[inline]
    pub fn constant(&mut self, name: &str, only: impl Into<Only>, others: &impl Others) {
        if !others.has(name) {
            self.entry(name, &only.into());
        }
    }

    /// Writes the fields that the document does not name.
    #[inline]
    pub fn extra(&mut self, extra: &Extra) {
        if !extra.is_empty() {
            self.remaining(extra.iter());
        }
    }

    /// Writes the fields that the document has a type but no names for.
    #[inline]
    pub fn others<T: Serialize>(&mut self, others: &BTreeMap<String, T>) {
        self.remaining(others.iter().map(|(name, value)| (name.as_str(), value)));
    }

    /// Ends the object.
    ///
    /// # Errors
    ///
    /// The first of all steps.
    #[inline]
    pub fn end(self) -> Result<S::Ok, S::Error> {
        match self.error {
            None => self.map.end(),
            Some(error) => Err(error),
        }
    }

    // A name of the record's own is passed over, lest the object have it twice.
    fn remaining<'a, T: Serialize + 'a>(
        &mut self,
        entries: impl Iterator<Item = (&'a str, &'a T)>,
    ) {
        for (name, value) in entries {
            let field = self.fields.iter().find(|field| field.name() == name);
            if self.tag != Some(name) && field.is_none_or(Field::is_constant) {
                self.entry(name, value);
            }
        }
    }
}

/// What a field that an object may lack holds.
pub trait Perhaps {
    /// What is written where it does not.
    type Of: Serialize;

    /// That, unless the object lacks it.
    fn present(&self) -> Option<&Self::Of>;
}

impl<T: Serialize> Perhaps for Option<T> {
    type Of = T;

    #[inline]
    fn present(&self) -> Option<&T> {
        self.as_ref()
    }
}

impl<T: Serialize> Perhaps for Nullable<T> {
    type Of = Self;

    #[inline]
    fn present(&self) -> Option<&Self> {
        match self {
            Self::Absent => None,
            value => Some(value),
        }
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
