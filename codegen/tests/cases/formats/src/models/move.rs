// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Move`.

use crate::runtime::model::{Base64, Extra, Formatted, Nullable, record};
use super::{By, Id};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Move {
    /// Format: `date-time`.
    ///
    /// Example: `2024-02-29T12:00:00+01:00`
    pub from: Formatted<jiff::Timestamp>,
    /// Format: `date-time`.
    pub until: Option<Formatted<jiff::Timestamp>>,
    /// `days`.
    pub days: Vec<Formatted<jiff::civil::Date>>,
    /// Format: `duration`.
    pub alarm: Nullable<Formatted<jiff::Span>>,
    /// `owners`.
    pub owners: Nullable<Vec<Id>>,
    /// Format: `byte`.
    pub token: Option<Formatted<Base64>>,
    /// `by`.
    pub by: Option<By>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl Move {
    /// A value with everything that must be there.
    pub fn new(
        from: impl Into<Formatted<jiff::Timestamp>>,
        until: impl Into<Option<Formatted<jiff::Timestamp>>>,
        days: impl IntoIterator<Item = impl Into<Formatted<jiff::civil::Date>>>,
    ) -> Self {
        Self {
            from: from.into(),
            until: until.into(),
            days: days.into_iter().map(Into::into).collect(),
            alarm: Nullable::Absent,
            owners: Nullable::Absent,
            token: None,
            by: None,
            extra: Default::default(),
        }
    }

    /// Sets `alarm`.
    #[must_use]
    pub fn alarm(mut self, alarm: impl Into<Nullable<Formatted<jiff::Span>>>) -> Self {
        self.alarm = alarm.into();
        self
    }

    /// Sets `owners`.
    #[must_use]
    pub fn owners(mut self, owners: impl Into<Nullable<Vec<Id>>>) -> Self {
        self.owners = owners.into();
        self
    }

    /// Sets `token`.
    #[must_use]
    pub fn token(mut self, token: impl Into<Formatted<Base64>>) -> Self {
        self.token = Some(token.into());
        self
    }

    /// Sets `by`.
    #[must_use]
    pub fn by(mut self, by: By) -> Self {
        self.by = Some(by);
        self
    }
}

record! {
    Move {
        0: from = required("from"),
        1: until = required("until"),
        2: days = required("days"),
        3: alarm = nullable("alarm"),
        4: owners = nullable("owners"),
        5: token = optional("token"),
        6: by = optional("by"),
    } keep extra
}
