// The schema `Size`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::string_enum;

string_enum! {
    pub enum Size {
        Value1 = "1", Value1_5 = "1.5", Value15 = "15", Value2xl = "2xl", GreaterThanEquals3 = ">=3",
    } else Unknown
}
