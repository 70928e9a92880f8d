// What only the operation `untilThereIsNoMore` uses, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UntilThereIsNoMoreResponse {
    pub data: Option<Vec<String>>,
    pub last_id: Option<String>,
    pub has_more: Option<bool>,
    pub extra: Extra,
}
record!(UntilThereIsNoMoreResponse { 0: [data], 1: [last_id], 2: [has_more] } keep extra);
