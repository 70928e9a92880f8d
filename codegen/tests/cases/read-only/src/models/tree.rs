// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Tree`.

use crate::runtime::model::{Extra, Unknown, record, string_enum};
use super::Kind;

/// An object.
///
/// Callers send `TreeRequest` instead.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Tree {
    /// Read only: servers ignore or refuse it in requests.
    pub id: String,
    /// Read only: servers ignore or refuse it in requests.
    pub object: TreeObject,
    /// `kind`.
    pub kind: Kind,
    /// Read only: servers ignore or refuse it in requests.
    pub height: Option<f64>,
    /// `branches`.
    pub branches: Vec<Tree>,
    /// `soil`.
    pub soil: Option<TreeSoil>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    Tree {
        0: id = required("id"),
        1: object = required("object"),
        2: kind = required("kind"),
        3: height = optional("height"),
        4: branches = required("branches"),
        5: soil = optional("soil"),
    } keep extra
}

/// One of these values.
///
/// Read only: servers ignore or refuse it in requests.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TreeObject {
    /// `tree`.
    Tree,
    /// A value that the document does not know.
    Unknown(Unknown<Self>),
}

string_enum! {
    TreeObject {
        Tree = "tree",
    } else Unknown
}

/// An object.
///
/// Callers send `TreeSoilInput` instead.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TreeSoil {
    /// `acidity`.
    pub acidity: Option<f64>,
    /// Read only: servers ignore or refuse it in requests.
    pub tested_at: Option<String>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    TreeSoil {
        0: acidity = optional("acidity"),
        1: tested_at = optional("tested_at"),
    } keep extra
}

/// An object.
///
/// This is `Tree` as callers send it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TreeRequest {
    /// `kind`.
    pub kind: Kind,
    /// `branches`.
    pub branches: Vec<TreeRequest>,
    /// `soil`.
    pub soil: Option<TreeSoilInput>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl TreeRequest {
    /// A value with everything that must be there.
    pub fn new(kind: Kind, branches: Vec<TreeRequest>) -> Self {
        Self {
            kind,
            branches,
            soil: None,
            extra: Default::default(),
        }
    }

    /// Sets `soil`.
    #[must_use]
    pub fn soil(mut self, soil: TreeSoilInput) -> Self {
        self.soil = Some(soil);
        self
    }
}

record! {
    TreeRequest {
        0: kind = required("kind"),
        1: branches = required("branches"),
        2: soil = optional("soil"),
    } keep extra
}

/// An object.
///
/// This is `TreeSoil` as callers send it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TreeSoilInput {
    /// `acidity`.
    pub acidity: Option<f64>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl TreeSoilInput {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `acidity`.
    #[must_use]
    pub fn acidity(mut self, acidity: f64) -> Self {
        self.acidity = Some(acidity);
        self
    }
}

record! {
    TreeSoilInput {
        0: acidity = optional("acidity"),
    } keep extra
}
