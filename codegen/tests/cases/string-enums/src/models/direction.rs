// The schema `Direction`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::string_enum;

string_enum! {
    pub enum Direction { Asc = "asc", AscUpper = "ASC", AscCapital = "Asc", Desc = "desc" } else Unknown
}
