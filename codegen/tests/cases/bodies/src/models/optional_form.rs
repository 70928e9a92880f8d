// What only the operation `optionalForm` uses, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record, setters};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OptionalFormBody {
    pub a: Option<String>,
    pub extra: Extra,
}
record!(OptionalFormBody { 0: [a] } keep extra);
impl OptionalFormBody {
    /// A value in which nothing is set.
    pub fn new() -> Self { Default::default() }
}
setters!(OptionalFormBody { a: impl Into<String> = Some(a.into()) });
