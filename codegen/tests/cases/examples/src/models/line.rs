// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Line`.

use crate::runtime::model::{Extra, record};
use super::Item;

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Line {
    /// `item`.
    pub item: Item,
    /// `amounts`.
    pub amounts: Vec<Option<i64>>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl Line {
    /// A value with everything that must be there.
    pub fn new(item: Item, amounts: Vec<Option<i64>>) -> Self {
        Self {
            item,
            amounts,
            extra: Default::default(),
        }
    }
}

record! {
    Line {
        0: item = required("item"),
        1: amounts = required("amounts"),
    } keep extra
}
