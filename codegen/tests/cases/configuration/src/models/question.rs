// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Question`.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Question {
    /// `from`.
    pub from: Option<i64>,
    /// `most`.
    pub most: Option<i64>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl Question {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `from`.
    #[must_use]
    pub fn from(mut self, from: i64) -> Self {
        self.from = Some(from);
        self
    }

    /// Sets `most`.
    #[must_use]
    pub fn most(mut self, most: i64) -> Self {
        self.most = Some(most);
        self
    }
}

record! {
    Question {
        0: from = optional("from"),
        1: most = optional("most"),
    } keep extra
}
