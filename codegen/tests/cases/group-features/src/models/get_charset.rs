// What only the operation `getCharset` uses, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};
use super::Step;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetCharsetResponse {
    pub step: Option<Step>,
    pub by: Option<GetCharsetResponseBy>,
    pub extra: Extra,
}
record!(GetCharsetResponse { 0: [step], 1: [by] } keep extra);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetCharsetResponseBy {
    pub name: Option<String>,
    pub extra: Extra,
}
record!(GetCharsetResponseBy { 0: [name] } keep extra);
