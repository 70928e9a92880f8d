// The schema `Option`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::string_enum;

string_enum! {
    pub enum OptionEnum {
        None = "None", Some = "Some", Ok = "Ok", Err = "Err", String = "String", SelfValue = "Self",
    } else Unknown
}
