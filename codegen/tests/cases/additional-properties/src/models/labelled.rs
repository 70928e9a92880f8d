// The schema `Labelled`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use std::collections::BTreeMap;

use crate::runtime::model::{record, setters};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Labelled {
    pub name: String,
    pub extra: Option<String>,
    pub weight: Option<f64>,
    /// All other members.
    pub extra_fields: BTreeMap<String, i64>,
}
record!(Labelled { 0: name, 1: [extra], 2: [weight] } collect extra_fields);
impl Labelled {
    /// A value with everything that must be there.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), extra: None, weight: None, extra_fields: Default::default() }
    }
}
setters!(Labelled { extra: impl Into<String> = Some(extra.into()), weight: f64 = Some(weight) });
