// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Filter`.

use crate::runtime::model::{Extra, record};
use super::{Color, Page};

/// An object.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Filter {
    /// `color`.
    pub color: Option<Color>,
    /// `any`.
    pub any: Option<Vec<Page>>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl Filter {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `color`.
    #[must_use]
    pub fn color(mut self, color: Color) -> Self {
        self.color = Some(color);
        self
    }

    /// Sets `any`.
    #[must_use]
    pub fn any(mut self, any: Vec<Page>) -> Self {
        self.any = Some(any);
        self
    }
}

record! {
    Filter {
        0: color = optional("color"),
        1: any = optional("any"),
    } keep extra
}
