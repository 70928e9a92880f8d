use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, Visitor};

use super::{Unknown, drift, trial};

/// Strings that the document lists, open to others. `string_enum!` makes one a serde type.
pub trait StringEnum: Sized {
    /// The variant of a listed string.
    fn known(value: &str) -> Option<Self>;

    /// The variant of every other string.
    fn unknown(value: Unknown<Self>) -> Self;

    /// The string, as in JSON.
    fn as_str(&self) -> &str;
}

/// The variant of any string.
pub fn read_string<'a, T: StringEnum>(value: impl Into<Cow<'a, str>>) -> T {
    let value = value.into();
    T::known(&value).unwrap_or_else(|| T::unknown(Unknown::new(value.into_owned())))
}

/// Reads the variant of any string.
pub fn decode_string<'de, T: StringEnum, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    let Text(value) = Text::deserialize(deserializer)?;
    Ok(T::known(&value).unwrap_or_else(|| {
        trial::unknown_value();
        drift::value::<T>(&*value);
        T::unknown(Unknown::new(value.into_owned()))
    }))
}

/// A string, borrowed where the format allows: known values need no copy.
struct Text<'de>(Cow<'de, str>);

impl<'de> Deserialize<'de> for Text<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(TextVisitor).map(Self)
    }
}

struct TextVisitor;

impl<'de> Visitor<'de> for TextVisitor {
    type Value = Cow<'de, str>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a string")
    }

    fn visit_borrowed_str<E: Error>(self, value: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(value))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(value.to_owned()))
    }

    fn visit_string<E: Error>(self, value: String) -> Result<Self::Value, E> {
        Ok(Cow::Owned(value))
    }
}
