// What only the operation `typedParameters` uses, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::string_enum;

string_enum! {
    pub enum TypedParametersOffset { First = "first", Last = "last" } else Unknown
}
