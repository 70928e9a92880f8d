// What only the operation `getLost` uses, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, Nullable, Value, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetLostResponse {
    pub absent: Nullable<Value>,
    pub part: Nullable<Value>,
    pub broken: Nullable<Value>,
    pub outside: Nullable<Value>,
    pub absolute: Nullable<Value>,
    pub network: Nullable<Value>,
    pub host: Nullable<Value>,
    pub extra: Extra,
}
record!(GetLostResponse {
    0: [absent], 1: [part], 2: [broken], 3: [outside], 4: [absolute], 5: [network], 6: [host],
} keep extra);
