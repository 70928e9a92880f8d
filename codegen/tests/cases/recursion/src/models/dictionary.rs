// The schema `Dictionary`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use std::collections::BTreeMap;

use crate::runtime::model::newtype;

#[derive(Clone, Debug, PartialEq)]
pub struct Dictionary(pub BTreeMap<String, Dictionary>);
newtype!(Dictionary);
