// The schema `Priority`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::string_enum;

string_enum! {
    /// How much it matters.
    pub enum Priority { Low = "low", High = "high" } else Unknown
}
