// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Key`.

use crate::runtime::model::{Extra, record};

/// An object.
///
/// Callers send `KeyInput` instead.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Key {
    /// `label`.
    pub label: Option<String>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    Key {
        0: label = optional("label"),
    } keep extra
}

/// An object.
///
/// This is `Key` as callers send it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct KeyInput {
    /// `label`.
    pub label: Option<String>,
    /// Write only: servers do not send it.
    pub material: String,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl KeyInput {
    /// A value with everything that must be there.
    pub fn new(material: impl Into<String>) -> Self {
        Self {
            label: None,
            material: material.into(),
            extra: Default::default(),
        }
    }

    /// Sets `label`.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }
}

record! {
    KeyInput {
        0: label = optional("label"),
        1: material = required("material"),
    } keep extra
}
