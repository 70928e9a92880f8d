// The schema `PatternToo`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use std::collections::BTreeMap;

use crate::runtime::model::Value;

/// Members have names that match `^x-` or `^y-`.
pub type PatternToo = BTreeMap<String, Value>;
