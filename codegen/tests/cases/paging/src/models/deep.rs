// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Deep`.

use crate::runtime::model::{Extra, Nullable, record};
use super::Item;

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Deep {
    /// `body`.
    pub body: Nullable<DeepBody>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    Deep {
        0: body = nullable("body"),
    } keep extra
}

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeepBody {
    /// `items`.
    pub items: Nullable<Vec<Item>>,
    /// `page count`.
    pub page_count: i64,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    DeepBody {
        0: items = nullable("items"),
        1: page_count = required("page count"),
    } keep extra
}
