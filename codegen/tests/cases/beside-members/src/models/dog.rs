// The schema `Dog`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record, setters};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    pub kind: String,
    pub born: Option<String>,
    pub tricks: Option<i64>,
    pub extra: Extra,
}
record!(Dog { 0: kind, 1: [born], 2: [tricks] } keep extra);
impl Dog {
    /// A value with everything that must be there.
    pub fn new(kind: impl Into<String>) -> Self {
        Self { kind: kind.into(), born: None, tricks: None, extra: Default::default() }
    }
}
setters!(Dog { born: impl Into<String> = Some(born.into()), tricks: i64 = Some(tricks) });
