// What only the operation `getThing` uses, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record, setters, string_enum};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetThingFilter {
    pub a: Option<GetThingFilterA>,
    pub extra: Extra,
}
record!(GetThingFilter { 0: [a] } keep extra);
impl GetThingFilter {
    /// A value in which nothing is set.
    pub fn new() -> Self { Default::default() }
}
setters!(GetThingFilter { a: GetThingFilterA = Some(a) });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetThingResponse {
    pub name: Option<String>,
    pub extra: Extra,
}
record!(GetThingResponse { 0: [name] } keep extra);
impl GetThingResponse {
    /// A value in which nothing is set.
    pub fn new() -> Self { Default::default() }
}
setters!(GetThingResponse { name: impl Into<String> = Some(name.into()) });

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetThingBadRequest {
    pub message: Option<String>,
    pub extra: Extra,
}
record!(GetThingBadRequest { 0: [message] } keep extra);

string_enum! {
    pub enum GetThingFilterA { X = "x" } else Unknown
}

pub type GetThingNotFound = GetThingBadRequest;
