// The schema `Named`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::string_enum;

string_enum! {
    pub enum Named {
        /// Moves along diagonals.
        Bishop = "a1",
        /// Jumps.
        Knight = "a2",
    } else Unknown
}
