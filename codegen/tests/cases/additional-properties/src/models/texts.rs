// The schema `Texts`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use std::collections::BTreeMap;

pub type Texts = BTreeMap<String, String>;
