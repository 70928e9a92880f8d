// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Page`.

use crate::runtime::model::{Extra, record};
use super::Item;

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Page {
    /// `data`.
    pub data: Vec<Item>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    Page {
        0: data = required("data"),
    } keep extra
}
