// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Forest`.

use crate::runtime::model::{Extra, record};
use super::{
    Contact, Inhabitant, InhabitantInput, Tree, TreeRequest, TreesByName,
    TreesByNameInput, Warden, WardenInput,
};

/// An object.
///
/// Callers send `ForestInput` instead.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Forest {
    /// `name`.
    pub name: String,
    /// `oldest`.
    pub oldest: Option<Tree>,
    /// `by_name`.
    pub by_name: Option<TreesByName>,
    /// `inhabitant`.
    pub inhabitant: Option<Inhabitant>,
    /// `warden`.
    pub warden: Option<Warden>,
    /// `secret`.
    pub secret: Option<Contact>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    Forest {
        0: name = required("name"),
        1: oldest = optional("oldest"),
        2: by_name = optional("by_name"),
        3: inhabitant = optional("inhabitant"),
        4: warden = optional("warden"),
        5: secret = optional("secret"),
    } keep extra
}

/// An object.
///
/// This is `Forest` as callers send it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ForestInput {
    /// `name`.
    pub name: String,
    /// `oldest`.
    pub oldest: Option<TreeRequest>,
    /// `by_name`.
    pub by_name: Option<TreesByNameInput>,
    /// `inhabitant`.
    pub inhabitant: Option<InhabitantInput>,
    /// `warden`.
    pub warden: Option<WardenInput>,
    /// `secret`.
    pub secret: Option<Contact>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl ForestInput {
    /// A value with everything that must be there.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            oldest: None,
            by_name: None,
            inhabitant: None,
            warden: None,
            secret: None,
            extra: Default::default(),
        }
    }

    /// Sets `oldest`.
    #[must_use]
    pub fn oldest(mut self, oldest: TreeRequest) -> Self {
        self.oldest = Some(oldest);
        self
    }

    /// Sets `by_name`.
    #[must_use]
    pub fn by_name(mut self, by_name: TreesByNameInput) -> Self {
        self.by_name = Some(by_name);
        self
    }

    /// Sets `inhabitant`.
    #[must_use]
    pub fn inhabitant(mut self, inhabitant: InhabitantInput) -> Self {
        self.inhabitant = Some(inhabitant);
        self
    }

    /// Sets `warden`.
    #[must_use]
    pub fn warden(mut self, warden: WardenInput) -> Self {
        self.warden = Some(warden);
        self
    }

    /// Sets `secret`.
    #[must_use]
    pub fn secret(mut self, secret: Contact) -> Self {
        self.secret = Some(secret);
        self
    }
}

record! {
    ForestInput {
        0: name = required("name"),
        1: oldest = optional("oldest"),
        2: by_name = optional("by_name"),
        3: inhabitant = optional("inhabitant"),
        4: warden = optional("warden"),
        5: secret = optional("secret"),
    } keep extra
}
