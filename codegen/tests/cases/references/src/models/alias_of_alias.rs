// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `AliasOfAlias`.

use super::Alias;

pub type AliasOfAlias = Alias;
