// The schema `AnythingToo`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use std::collections::BTreeMap;

use crate::runtime::model::Value;

pub type AnythingToo = BTreeMap<String, Value>;
