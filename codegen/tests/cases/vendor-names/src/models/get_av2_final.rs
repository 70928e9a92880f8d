// What only the operation `getA_v2_final` uses, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::string_enum;

string_enum! {
    pub enum GetAV2FinalSorting { A = "a", D = "d" } else Unknown
}
