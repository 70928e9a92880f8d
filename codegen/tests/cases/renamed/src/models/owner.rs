// The schema `Owner`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record, setters};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Owner {
    pub id: Option<String>,
    pub name: Option<String>,
    pub extra: Extra,
}
record!(Owner { 0: [id], 1: [name] } keep extra);
impl Owner {
    /// A value in which nothing is set.
    pub fn new() -> Self { Default::default() }
}
setters!(Owner { id: impl Into<String> = Some(id.into()), name: impl Into<String> = Some(name.into()) });
