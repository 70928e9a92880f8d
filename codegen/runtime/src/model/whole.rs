use std::fmt;

use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{Deserialize, Error, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

/// What becomes of JSON, or why nothing can.
pub(super) type Take<'a> = &'a mut dyn FnMut(Value) -> Result<(), serde_json::Error>;

/// Reads any JSON whole and hands it on while the reader still stands there, so that errors have a place.
pub(super) struct Whole<'a>(pub Take<'a>);

impl Whole<'_> {
    fn take<E: Error>(self, json: impl Into<Value>) -> Result<(), E> {
        (self.0)(json.into()).map_err(E::custom)
    }
}

impl<'de> Visitor<'de> for Whole<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("any JSON")
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.take(Value::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.take(value)
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        self.take(value)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        self.take(value)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        self.take(value)
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<(), E> {
        self.take(value)
    }

    fn visit_string<E: Error>(self, value: String) -> Result<(), E> {
        self.take(value)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<(), A::Error> {
        self.take(Value::deserialize(SeqAccessDeserializer::new(items))?)
    }

    fn visit_map<A: MapAccess<'de>>(self, fields: A) -> Result<(), A::Error> {
        self.take(Value::deserialize(MapAccessDeserializer::new(fields))?)
    }
}
