// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `NewBook`.

use crate::runtime::model::{Extra, Nullable, Value, record};
use super::Shelf;

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewBook {
    /// `title`.
    pub title: String,
    /// `subtitle`.
    pub subtitle: Option<String>,
    /// `authors`.
    pub authors: Vec<String>,
    /// `shelf`.
    pub shelf: Shelf,
    /// `lender`.
    pub lender: Option<Shelf>,
    /// `pages`.
    pub pages: i32,
    /// `notes`.
    pub notes: Value,
    /// Deprecated.
    pub cover: Option<String>,
    /// `weight`.
    pub weight: Nullable<f64>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl NewBook {
    /// A value with everything that must be there.
    pub fn new(
        title: impl Into<String>,
        subtitle: impl Into<Option<String>>,
        authors: impl IntoIterator<Item = impl Into<String>>,
        shelf: Shelf,
        lender: impl Into<Option<Shelf>>,
        pages: i32,
        notes: impl Into<Value>,
    ) -> Self {
        Self {
            title: title.into(),
            subtitle: subtitle.into(),
            authors: authors.into_iter().map(Into::into).collect(),
            shelf,
            lender: lender.into(),
            pages,
            notes: notes.into(),
            cover: None,
            weight: Nullable::Absent,
            extra: Default::default(),
        }
    }

    /// Sets `cover`.
    #[deprecated]
    #[must_use]
    pub fn cover(mut self, cover: impl Into<String>) -> Self {
        self.cover = Some(cover.into());
        self
    }

    /// Sets `weight`.
    #[must_use]
    pub fn weight(mut self, weight: impl Into<Nullable<f64>>) -> Self {
        self.weight = weight.into();
        self
    }
}

record! {
    NewBook {
        0: title = required("title"),
        1: subtitle = required("subtitle"),
        2: authors = required("authors"),
        3: shelf = required("shelf"),
        4: lender = required("lender"),
        5: pages = required("pages"),
        6: notes = required("notes"),
        7: cover = optional("cover"),
        8: weight = nullable("weight"),
    } keep extra
}
