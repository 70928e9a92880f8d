// The schema `Face`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::integer_enum;

integer_enum! {
    pub enum Face { Value1 = 1, Value2 = 2, Value3 = 3, Minus1 = -1, Value0 = 0 } else Unknown
}
