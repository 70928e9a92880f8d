// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `BookChange`.

use crate::runtime::model::{Extra, Nullable, record};
use super::Shelf;

/// An object.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BookChange {
    /// `title`.
    pub title: Option<String>,
    /// `subtitle`.
    pub subtitle: Nullable<String>,
    /// `authors`.
    pub authors: Option<Vec<String>>,
    /// `shelf`.
    pub shelf: Option<Shelf>,
    /// `lender`.
    pub lender: Nullable<Shelf>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl BookChange {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets `subtitle`.
    #[must_use]
    pub fn subtitle(mut self, subtitle: impl Into<Nullable<String>>) -> Self {
        self.subtitle = subtitle.into();
        self
    }

    /// Sets `authors`.
    #[must_use]
    pub fn authors(
        mut self,
        authors: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.authors = Some(authors.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `shelf`.
    #[must_use]
    pub fn shelf(mut self, shelf: Shelf) -> Self {
        self.shelf = Some(shelf);
        self
    }

    /// Sets `lender`.
    #[must_use]
    pub fn lender(mut self, lender: impl Into<Nullable<Shelf>>) -> Self {
        self.lender = lender.into();
        self
    }
}

record! {
    BookChange {
        0: title = optional("title"),
        1: subtitle = nullable("subtitle"),
        2: authors = optional("authors"),
        3: shelf = optional("shelf"),
        4: lender = nullable("lender"),
    } keep extra
}
