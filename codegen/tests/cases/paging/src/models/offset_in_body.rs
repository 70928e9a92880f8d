// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! What only the operation `offsetInBody` uses.

use crate::runtime::model::{Extra, record};
use super::CursorInBodyBodyPage;

/// An object.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OffsetInBodyBody {
    /// `page`.
    pub page: Option<OffsetInBodyBodyPage>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl OffsetInBodyBody {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `page`.
    #[must_use]
    pub fn page(mut self, page: OffsetInBodyBodyPage) -> Self {
        self.page = Some(page);
        self
    }
}

record! {
    OffsetInBodyBody {
        0: page = optional("page"),
    } keep extra
}

/// Another name for this type.
pub type OffsetInBodyBodyPage = CursorInBodyBodyPage;
