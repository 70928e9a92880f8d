// The schema `NotFound`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NotFound {
    pub message: Option<String>,
    pub details: Option<NotFoundDetails>,
    pub extra: Extra,
}
record!(NotFound { 0: [message], 1: [details] } keep extra);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NotFoundDetails {
    pub id: Option<String>,
    pub extra: Extra,
}
record!(NotFoundDetails { 0: [id] } keep extra);
