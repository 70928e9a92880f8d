// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Labelled`.

use std::collections::BTreeMap;

use crate::runtime::model::record;

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Labelled {
    /// `name`.
    pub name: String,
    /// `extra`.
    pub extra: Option<String>,
    /// `weight`.
    pub weight: Option<f64>,
    /// Members without a field of their own, kept and written back.
    pub extra_fields: BTreeMap<String, i64>,
}

impl Labelled {
    /// A value with everything that must be there.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            extra: None,
            weight: None,
            extra_fields: Default::default(),
        }
    }

    /// Sets `extra`.
    #[must_use]
    pub fn extra(mut self, extra: impl Into<String>) -> Self {
        self.extra = Some(extra.into());
        self
    }

    /// Sets `weight`.
    #[must_use]
    pub fn weight(mut self, weight: f64) -> Self {
        self.weight = Some(weight);
        self
    }
}

record! {
    Labelled {
        0: name = required("name"),
        1: extra = optional("extra"),
        2: weight = optional("weight"),
    } collect extra_fields
}
