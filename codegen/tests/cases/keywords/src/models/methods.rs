// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Methods`.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Methods {
    /// `default`.
    pub default: Option<String>,
    /// `clone`.
    pub clone_field: Option<String>,
    /// `eq`.
    pub eq: Option<String>,
    /// `into`.
    pub into: Option<String>,
    /// `fmt`.
    pub fmt: Option<String>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl Methods {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `default`.
    #[must_use]
    pub fn default(mut self, default: impl Into<String>) -> Self {
        self.default = Some(default.into());
        self
    }

    /// Sets `clone`.
    #[must_use]
    pub fn clone_field(mut self, clone_field: impl Into<String>) -> Self {
        self.clone_field = Some(clone_field.into());
        self
    }

    /// Sets `eq`.
    #[must_use]
    pub fn eq(mut self, eq: impl Into<String>) -> Self {
        self.eq = Some(eq.into());
        self
    }

    /// Sets `into`.
    #[must_use]
    pub fn into(mut self, into: impl Into<String>) -> Self {
        self.into = Some(into.into());
        self
    }

    /// Sets `fmt`.
    #[must_use]
    pub fn fmt(mut self, fmt: impl Into<String>) -> Self {
        self.fmt = Some(fmt.into());
        self
    }
}

record! {
    Methods {
        0: default = optional("default"),
        1: clone_field = optional("clone"),
        2: eq = optional("eq"),
        3: into = optional("into"),
        4: fmt = optional("fmt"),
    } keep extra
}
