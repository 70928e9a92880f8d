// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Chain`.

use std::collections::BTreeMap;

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Chain {
    /// `next`.
    pub next: Option<Box<Chain>>,
    /// `all`.
    pub all: Vec<Chain>,
    /// `by_name`.
    pub by_name: BTreeMap<String, String>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl Chain {
    /// A value with everything that must be there.
    pub fn new(
        next: impl Into<Option<Box<Chain>>>,
        all: Vec<Chain>,
        by_name: BTreeMap<String, String>,
    ) -> Self {
        Self {
            next: next.into(),
            all,
            by_name,
            extra: Default::default(),
        }
    }
}

record! {
    Chain {
        0: next = required("next"),
        1: all = required("all"),
        2: by_name = required("by_name"),
    } keep extra
}
