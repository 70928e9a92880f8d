// The schema `File`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record, setters};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct File {
    pub id: Option<String>,
    pub extra: Extra,
}
record!(File { 0: [id] } keep extra);
impl File {
    /// A value in which nothing is set.
    pub fn new() -> Self { Default::default() }
}
setters!(File { id: impl Into<String> = Some(id.into()) });
