// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `TreesByName`.

use std::collections::BTreeMap;

use super::{Tree, TreeRequest};

/// Another name for this type.
///
/// Callers send `TreesByNameInput` instead.
pub type TreesByName = BTreeMap<String, Tree>;

/// Another name for this type.
///
/// This is `TreesByName` as callers send it.
pub type TreesByNameInput = BTreeMap<String, TreeRequest>;
