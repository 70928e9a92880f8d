use serde::de::{Deserialize, Deserializer};
use serde::ser::Serializer;
use serde_json::Value;

use super::whole::Whole;
use super::{Object, Record, Unknown, drift, trail, trial};

/// One of several shapes, open to others. `union!` makes one a serde type.
///
/// Which shape it is can only be told from the whole, so the whole is read as JSON first.
pub trait Union: Sized {
    /// Reads one of the shapes that the document lists; none of them is no error.
    fn read(json: &Value) -> Result<Option<Self>, serde_json::Error>;

    /// The variant of every other shape.
    fn unknown(json: Unknown<Self, Value>) -> Self;

    /// Writes the shape that it is.
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;
}

/// Reads a union.
pub fn decode_union<'de, T: Union, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let mut union = blank_union();
    deserializer.deserialize_any(Whole(&mut |json| {
        let watched = drift::Union::enter();
        union = match trail::follow(&json, || T::read(&json))? {
            Some(union) => {
                if let Some(watched) = watched {
                    watched.leave(&json);
                }
                union
            }
            None => {
                trial::unknown_value();
                if watched.is_some() {
                    drift::shape::<T>(&json);
                }
                T::unknown(Unknown::new(json))
            }
        };
        Ok(())
    }))?;
    Ok(union)
}

/// The stand-in for a union, until it has been read.
pub fn blank_union<T: Union>() -> T {
    T::unknown(Unknown::new(Value::Null))
}

/// The string in the property that tells the shapes apart.
pub fn tag<'a>(json: &'a Value, name: &'static str) -> Option<&'a str> {
    drift::tagged_by(name);
    json.get(name)?.as_str()
}

/// Whether it is an object that has all these properties.
pub fn has_keys(json: &Value, names: &[&str]) -> bool {
    names.iter().all(|name| json.get(name).is_some())
}

/// Reads the content of a variant.
pub fn variant<'a, T: Deserialize<'a>, U>(
    json: &'a Value,
    variant: fn(T) -> U,
) -> Result<Option<U>, serde_json::Error> {
    T::deserialize(json).map(|content| Some(variant(content)))
}

/// Reads the content of a variant whose type has no field for the tag.
pub fn without_tag<T: for<'a> Deserialize<'a>, U>(
    json: &Value,
    name: &str,
    variant: fn(T) -> U,
) -> Result<Option<U>, serde_json::Error> {
    let mut json = json.clone();
    if let Value::Object(map) = &mut json {
        map.remove(name);
    }
    T::deserialize(&json).map(|content| Some(variant(content)))
}

/// Writes the content of a variant whose type has no field for the tag.
pub fn with_tag<S: Serializer, T: Record>(
    serializer: S,
    name: &'static str,
    tag: &str,
    content: &T,
) -> Result<S::Ok, S::Error> {
    let mut object = Object::new(serializer, T::FIELDS)?;
    object.tag(name, tag);
    content.write(&mut object);
    object.end()
}
