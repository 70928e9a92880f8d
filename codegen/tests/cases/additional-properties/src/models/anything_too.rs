// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `AnythingToo`.

use std::collections::BTreeMap;

use crate::runtime::model::Value;

pub type AnythingToo = BTreeMap<String, Value>;
