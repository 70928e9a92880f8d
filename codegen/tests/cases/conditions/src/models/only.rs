// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Only`.

use std::collections::BTreeMap;

use crate::runtime::model::Value;

pub type Only = BTreeMap<String, Value>;
