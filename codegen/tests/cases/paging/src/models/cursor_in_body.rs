// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! What only the operation `cursorInBody` uses.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CursorInBodyBody {
    /// `query`.
    pub query: Option<String>,
    /// `after`.
    pub after: Option<String>,
    /// `page`.
    pub page: Option<CursorInBodyBodyPage>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl CursorInBodyBody {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `query`.
    #[must_use]
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.query = Some(query.into());
        self
    }

    /// Sets `after`.
    #[must_use]
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Sets `page`.
    #[must_use]
    pub fn page(mut self, page: CursorInBodyBodyPage) -> Self {
        self.page = Some(page);
        self
    }
}

record! {
    CursorInBodyBody {
        0: query = optional("query"),
        1: after = optional("after"),
        2: page = optional("page"),
    } keep extra
}

/// An object.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CursorInBodyBodyPage {
    /// `offset`.
    pub offset: Option<i64>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl CursorInBodyBodyPage {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `offset`.
    #[must_use]
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }
}

record! {
    CursorInBodyBodyPage {
        0: offset = optional("offset"),
    } keep extra
}
