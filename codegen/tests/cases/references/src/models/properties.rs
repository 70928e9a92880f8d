// The schema `Properties`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Properties {
    pub properties: Option<PropertiesDetails>,
    /// A member that is called like a keyword.
    pub r#ref: Option<String>,
    pub extra: Extra,
}
record!(Properties { 0: [properties], 1: [r#ref = "$ref"] } keep extra);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PropertiesDetails {
    pub items: Option<PropertiesDetailsItems>,
    pub extra: Extra,
}
record!(PropertiesDetails { 0: [items] } keep extra);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PropertiesDetailsItems {
    /// `oneOf`.
    pub one_of: Option<String>,
    pub extra: Extra,
}
record!(PropertiesDetailsItems { 0: [one_of = "oneOf"] } keep extra);
