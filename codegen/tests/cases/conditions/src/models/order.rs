// The schema `Order`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

/// `kind` needs  beside it. `size` needs `kind` beside it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Order {
    pub kind: Option<String>,
    pub size: Option<i64>,
    pub crane: Option<String>,
    pub bag: Option<String>,
    pub maker: Option<String>,
    pub extra: Extra,
}
record!(Order { 0: [kind], 1: [size], 2: [crane], 3: [bag], 4: [maker] } keep extra);
