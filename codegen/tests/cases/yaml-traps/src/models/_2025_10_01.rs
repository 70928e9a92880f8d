// The schema `2025-10-01`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::string_enum;

string_enum! {
    pub enum Schema2025_10_01 { Value1_1 = "1.1", Value31 = "31", Value010 = "010" } else Unknown
}
