// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Twin`.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Twin {
    /// `name`.
    pub name: Option<String>,
    /// `site`.
    pub site: Option<TwinSite>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl Twin {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `site`.
    #[must_use]
    pub fn site(mut self, site: TwinSite) -> Self {
        self.site = Some(site);
        self
    }
}

record! {
    Twin {
        0: name = optional("name"),
        1: site = optional("site"),
    } keep extra
}

/// An object.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TwinSite {
    /// `url`.
    pub url: Option<String>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl TwinSite {
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
    TwinSite {
        0: url = optional("url"),
    } keep extra
}
