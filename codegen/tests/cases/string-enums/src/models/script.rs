// The schema `Script`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::string_enum;

string_enum! {
    pub enum Script {
        Grosse = "größe", DaKii = "大きい",
        /// `🦀`.
        Crab as "🦀",
        RiBen = "日本",
    } else Unknown
}
