// The schema `Listed`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Listed {
    pub data: Vec<ListedData>,
    pub extra: Extra,
}
record!(Listed { 0: data } keep extra);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListedData {
    pub text: Option<String>,
    pub extra: Extra,
}
record!(ListedData { 0: [text] } keep extra);
