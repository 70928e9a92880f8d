// The schema `Price`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, Unknown, Value, record, setters, union};

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
union!(Price by fit { Integer, WithCurrency } else Unknown);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PriceWithCurrency {
    pub currency: String,
    pub amount: Option<f64>,
    pub extra: Extra,
}
record!(PriceWithCurrency { 0: currency, 1: [amount] } keep extra);
impl PriceWithCurrency {
    /// A value with everything that must be there.
    pub fn new(currency: impl Into<String>) -> Self {
        Self { currency: currency.into(), amount: None, extra: Default::default() }
    }
}
setters!(PriceWithCurrency { amount: f64 = Some(amount) });
