// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `AliasOfUnion`.

use super::OneOfEachOther;

pub type AliasOfUnion = OneOfEachOther;
