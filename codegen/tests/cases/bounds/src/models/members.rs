// The schema `Members`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use std::collections::BTreeMap;

use crate::runtime::model::Value;

/// At most 2 members.
pub type Members = BTreeMap<String, Value>;
