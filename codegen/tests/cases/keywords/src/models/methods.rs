// The schema `Methods`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record, setters};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Methods {
    pub default: Option<String>,
    /// `clone`.
    pub clone_field: Option<String>,
    pub eq: Option<String>,
    pub into: Option<String>,
    pub fmt: Option<String>,
    pub extra: Extra,
}
record!(Methods { 0: [default], 1: [clone_field = "clone"], 2: [eq], 3: [into], 4: [fmt] } keep extra);
impl Methods {
    /// A value in which nothing is set.
    pub fn new() -> Self { Default::default() }
}
setters!(Methods {
    default: impl Into<String> = Some(default.into()),
    clone_field: impl Into<String> = Some(clone_field.into()),
    eq: impl Into<String> = Some(eq.into()),
    into: impl Into<String> = Some(into.into()),
    fmt: impl Into<String> = Some(fmt.into()),
});
