// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `NotFound`.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NotFound {
    /// `message`.
    pub message: Option<String>,
    /// `details`.
    pub details: Option<NotFoundDetails>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    NotFound {
        0: message = optional("message"),
        1: details = optional("details"),
    } keep extra
}

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NotFoundDetails {
    /// `id`.
    pub id: Option<String>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    NotFoundDetails {
        0: id = optional("id"),
    } keep extra
}
