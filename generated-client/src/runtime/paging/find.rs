//! Looks up single values of a JSON text, without building the rest of it.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value;
use serde_json::value::RawValue;

/// The text of the value that `way` leads to, if it is there.
///
/// A way is a JSON pointer (RFC 6901), in which `-1` stands for the last element of an array.
pub(super) fn find<'a>(json: &'a [u8], way: &str) -> Option<&'a str> {
    const MARK: &[u8] = b"\xef\xbb\xbf";
    let json = json.strip_prefix(MARK).unwrap_or(json);
    let mut reader = serde_json::Deserializer::from_slice(json);
    let found = Way(way).deserialize(&mut reader).ok()??;
    Some(found.get())
}

/// The value that `way` leads to. Null counts as absent.
pub(super) fn value(json: &[u8], way: &str) -> Option<Value> {
    let value = serde_json::from_str(find(json, way)?).ok()?;
    (value != Value::Null).then_some(value)
}

/// The whole number that `way` leads to, given as a number or as its digits.
pub(super) fn number(json: &[u8], way: &str) -> Option<u64> {
    match value(json, way)? {
        Value::String(digits) => digits.trim().parse().ok(),
        // 5.0 is a whole number too.
        number => number.as_u64().or_else(|| {
            let number = number.as_f64()?;
            let whole = number >= 0.0 && number.fract() == 0.0 && number < u64::MAX as f64;
            whole.then_some(number as u64)
        }),
    }
}

/// How many elements the array has whose text this is.
pub(super) fn length(array: &str) -> Option<usize> {
    // Nothing is allocated for elements without a size.
    let elements: Vec<IgnoredAny> = serde_json::from_str(array).ok()?;
    Some(elements.len())
}

/// The rest of the way to a value.
#[derive(Clone, Copy)]
struct Way<'w>(&'w str);

impl<'w> Way<'w> {
    /// The next step, and the way from there.
    fn step(self) -> (&'w str, Self) {
        let rest = self.0.strip_prefix('/').unwrap_or(self.0);
        let end = rest.find('/').unwrap_or(rest.len());
        (&rest[..end], Self(&rest[end..]))
    }
}

impl<'de> DeserializeSeed<'de> for Way<'_> {
    type Value = Option<&'de RawValue>;

    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> Result<Self::Value, D::Error> {
        if self.0.is_empty() {
            return serde::Deserialize::deserialize(reader).map(Some);
        }
        reader.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Way<'_> {
    type Value = Option<&'de RawValue>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let (step, rest) = self.step();
        let mut found = None;
        while let Some(wanted) = map.next_key_seed(Key(step))? {
            if wanted {
                found = map.next_value_seed(rest)?;
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(found)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut array: A) -> Result<Self::Value, A::Error> {
        let (step, rest) = self.step();
        let mut found = None;
        let mut index = 0;
        let wanted = step.parse::<usize>().ok();
        while let Some(element) = array.next_element::<&RawValue>()? {
            if step == "-1" || wanted == Some(index) {
                found = Some(element);
            }
            index += 1;
        }
        let Some(element) = found else {
            return Ok(None);
        };
        let mut reader = serde_json::Deserializer::from_str(element.get());
        rest.deserialize(&mut reader)
            .map_err(serde::de::Error::custom)
    }

    // Nothing is inside anything else.
    fn visit_bool<E>(self, _: bool) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_str<E>(self, _: &str) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }
}

/// Whether a key is the step, in which `~1` stands for `/` and `~0` for `~`.
struct Key<'w>(&'w str);

impl<'de> DeserializeSeed<'de> for Key<'_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> Result<bool, D::Error> {
        reader.deserialize_str(self)
    }
}

impl Visitor<'_> for Key<'_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E>(self, key: &str) -> Result<bool, E> {
        if self.0.contains('~') {
            return Ok(self.0.replace("~1", "/").replace("~0", "~") == key);
        }
        Ok(self.0 == key)
    }
}
