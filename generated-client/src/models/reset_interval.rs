// The schema `ResetInterval`, generated from spec/openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::string_enum;

string_enum! {
    /// The interval after which a spending cap starts afresh.
    pub enum ResetInterval { Daily = "daily", Weekly = "weekly", Monthly = "monthly" } else Unknown
}
