// The schema `Thing`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, Nullable, Value, record, setters, string_enum};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    pub id: String,
    pub list: Option<Vec<Value>>,
    pub anything: Nullable<Value>,
    pub either: Nullable<Value>,
    /// Default: `"sometimes"`.
    pub mode: Option<ThingMode>,
    pub secret: Value,
    pub extra: Extra,
}
record!(Thing { 0: id, 1: [list], 2: [anything], 3: [either], 4: [mode], 5: secret } keep extra);
impl Thing {
    /// A value with everything that must be there.
    pub fn new(id: impl Into<String>, secret: impl Into<Value>) -> Self {
        Self {
            id: id.into(), list: None, anything: Nullable::Absent, either: Nullable::Absent, mode: None,
            secret: secret.into(), extra: Default::default(),
        }
    }
}
setters!(Thing {
    list: Vec<Value> = Some(list),
    anything: impl Into<Nullable<Value>> = anything.into(),
    either: impl Into<Nullable<Value>> = either.into(),
    mode: ThingMode = Some(mode),
});

string_enum! {
    /// Default: `"sometimes"`.
    pub enum ThingMode { On = "on", Off = "off" } else Unknown
}
