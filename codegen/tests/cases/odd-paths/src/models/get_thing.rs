// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! What only the operation `getThing` uses.

use crate::runtime::model::{Extra, Unknown, record, string_enum};

/// An object.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetThingFilter {
    /// `a`.
    pub a: Option<GetThingFilterA>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl GetThingFilter {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `a`.
    #[must_use]
    pub fn a(mut self, a: GetThingFilterA) -> Self {
        self.a = Some(a);
        self
    }
}

record! {
    GetThingFilter {
        0: a = optional("a"),
    } keep extra
}

/// An object.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetThingResponse {
    /// `name`.
    pub name: Option<String>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl GetThingResponse {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

record! {
    GetThingResponse {
        0: name = optional("name"),
    } keep extra
}

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetThingBadRequest {
    /// `message`.
    pub message: Option<String>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    GetThingBadRequest {
        0: message = optional("message"),
    } keep extra
}

/// Another name for this type.
pub type GetThingNotFound = GetThingBadRequest;

/// One of these values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetThingFilterA {
    /// `x`.
    X,
    /// A value that the document does not know.
    Unknown(Unknown<Self>),
}

string_enum! {
    GetThingFilterA {
        X = "x",
    } else Unknown
}
