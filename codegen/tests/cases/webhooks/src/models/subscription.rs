// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Subscription`.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Subscription {
    /// `url`.
    pub url: Option<String>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl Subscription {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `url`.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

record! {
    Subscription {
        0: url = optional("url"),
    } keep extra
}
