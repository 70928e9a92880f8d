// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `shared state`.

use crate::runtime::model::string_enum;

string_enum! {
    pub enum SharedState { Open = "open", Closed = "closed" } else Unknown
}
