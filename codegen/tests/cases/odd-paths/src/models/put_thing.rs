// What only the operation `putThing` uses, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record, setters};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PutThingFilter {
    pub b: Option<PutThingFilterB>,
    pub extra: Extra,
}
record!(PutThingFilter { 0: [b] } keep extra);
impl PutThingFilter {
    /// A value in which nothing is set.
    pub fn new() -> Self { Default::default() }
}
setters!(PutThingFilter { b: PutThingFilterB = Some(b) });

pub type PutThingFilterB = super::GetThingFilterA;
