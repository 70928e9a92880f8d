// The schema `Link`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, Formatted, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Link {
    pub target: Option<Formatted<url::Url>>,
    pub extra: Extra,
}
record!(Link { 0: [target] } keep extra);
