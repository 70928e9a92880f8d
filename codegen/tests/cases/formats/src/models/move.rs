// The schema `Move`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Base64, Extra, Formatted, Nullable, record, setters};
use super::{By, Id};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Move {
    /// Example: `2024-02-29T12:00:00+01:00`
    pub from: Formatted<jiff::Timestamp>,
    pub until: Option<Formatted<jiff::Timestamp>>,
    pub days: Vec<Formatted<jiff::civil::Date>>,
    pub alarm: Nullable<Formatted<jiff::Span>>,
    pub owners: Nullable<Vec<Id>>,
    pub token: Option<Formatted<Base64>>,
    pub by: Option<By>,
    pub extra: Extra,
}
record!(Move { 0: from, 1: until, 2: days, 3: [alarm], 4: [owners], 5: [token], 6: [by] } keep extra);
impl Move {
    /// A value with everything that must be there.
    pub fn new(
        from: impl Into<Formatted<jiff::Timestamp>>, until: impl Into<Option<Formatted<jiff::Timestamp>>>,
        days: impl IntoIterator<Item = impl Into<Formatted<jiff::civil::Date>>>,
    ) -> Self {
        Self {
            from: from.into(), until: until.into(), days: days.into_iter().map(Into::into).collect(),
            alarm: Nullable::Absent, owners: Nullable::Absent, token: None, by: None, extra: Default::default(),
        }
    }
}
setters!(Move {
    alarm: impl Into<Nullable<Formatted<jiff::Span>>> = alarm.into(),
    owners: impl Into<Nullable<Vec<Id>>> = owners.into(),
    token: impl Into<Formatted<Base64>> = Some(token.into()),
    by: impl Into<By> = Some(by.into()),
});
