// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Book`.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Book {
    /// `kind`.
    pub kind: String,
    /// `title`.
    pub title: String,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl Book {
    /// A value with everything that must be there.
    pub fn new(kind: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            title: title.into(),
            extra: Default::default(),
        }
    }
}

record! {
    Book {
        0: kind = required("kind"),
        1: title = required("title"),
    } keep extra
}
