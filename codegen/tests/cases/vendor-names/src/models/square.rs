// The schema `Square`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::string_enum;

string_enum! {
    pub enum Square {
        /// The first two.
        Ab = "AB",
        Cd = "CD",
    } else Unknown
}
