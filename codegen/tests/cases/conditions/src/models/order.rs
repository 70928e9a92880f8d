// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Order`.

use crate::runtime::model::{Extra, record};

/// An object.
///
/// `kind` needs  beside it. `size` needs `kind` beside it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Order {
    /// `kind`.
    pub kind: Option<String>,
    /// `size`.
    pub size: Option<i64>,
    /// `crane`.
    pub crane: Option<String>,
    /// `bag`.
    pub bag: Option<String>,
    /// `maker`.
    pub maker: Option<String>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    Order {
        0: kind = optional("kind"),
        1: size = optional("size"),
        2: crane = optional("crane"),
        3: bag = optional("bag"),
        4: maker = optional("maker"),
    } keep extra
}
