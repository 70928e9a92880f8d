// The schema `Large`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::integer_enum;

integer_enum! {
    pub enum Large {
        Value9223372036854775807 = 9223372036854775807, Minus9223372036854775808 = -9223372036854775808,
    } else Unknown
}
