// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Contact`.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Contact {
    /// `mail`.
    pub mail: Option<String>,
    /// Read only: servers ignore or refuse it in requests. Write only: servers do not send it.
    pub both: Option<String>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl Contact {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `mail`.
    #[must_use]
    pub fn mail(mut self, mail: impl Into<String>) -> Self {
        self.mail = Some(mail.into());
        self
    }

    /// Sets `both`.
    #[must_use]
    pub fn both(mut self, both: impl Into<String>) -> Self {
        self.both = Some(both.into());
        self
    }
}

record! {
    Contact {
        0: mail = optional("mail"),
        1: both = optional("both"),
    } keep extra
}
