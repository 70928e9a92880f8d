// The schema `Order`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use std::collections::BTreeMap;

use crate::runtime::model::{Extra, Formatted, Nullable, record, setters};
use super::{Customer, Line};

/// Callers send `OrderInput` instead.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Order {
    /// Read only: servers ignore or refuse it in requests.
    pub id: Option<String>,
    /// Deprecated.
    pub old: Option<String>,
    pub customer: Option<Customer>,
    pub weight: Option<i64>,
    pub lines: Vec<Line>,
    pub note: Nullable<String>,
    pub made_at: Option<Formatted<jiff::Timestamp>>,
    pub parent: Nullable<Box<Order>>,
    pub limits: Nullable<BTreeMap<String, i64>>,
    pub extra: Extra,
}
record!(Order {
    0: [id], 1: [old], 2: customer, 3: weight, 4: lines, 5: [note], 6: [made_at], 7: [parent], 8: [limits],
} keep extra);

/// This is `Order` as callers send it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OrderInput {
    /// Deprecated.
    pub old: Option<String>,
    pub customer: Option<Customer>,
    pub weight: Option<i64>,
    pub lines: Vec<Line>,
    pub note: Nullable<String>,
    pub made_at: Option<Formatted<jiff::Timestamp>>,
    pub parent: Nullable<Box<OrderInput>>,
    pub limits: Nullable<BTreeMap<String, i64>>,
    pub extra: Extra,
}
record!(OrderInput {
    0: [old], 1: customer, 2: weight, 3: lines, 4: [note], 5: [made_at], 6: [parent], 7: [limits],
} keep extra);
impl OrderInput {
    /// A value with everything that must be there.
    pub fn new(customer: impl Into<Option<Customer>>, weight: impl Into<Option<i64>>, lines: Vec<Line>) -> Self {
        Self {
            old: None, customer: customer.into(), weight: weight.into(), lines, note: Nullable::Absent, made_at: None,
            parent: Nullable::Absent, limits: Nullable::Absent, extra: Default::default(),
        }
    }
}
setters!(OrderInput {
    #[deprecated] old: impl Into<String> = Some(old.into()),
    note: impl Into<Nullable<String>> = note.into(),
    made_at: impl Into<Formatted<jiff::Timestamp>> = Some(made_at.into()),
    parent: impl Into<Nullable<Box<OrderInput>>> = parent.into(),
    limits: impl Into<Nullable<BTreeMap<String, i64>>> = limits.into(),
});
