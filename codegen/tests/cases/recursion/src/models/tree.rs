// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Tree`.

use std::collections::BTreeMap;

use crate::runtime::model::{Extra, Nullable, record};
use super::Either;

/// An object.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Tree {
    /// `parent`.
    pub parent: Option<Box<Tree>>,
    /// `grown`.
    pub grown: Nullable<Box<Tree>>,
    /// `children`.
    pub children: Option<Vec<Tree>>,
    /// `byName`.
    pub by_name: Option<BTreeMap<String, Tree>>,
    /// `either`.
    pub either: Option<Either>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl Tree {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `parent`.
    #[must_use]
    pub fn parent(mut self, parent: Tree) -> Self {
        self.parent = Some(Box::new(parent));
        self
    }

    /// Sets `grown`.
    #[must_use]
    pub fn grown(mut self, grown: impl Into<Nullable<Box<Tree>>>) -> Self {
        self.grown = grown.into();
        self
    }

    /// Sets `children`.
    #[must_use]
    pub fn children(mut self, children: Vec<Tree>) -> Self {
        self.children = Some(children);
        self
    }

    /// Sets `byName`.
    #[must_use]
    pub fn by_name(mut self, by_name: BTreeMap<String, Tree>) -> Self {
        self.by_name = Some(by_name);
        self
    }

    /// Sets `either`.
    #[must_use]
    pub fn either(mut self, either: Either) -> Self {
        self.either = Some(either);
        self
    }
}

record! {
    Tree {
        0: parent = optional("parent"),
        1: grown = nullable("grown"),
        2: children = optional("children"),
        3: by_name = optional("byName"),
        4: either = optional("either"),
    } keep extra
}
