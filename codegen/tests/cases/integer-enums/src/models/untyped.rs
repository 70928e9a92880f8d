// The schema `Untyped`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::integer_enum;

integer_enum! {
    pub enum Untyped { Value10 = 10, Value20 = 20 } else Unknown
}
