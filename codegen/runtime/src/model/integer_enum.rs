use serde::de::{Deserialize, Deserializer};

use super::{Unknown, drift, trial};

/// Integers that the document lists, open to others. `integer_enum!` makes one a serde type.
pub trait IntegerEnum: Sized {
    /// The variant of a listed integer.
    fn known(value: i64) -> Option<Self>;

    /// The variant of every other integer.
    fn unknown(value: Unknown<Self, i64>) -> Self;

    /// The integer, as in JSON.
    fn as_i64(&self) -> i64;
}

/// The variant of any integer.
pub fn read_integer<T: IntegerEnum>(value: i64) -> T {
    T::known(value).unwrap_or_else(|| T::unknown(Unknown::new(value)))
}

/// Reads the variant of any integer.
pub fn decode_integer<'de, T: IntegerEnum, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    let value = i64::deserialize(deserializer)?;
    Ok(T::known(value).unwrap_or_else(|| {
        trial::unknown_value();
        drift::value::<T>(value);
        T::unknown(Unknown::new(value))
    }))
}
