// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Texts`.

use std::collections::BTreeMap;

pub type Texts = BTreeMap<String, String>;
