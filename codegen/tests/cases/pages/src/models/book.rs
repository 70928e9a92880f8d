// The schema `Book`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, Formatted, Nullable, record, setters};
use super::Kind;

/// A book. Callers send `BookInput` instead.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Book {
    /// What it is called.
    ///
    /// Example: `A | B`
    pub title: String,
    /// Example: `novel`
    pub kind: Option<Kind>,
    /// Who has it. Read only: servers ignore or refuse it in requests.
    pub lent_to: Nullable<String>,
    pub printed: Option<Formatted<jiff::civil::Date>>,
    pub extra: Extra,
}
record!(Book { 0: title, 1: [kind], 2: [lent_to = "lentTo"], 3: [printed] } keep extra);

/// A book. This is `Book` as callers send it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BookInput {
    /// What it is called.
    ///
    /// Example: `A | B`
    pub title: String,
    /// Example: `novel`
    pub kind: Option<Kind>,
    pub printed: Option<Formatted<jiff::civil::Date>>,
    pub extra: Extra,
}
record!(BookInput { 0: title, 1: [kind], 2: [printed] } keep extra);
impl BookInput {
    /// A value with everything that must be there.
    pub fn new(title: impl Into<String>) -> Self {
        Self { title: title.into(), kind: None, printed: None, extra: Default::default() }
    }
}
setters!(BookInput {
    kind: Kind = Some(kind),
    printed: impl Into<Formatted<jiff::civil::Date>> = Some(printed.into()),
});
