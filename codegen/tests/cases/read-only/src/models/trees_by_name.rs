// The schema `TreesByName`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use std::collections::BTreeMap;

/// Callers send `TreesByNameInput` instead.
pub type TreesByName = BTreeMap<String, super::Tree>;

/// This is `TreesByName` as callers send it.
pub type TreesByNameInput = BTreeMap<String, super::TreeRequest>;
