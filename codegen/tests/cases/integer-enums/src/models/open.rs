// The schema `Open`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::integer_enum;

integer_enum! {
    pub enum Open { Value7 = 7 } else Unknown
}
