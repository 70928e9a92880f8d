// What only the operation `getStop` uses, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::string_enum;

string_enum! {
    pub enum GetStopLang { De = "de", Fr = "fr" } else Unknown
}
