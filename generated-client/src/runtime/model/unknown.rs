use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;

use serde_json::Value;

/// A value that the document does not list for `E`, as it came.
///
/// Only reading a value makes one, and only for `E`: hence there is none for a value that is known, and an unknown
/// value of one type cannot be passed off as that of another.
pub struct Unknown<E, V = String> {
    value: V,
    of: PhantomData<fn() -> E>,
}

impl<E, V> Unknown<E, V> {
    pub(super) const fn new(value: V) -> Self {
        Self {
            value,
            of: PhantomData,
        }
    }
}

impl<E> Unknown<E> {
    /// The string.
    pub fn as_str(&self) -> &str {
        &self.value
    }
}

impl<E> Unknown<E, i64> {
    /// The number.
    pub const fn as_i64(&self) -> i64 {
        self.value
    }
}

impl<E> Unknown<E, Value> {
    /// The JSON.
    pub const fn as_json(&self) -> &Value {
        &self.value
    }

    /// The JSON, without a copy.
    pub fn into_json(self) -> Value {
        self.value
    }
}

// Written out because a derive would ask `E` for the same.
impl<E, V: Clone> Clone for Unknown<E, V> {
    fn clone(&self) -> Self {
        Self::new(self.value.clone())
    }
}

impl<E, V: PartialEq> PartialEq for Unknown<E, V> {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl<E, V: Eq> Eq for Unknown<E, V> {}

impl<E, V: Hash> Hash for Unknown<E, V> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.value.hash(state);
    }
}

impl<E, V: fmt::Debug> fmt::Debug for Unknown<E, V> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value.fmt(formatter)
    }
}
