use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, DeserializeOwned, Deserializer};
use serde::ser::{Serialize, Serializer};
use serde_json::Value;

use super::{Blank, Nullable};

/// JSON that a type of another crate is for: `T`, which reads and writes it with serde.
///
/// It holds the JSON as it came and reads it only when asked to. So whatever a server writes goes back as it was, with
/// members that `T` does not know, and what does not fit costs nobody the response it stands in.
///
/// ```text
/// let place: geojson::Feature = shop.place.parse()?;
/// Shop::new(Typed::new(&place)?)
/// Shop::new(json!({"type": "Feature", "geometry": null}))
/// ```
///
/// Two are equal if their JSON is.
pub struct Typed<T> {
    json: Value,
    /// It makes values and holds none, so it is `Send` and `Sync` whatever they are.
    value: PhantomData<fn() -> T>,
}

impl<T> Typed<T> {
    /// JSON whatever it says: nobody checks whether it can be read as `T`.
    pub fn unchecked(json: impl Into<Value>) -> Self {
        Self {
            json: json.into(),
            value: PhantomData,
        }
    }

    /// The JSON.
    pub fn json(&self) -> &Value {
        &self.json
    }

    /// The JSON.
    pub fn into_json(self) -> Value {
        self.json
    }
}

impl<T: Serialize> Typed<T> {
    /// What `value` is in JSON.
    ///
    /// # Errors
    ///
    /// When it cannot be written as JSON.
    pub fn new(value: &T) -> Result<Self, serde_json::Error> {
        serde_json::to_value(value).map(Self::unchecked)
    }
}

impl<T: DeserializeOwned> Typed<T> {
    /// Reads the JSON, anew each time.
    ///
    /// # Errors
    ///
    /// When it does not fit `T`: nobody has checked what servers send.
    pub fn parse(&self) -> Result<T, serde_json::Error> {
        T::deserialize(&self.json)
    }
}

impl<T> Clone for Typed<T> {
    fn clone(&self) -> Self {
        Self::unchecked(self.json.clone())
    }
}

impl<T> fmt::Debug for Typed<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.json.fmt(f)
    }
}

impl<T> PartialEq for Typed<T> {
    fn eq(&self, other: &Self) -> bool {
        self.json == other.json
    }
}

impl<T> From<Value> for Typed<T> {
    fn from(json: Value) -> Self {
        Self::unchecked(json)
    }
}

impl<T> From<Value> for Nullable<Typed<T>> {
    fn from(json: Value) -> Self {
        Self::Value(Typed::unchecked(json))
    }
}

impl<T> From<Typed<T>> for Value {
    fn from(typed: Typed<T>) -> Self {
        typed.json
    }
}

impl<T> Blank for Typed<T> {
    #[inline(always)]
    fn blank() -> Self {
        Self {
            json: Value::Null,
            value: PhantomData,
        }
    }
}

impl<'de, T> Deserialize<'de> for Typed<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Value::deserialize(deserializer).map(Self::unchecked)
    }
}

impl<T> Serialize for Typed<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.json.serialize(serializer)
    }
}
