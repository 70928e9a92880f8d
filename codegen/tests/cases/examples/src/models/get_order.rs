// What only the operation `getOrder` uses, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::string_enum;

string_enum! {
    /// Default: `"large"`.
    pub enum GetOrderKind { Small = "small", Large = "large" } else Unknown
}
