// The schema `State`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::string_enum;

string_enum! {
    pub enum State {
        UnknownValue = "unknown", UnknownCapital = "Unknown", UnknownValueCamel = "unknownValue", SelfValue = "self",
        SelfCapital = "Self", Type = "type", Null = "null",
    } else Unknown
}
