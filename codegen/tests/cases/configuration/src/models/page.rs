// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Page`.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Page {
    /// `things`.
    pub things: Vec<String>,
    /// `count`.
    pub count: Option<i64>,
    /// `next`.
    pub next: Option<String>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    Page {
        0: things = required("things"),
        1: count = optional("count"),
        2: next = optional("next"),
    } keep extra
}
