// The schema `Keyed`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::string_enum;

string_enum! {
    pub enum Keyed {
        Alpha = "a",
        /// The second.
        Beta = "b",
    } else Unknown
}
