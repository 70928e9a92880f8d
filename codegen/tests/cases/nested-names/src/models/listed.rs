// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Listed`.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Listed {
    /// `data`.
    pub data: Vec<ListedData>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    Listed {
        0: data = required("data"),
    } keep extra
}

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListedData {
    /// `text`.
    pub text: Option<String>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    ListedData {
        0: text = optional("text"),
    } keep extra
}
