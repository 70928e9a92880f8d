// The schema `Kind`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::string_enum;

string_enum! {
    /// What a book is.
    pub enum Kind { Novel = "novel", AB = "a|b" } else Unknown
}
