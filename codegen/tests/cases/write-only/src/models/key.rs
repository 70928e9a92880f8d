// The schema `Key`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record, setters};

/// Callers send `KeyInput` instead.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Key {
    pub label: Option<String>,
    pub extra: Extra,
}
record!(Key { 0: [label] } keep extra);

/// This is `Key` as callers send it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct KeyInput {
    pub label: Option<String>,
    /// Write only: servers do not send it.
    pub material: String,
    pub extra: Extra,
}
record!(KeyInput { 0: [label], 1: material } keep extra);
impl KeyInput {
    /// A value with everything that must be there.
    pub fn new(material: impl Into<String>) -> Self {
        Self { label: None, material: material.into(), extra: Default::default() }
    }
}
setters!(KeyInput { label: impl Into<String> = Some(label.into()) });
