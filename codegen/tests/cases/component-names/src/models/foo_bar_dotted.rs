// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `foo.bar`.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FooBarDotted {
    /// `inner`.
    pub inner: Option<FooBarDottedInner>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl FooBarDotted {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `inner`.
    #[must_use]
    pub fn inner(mut self, inner: FooBarDottedInner) -> Self {
        self.inner = Some(inner);
        self
    }
}

record! {
    FooBarDotted {
        0: inner = optional("inner"),
    } keep extra
}

/// An object.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FooBarDottedInner {
    /// `a`.
    pub a: Option<String>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl FooBarDottedInner {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
}

record! {
    FooBarDottedInner {
        0: a = optional("a"),
    } keep extra
}
