// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Map`.

use std::collections::BTreeMap;

use super::StringModel;

pub type Map = BTreeMap<String, StringModel>;
