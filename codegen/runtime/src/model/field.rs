use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, Visitor};

use super::drift;

/// The name of a field, and whether an object must have it.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    name: &'static str,
    start: u64,
    required: bool,
    constant: bool,
}

impl Field {
    const fn new(name: &'static str, required: bool) -> Self {
        Self {
            name,
            start: start(name.as_bytes()),
            required,
            constant: false,
        }
    }

    /// The name in JSON.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// Whether the document knows one text only for it.
    pub(super) const fn is_constant(&self) -> bool {
        self.constant
    }

    #[inline]
    fn is(&self, name: &str, start: u64) -> bool {
        self.start == start
            && self.name.len() == name.len()
            && (name.len() <= 8 || self.name == name)
    }
}

/// The first eight bytes of a name as a number. Most names differ there, and comparing numbers
/// is what makes finding a field as fast as the `match` that a derive writes.
///
/// The compiler runs this for every field of every model, so it calls nothing.
const fn start(name: &[u8]) -> u64 {
    let mut at = if name.len() < 8 { name.len() } else { 8 };
    let mut start = 0;
    while at > 0 {
        at -= 1;
        start = start << 8 | name[at] as u64;
    }
    start
}

/// The same number, found without a loop for all but the shortest names.
#[inline]
fn start_of(name: &[u8]) -> u64 {
    if let Some(bytes) = name.first_chunk() {
        return u64::from_le_bytes(*bytes);
    }
    if let (Some(head), Some(tail)) = (name.first_chunk(), name.last_chunk()) {
        // Where the two halves overlap, they agree.
        let (head, tail) = (u32::from_le_bytes(*head), u32::from_le_bytes(*tail));
        return u64::from(head) | u64::from(tail) << (8 * (name.len() - 4));
    }
    name.iter()
        .rev()
        .fold(0, |start, byte| start << 8 | u64::from(*byte))
}

/// A field that every object has, by its name and what it is called in JSON, if that is another.
pub const fn required(names: &[&'static str]) -> Field {
    Field::new(last(names), true)
}

/// A field that an object may lack, by its name and what it is called in JSON, if that is another.
pub const fn optional(names: &[&'static str]) -> Field {
    Field::new(last(names), false)
}

/// What a field is called in JSON. Where the names are literals, so is this, which is what makes writing fast.
#[inline]
pub(super) const fn last<'n>(names: &[&'n str]) -> &'n str {
    match names {
        [.., last] => last,
        [] => "",
    }
}

/// A field that every object has, and of which the document knows one text only.
pub const fn constant(name: &'static str) -> Field {
    Field {
        constant: true,
        ..Field::new(name, true)
    }
}

/// Finds the numbers of fields.
///
/// All records share it, which keeps their code small, so it is passed and answers in registers.
pub(super) struct Keys {
    fields: &'static [Field],
    /// The number that is expected next.
    pub(super) next: usize,
    /// The name that was no field's when the answer was `OTHER`.
    pub(super) other: String,
    watched: bool,
}

impl Keys {
    /// Instead of a number: none of the fields.
    pub(super) const OTHER: usize = usize::MAX;

    #[inline]
    pub(super) fn new(record: &'static str, fields: &'static [Field]) -> Self {
        Self {
            fields,
            next: 0,
            other: String::new(),
            watched: drift::enter(record),
        }
    }

    #[inline]
    fn find(&mut self, name: &str) -> usize {
        let start = start_of(name.as_bytes());
        // Most servers write the fields in the document's order.
        let next = self.fields.get(self.next);
        if next.is_some_and(|field| field.is(name, start)) {
            return self.next;
        }
        let mut fields = self.fields.iter();
        if let Some(found) = fields.position(|field| field.is(name, start)) {
            return found;
        }
        self.other.clear();
        self.other.push_str(name);
        Keys::OTHER
    }
}

impl Drop for Keys {
    #[inline]
    fn drop(&mut self) {
        if self.watched {
            drift::leave();
        }
    }
}

impl<'de> DeserializeSeed<'de> for &mut Keys {
    type Value = usize;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl<'de> Visitor<'de> for &mut Keys {
    type Value = usize;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a field name")
    }

    #[inline]
    fn visit_str<E: Error>(self, name: &str) -> Result<usize, E> {
        let field = self.find(name);
        if self.watched {
            let known = self.fields.get(field).map(Field::name);
            drift::step(known, name.as_ptr().addr());
        }
        Ok(field)
    }
}

/// The numbers of the fields that were there.
#[derive(Default)]
pub(super) struct Seen {
    first: u64,
    rest: Vec<u64>,
}

impl Seen {
    #[inline]
    pub(super) fn insert(&mut self, field: usize) {
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

    /// A field that had to be there and was not. `required` has the first 64 that had to be.
    #[inline]
    pub(super) fn missing(&self, fields: &[Field], required: u64) -> Option<&'static str> {
        if self.first & required == required && fields.len() <= 64 {
            return None;
        }
        self.search(fields)
    }

    #[cold]
    fn search(&self, fields: &[Field]) -> Option<&'static str> {
        let mut fields = fields.iter().enumerate();
        fields
            .find(|(number, field)| field.required && !self.contains(*number))
            .map(|(_, field)| field.name)
    }

    fn contains(&self, field: usize) -> bool {
        let word = match field.checked_sub(64) {
            None => self.first,
            Some(beyond) => self.rest.get(beyond / 64).copied().unwrap_or(0),
        };
        word & (1 << (field % 64)) != 0
    }
}

/// Which of the first 64 fields have to be there.
pub(super) const fn required_set(fields: &[Field]) -> u64 {
    let mut set = 0;
    let mut field = 0;
    while field < fields.len() && field < 64 {
        set |= (fields[field].required as u64) << field;
        field += 1;
    }
    set
}
