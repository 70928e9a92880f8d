// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Dictionary`.

use std::collections::BTreeMap;

use crate::runtime::model::newtype;

#[derive(Clone, Debug, PartialEq)]
pub struct Dictionary(pub BTreeMap<String, Dictionary>);
newtype!(Dictionary);
