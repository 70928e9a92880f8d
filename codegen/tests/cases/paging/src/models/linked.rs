// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Linked`.

use crate::runtime::model::{Extra, Formatted, Nullable, record};
use super::Item;

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Linked {
    /// `entries`.
    pub entries: Vec<Item>,
    /// `links`.
    pub links: Option<LinkedLinks>,
    /// `meta`.
    pub meta: Option<LinkedMeta>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    Linked {
        0: entries = required("entries"),
        1: links = optional("links"),
        2: meta = optional("meta"),
    } keep extra
}

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LinkedLinks {
    /// Format: `uri`.
    pub next: Nullable<Formatted<url::Url>>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    LinkedLinks {
        0: next = nullable("next"),
    } keep extra
}

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LinkedMeta {
    /// `totalCount`.
    pub total_count: Option<i64>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    LinkedMeta {
        0: total_count = optional("totalCount"),
    } keep extra
}
