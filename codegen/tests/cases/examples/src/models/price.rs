// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Price`.

use crate::runtime::model::{Extra, Unknown, Value, record, union};

/// One of these shapes.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Price {
    /// `Integer`.
    Integer(i64),
    /// With `currency`.
    WithCurrency(PriceWithCurrency),
    /// A shape that the document does not know, as it came.
    Unknown(Unknown<Self, Value>),
}

union! {
    Price by fit {
        Integer,
        WithCurrency,
    } else Unknown
}

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PriceWithCurrency {
    /// `currency`.
    pub currency: String,
    /// `amount`.
    pub amount: Option<f64>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl PriceWithCurrency {
    /// A value with everything that must be there.
    pub fn new(currency: impl Into<String>) -> Self {
        Self {
            currency: currency.into(),
            amount: None,
            extra: Default::default(),
        }
    }

    /// Sets `amount`.
    #[must_use]
    pub fn amount(mut self, amount: f64) -> Self {
        self.amount = Some(amount);
        self
    }
}

record! {
    PriceWithCurrency {
        0: currency = required("currency"),
        1: amount = optional("amount"),
    } keep extra
}
