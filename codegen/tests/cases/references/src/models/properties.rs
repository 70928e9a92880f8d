// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Properties`.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Properties {
    /// `properties`.
    pub properties: Option<PropertiesDetails>,
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
pub struct PropertiesDetails {
    /// `items`.
    pub items: Option<PropertiesDetailsItems>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    PropertiesDetails {
        0: items = optional("items"),
    } keep extra
}

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PropertiesDetailsItems {
    /// `oneOf`.
    pub one_of: Option<String>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    PropertiesDetailsItems {
        0: one_of = optional("oneOf"),
    } keep extra
}
