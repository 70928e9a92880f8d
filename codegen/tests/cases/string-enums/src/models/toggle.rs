// The schema `Toggle`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::string_enum;

string_enum! {
    pub enum Toggle { No = "no", On = "on", Value1_0 = "1.0", Value2024_01_01 = "2024-01-01" } else Unknown
}
