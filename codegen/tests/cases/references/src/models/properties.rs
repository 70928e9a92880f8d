// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Properties`.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Properties {
    /// `properties`.
    pub properties: Option<PropertiesProperties>,
    /// A member that is called like a keyword.
    pub r#ref: Option<String>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    Properties {
        0: properties = optional("properties"),
        1: r#ref = optional("$ref"),
    } keep extra
}

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PropertiesProperties {
    /// `items`.
    pub items: Option<PropertiesPropertiesItems>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    PropertiesProperties {
        0: items = optional("items"),
    } keep extra
}

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PropertiesPropertiesItems {
    /// `oneOf`.
    pub one_of: Option<String>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    PropertiesPropertiesItems {
        0: one_of = optional("oneOf"),
    } keep extra
}
