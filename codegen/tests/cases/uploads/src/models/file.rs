// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `File`.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct File {
    /// `id`.
    pub id: Option<String>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl File {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

record! {
    File {
        0: id = optional("id"),
    } keep extra
}
