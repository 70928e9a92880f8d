// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `TreesByName`.

use std::collections::BTreeMap;

use super::{Tree, TreeRequest};

/// Callers send `TreesByNameInput` instead.
pub type TreesByName = BTreeMap<String, Tree>;

/// This is `TreesByName` as callers send it.
pub type TreesByNameInput = BTreeMap<String, TreeRequest>;
