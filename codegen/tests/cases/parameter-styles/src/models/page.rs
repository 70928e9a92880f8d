// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Page`.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Page {
    /// `page`.
    pub page: Option<i64>,
    /// `sort`.
    pub sort: Option<Vec<String>>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl Page {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `page`.
    #[must_use]
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// Sets `sort`.
    #[must_use]
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect());
        self
    }
}

record! {
    Page {
        0: page = optional("page"),
        1: sort = optional("sort"),
    } keep extra
}
