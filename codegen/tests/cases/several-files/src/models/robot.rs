// The schema `robot`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};
use super::{SchemasState, SharedState};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Robot {
    pub kind: String,
    pub state: Option<SchemasState>,
    pub order: Option<SharedState>,
    pub minimum: Option<i64>,
    pub extra: Extra,
}
record!(Robot { 0: kind, 1: [state], 2: [order], 3: [minimum] } keep extra);
