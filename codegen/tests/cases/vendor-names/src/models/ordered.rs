// The schema `Ordered`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::integer_enum;

integer_enum! {
    pub enum Ordered {
        /// The first.
        First = 1,
        /// The second.
        Second = 2,
    } else Unknown
}
