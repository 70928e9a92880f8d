// The schema `Named`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::integer_enum;

integer_enum! {
    pub enum Named { Off = 0, On = 1 } else Unknown
}
