// The schema `Described`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::string_enum;

string_enum! {
    pub enum Described {
        /// Do not touch.
        Boiling = "hot",
        /// Touch.
        Cold = "cold",
    } else Unknown
}
