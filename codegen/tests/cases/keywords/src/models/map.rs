// The schema `Map`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use std::collections::BTreeMap;

pub type Map = BTreeMap<String, super::StringModel>;
