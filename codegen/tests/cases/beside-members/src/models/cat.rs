// The schema `Cat`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record, setters};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    pub kind: String,
    pub born: Option<String>,
    pub lives: Option<i64>,
    pub extra: Extra,
}
record!(Cat { 0: kind, 1: [born], 2: [lives] } keep extra);
impl Cat {
    /// A value with everything that must be there.
    pub fn new(kind: impl Into<String>) -> Self {
        Self { kind: kind.into(), born: None, lives: None, extra: Default::default() }
    }
}
setters!(Cat { born: impl Into<String> = Some(born.into()), lives: i64 = Some(lives) });
