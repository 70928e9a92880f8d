// What only the operation `listKeepers` uses, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::string_enum;

string_enum! {
    pub enum ListKeepersSort { Up = "up", Down = "down" } else Unknown
}
