// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Order`.

use std::collections::BTreeMap;

use crate::runtime::model::{Extra, Formatted, Nullable, record};
use super::{Customer, Line};

/// An object.
///
/// Callers send `OrderInput` instead.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Order {
    /// Read only: servers ignore or refuse it in requests.
    pub id: Option<String>,
    /// Deprecated.
    pub old: Option<String>,
    /// `customer`.
    pub customer: Option<Customer>,
    /// `weight`.
    pub weight: Option<i64>,
    /// `lines`.
    pub lines: Vec<Line>,
    /// `note`.
    pub note: Nullable<String>,
    /// Format: `date-time`.
    pub made_at: Option<Formatted<jiff::Timestamp>>,
    /// `parent`.
    pub parent: Nullable<Box<Order>>,
    /// `limits`.
    pub limits: Nullable<BTreeMap<String, i64>>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    Order {
        0: id = optional("id"),
        1: old = optional("old"),
        2: customer = required("customer"),
        3: weight = required("weight"),
        4: lines = required("lines"),
        5: note = nullable("note"),
        6: made_at = optional("made_at"),
        7: parent = nullable("parent"),
        8: limits = nullable("limits"),
    } keep extra
}

/// An object.
///
/// This is `Order` as callers send it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OrderInput {
    /// Deprecated.
    pub old: Option<String>,
    /// `customer`.
    pub customer: Option<Customer>,
    /// `weight`.
    pub weight: Option<i64>,
    /// `lines`.
    pub lines: Vec<Line>,
    /// `note`.
    pub note: Nullable<String>,
    /// Format: `date-time`.
    pub made_at: Option<Formatted<jiff::Timestamp>>,
    /// `parent`.
    pub parent: Nullable<Box<OrderInput>>,
    /// `limits`.
    pub limits: Nullable<BTreeMap<String, i64>>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl OrderInput {
    /// A value with everything that must be there.
    pub fn new(
        customer: impl Into<Option<Customer>>,
        weight: impl Into<Option<i64>>,
        lines: Vec<Line>,
    ) -> Self {
        Self {
            old: None,
            customer: customer.into(),
            weight: weight.into(),
            lines,
            note: Nullable::Absent,
            made_at: None,
            parent: Nullable::Absent,
            limits: Nullable::Absent,
            extra: Default::default(),
        }
    }

    /// Sets `old`.
    #[deprecated]
    #[must_use]
    pub fn old(mut self, old: impl Into<String>) -> Self {
        self.old = Some(old.into());
        self
    }

    /// Sets `note`.
    #[must_use]
    pub fn note(mut self, note: impl Into<Nullable<String>>) -> Self {
        self.note = note.into();
        self
    }

    /// Sets `made_at`.
    #[must_use]
    pub fn made_at(mut self, made_at: impl Into<Formatted<jiff::Timestamp>>) -> Self {
        self.made_at = Some(made_at.into());
        self
    }

    /// Sets `parent`.
    #[must_use]
    pub fn parent(mut self, parent: impl Into<Nullable<Box<OrderInput>>>) -> Self {
        self.parent = parent.into();
        self
    }

    /// Sets `limits`.
    #[must_use]
    pub fn limits(mut self, limits: impl Into<Nullable<BTreeMap<String, i64>>>) -> Self {
        self.limits = limits.into();
        self
    }
}

record! {
    OrderInput {
        0: old = optional("old"),
        1: customer = required("customer"),
        2: weight = required("weight"),
        3: lines = required("lines"),
        4: note = nullable("note"),
        5: made_at = optional("made_at"),
        6: parent = nullable("parent"),
        7: limits = nullable("limits"),
    } keep extra
}
