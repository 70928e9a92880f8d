// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `AliasOfUnion`.

use super::OneOfEachOther;

/// Another name for this type.
pub type AliasOfUnion = OneOfEachOther;
