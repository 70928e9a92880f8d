// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Owner`.

use crate::runtime::model::{Extra, limits, record};

/// An object.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Owner {
    /// `mail`.
    pub mail: Option<String>,
    /// `phone`.
    pub phone: Option<String>,
    /// `prefix`.
    pub prefix: Option<String>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl Owner {
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

    /// Sets `phone`.
    #[must_use]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }

    /// Sets `prefix`.
    #[must_use]
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = Some(prefix.into());
        self
    }
}

record! {
    Owner {
        0: mail = optional("mail"),
        1: phone = optional("phone"),
        2: prefix = optional("prefix"),
    } keep extra
}

limits! {
    Owner [
        one_of(&[&["mail"], &["phone", "prefix"]]),
    ]
}
