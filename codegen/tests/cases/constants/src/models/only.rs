// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Only`.

use crate::runtime::model::string_enum;

string_enum! {
    pub enum Only { Only = "only" } else Unknown
}
