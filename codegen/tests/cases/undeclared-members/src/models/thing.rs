// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Thing`.

use crate::runtime::model::{Extra, Nullable, Unknown, Value, record, string_enum};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// `id`.
    pub id: String,
    /// `list`.
    pub list: Option<Vec<Value>>,
    /// `anything`.
    pub anything: Nullable<Value>,
    /// `either`.
    pub either: Nullable<Value>,
    /// Default: `"sometimes"`.
    pub mode: Option<ThingMode>,
    /// `secret`.
    pub secret: Value,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl Thing {
    /// A value with everything that must be there.
    pub fn new(id: impl Into<String>, secret: impl Into<Value>) -> Self {
        Self {
            id: id.into(),
            list: None,
            anything: Nullable::Absent,
            either: Nullable::Absent,
            mode: None,
            secret: secret.into(),
            extra: Default::default(),
        }
    }

    /// Sets `list`.
    #[must_use]
    pub fn list(mut self, list: Vec<Value>) -> Self {
        self.list = Some(list);
        self
    }

    /// Sets `anything`.
    #[must_use]
    pub fn anything(mut self, anything: impl Into<Nullable<Value>>) -> Self {
        self.anything = anything.into();
        self
    }

    /// Sets `either`.
    #[must_use]
    pub fn either(mut self, either: impl Into<Nullable<Value>>) -> Self {
        self.either = either.into();
        self
    }

    /// Sets `mode`.
    #[must_use]
    pub fn mode(mut self, mode: ThingMode) -> Self {
        self.mode = Some(mode);
        self
    }
}

record! {
    Thing {
        0: id = required("id"),
        1: list = optional("list"),
        2: anything = nullable("anything"),
        3: either = nullable("either"),
        4: mode = optional("mode"),
        5: secret = required("secret"),
    } keep extra
}

/// One of these values.
///
/// Default: `"sometimes"`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingMode {
    /// `on`.
    On,
    /// `off`.
    Off,
    /// A value that the document does not know.
    Unknown(Unknown<Self>),
}

string_enum! {
    ThingMode {
        On = "on",
        Off = "off",
    } else Unknown
}
